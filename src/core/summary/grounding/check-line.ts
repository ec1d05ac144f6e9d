/**
 * The one judge of a written line: whether the sentences of the article state what it says, by place and role. Citations are
 * mended where the article bears the line out in other sentences; words that it does not bear out are marked with the reason.
 */
import type { Language } from '../../text/language'
import { keepTrueQuotations } from '../answer/quotation-check'
import type { Claim, Doubt } from '../summary-state'
import type { ArticleFacts } from './article-facts'
import { bearingsOf, leastCoverage, mendCitations, type Bearing } from './citations'
import { claimFacts } from './claim-facts'
import { readLine } from './roles/line'
import { misplacedFacts } from './roles/misplaced'
import { swappedFacts } from './roles/swapped'
import { signDoubts } from './sign-check'

/**
 * Checks one line that is written in `language` against what {@link factsOf} read: its citations mended, its doubts found,
 * `supported` decided. Pure; linear in the article.
 */
export function checkLine(claim: Claim, sentences: ArticleFacts, language: Language): Claim {
  const crosses = language !== sentences.language
  const { text, doubts: quoted } = keepTrueQuotations(claim.text, sentences.known)
  const earlier = text === claim.text ? claim.doubts : []
  const facts = claimFacts(text, sentences, crosses)
  const bearings = bearingsOf(facts, sentences)
  const coverage = crosses ? sentences.sentences.map(() => 0) : sentences.coverage(text)
  const given = claim.sentences.filter((index) => sentences.sentences[index] !== undefined)
  const cited = mendCitations(given, bearings, coverage)
  const line = readLine(text, facts, sentences, crosses)
  const seen = claim.images ?? []
  const onPaper = [
    ...missingFacts(bearings),
    ...misplacedFacts(line, sentences, given),
    ...swappedFacts(line),
    ...farFacts(bearings, cited),
  ]
  const doubts = [
    ...earlier,
    ...quoted.filter(({ start, end }) => !crosses || !isTerm(claim.text, text.slice(start, end))),
    ...onPaper.filter(({ reason }) => seen.length === 0 || !offImages.includes(reason)),
    ...signDoubts(
      line,
      sentences,
      cited.filter((index) => given.some((one) => Math.abs(one - index) <= nearEnough)),
    ),
  ]
  const supported = seen.length > 0 || isSupported(cited, bearings, coverage, crosses)
  return { text, sentences: cited, ...(seen.length > 0 ? { images: seen } : {}), doubts: disjoint(doubts), supported }
}

/** What a chart can state that the text does not: the face labels such a line as read off an image. */
const offImages: readonly Doubt['reason'][] = ['number', 'date', 'elsewhere']

/** ‘한빛호’: a word alone, or between single marks, is a name or a term, and in the other language never the article's own. */
function isTerm(text: string, words: string): boolean {
  const at = text.indexOf(words)
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)]
  const isSingle = /['‘「『〈《<]$/.test(before) && /^['’」』〉》>]/.test(after)
  return words.length <= longestTerm && (isSingle || !/\s/.test(words) || isTitle(words))
}
const longestTerm = 20
/** “Harbour of Glass”: in Latin letters a title's words have capitals. */
const isTitle = (words: string): boolean => /^(?:\p{Lu}[\p{L}’']*|of|the|and|in|to|a|\s|[:,!?-])+$/u.test(words)

/** Facts that no sentence and not the title states as a whole. */
function missingFacts(bearings: readonly Bearing[]): Doubt[] {
  const isMissing = ({ fact, worth }: Bearing): boolean => !worth.includes(1) && (fact.kind !== 'name' || fact.isSure !== false)
  return bearings.filter(isMissing).map(({ fact: { start, end, kind } }) => ({ start, end, reason: kind }))
}

/** Models count one off, or two. */
const nearEnough = 2

/** Numbers and dates that only the title has, or a sentence far from the cited ones. */
function farFacts(bearings: readonly Bearing[], cited: readonly number[]): Doubt[] {
  return bearings.flatMap(({ fact: { start, end, kind }, worth }) => {
    const stating = worth.flatMap((one, index) => (one === 1 ? [index] : []))
    const isNear = stating.some((index) => index < worth.length - 1 && cited.some((sentence) => Math.abs(sentence - index) <= nearEnough))
    const [first] = stating
    if (kind === 'name' || first === undefined || isNear) return []
    return [{ start, end, reason: 'elsewhere' as const, ...(first < worth.length - 1 ? { sentence: first } : {}) }]
  })
}

function isSupported(cited: readonly number[], bearings: readonly Bearing[], coverage: readonly number[], crosses: boolean): boolean {
  if (cited.length === 0) return false
  const bearsFacts = bearings.some(({ worth }) => cited.some((index) => (worth[index] ?? 0) > 0))
  if (crosses) return bearsFacts || bearings.every(({ fact }) => fact.kind === 'name' && fact.isSure === false)
  return cited.some((index) => (coverage[index] ?? 0) >= leastCoverage)
}

/** In order; of doubts on the same words the first found. */
function disjoint(doubts: readonly Doubt[]): Doubt[] {
  const once = new Map<string, Doubt>()
  for (const doubt of doubts) if (!once.has(`${doubt.start} ${doubt.end}`)) once.set(`${doubt.start} ${doubt.end}`, doubt)
  return [...once.values()].toSorted((a, b) => a.start - b.start)
}
