/**
 * Holds every line of a summary against the article: what it cites must state what it says. Citations are mended where the
 * article bears a line out elsewhere; words that it bears out nowhere are marked with the reason.
 */
import type { Article } from '../../article/article'
import type { Quote } from '../../quotes/quote'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import { factsOf, type ArticleFacts, type SentenceFacts } from './article-facts'
import { bearingsOf, leastCoverage, mendCitations, type Bearing } from './citations'
import { claimFacts } from './claim-facts'
import { readLine } from './roles/line'
import { misplacedFacts } from './roles/misplaced'
import { swappedFacts } from './roles/swapped'
import { signDoubts } from './sign-check'
import { keepTrueQuotations } from '../answer/quotation-check'
import type { Claim, Doubt, Summary } from '../summary-state'

/**
 * Grounds a whole summary that is written in `language`. Picks of quotes that do not exist are dropped.
 * Pure; for an article of 100,000 characters well under a second.
 */
export function groundSummary(
  summary: Summary,
  article: Pick<Article, 'text' | 'title' | 'language' | 'publishedAt'> & Partial<Pick<Article, 'otherLanguage'>>,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  language: Language,
): Summary {
  const facts = factsOf(article, sentences)
  const ids = new Set(quotes.map(({ id }) => id))
  const ground = (claim: Claim): Claim => (article.otherLanguage ? groundUnread(claim, facts) : groundClaim(claim, facts, language))
  return {
    ...summary,
    headline: summary.headline && ground(summary.headline),
    lede: summary.lede && ground(summary.lede),
    points: summary.points.map(ground),
    picks: summary.picks.filter(({ id }) => ids.has(id)),
  }
}

/** Of an article in a language that nothing here reads, only words in quotation marks can be held against the text. */
function groundUnread(claim: Claim, article: ArticleFacts): Claim {
  const { text, doubts } = keepTrueQuotations(claim.text, article.known)
  const sentences = claim.sentences.filter((index) => article.sentences[index] !== undefined)
  return { ...claim, text, sentences, doubts, supported: true }
}

/** Grounds one line: its citations mended, its doubts found, `supported` decided. Pure. */
export function groundClaim(claim: Claim, article: ArticleFacts, language: Language): Claim {
  const { text, doubts: quotationDoubts } = keepTrueQuotations(claim.text, article.known)
  const earlier = text === claim.text ? claim.doubts : []
  const crosses = language !== article.language
  const quotations = crosses ? quotationDoubts.filter((doubt) => !isTerm(claim.text, text.slice(doubt.start, doubt.end))) : quotationDoubts
  const facts = claimFacts(text, article, crosses)
  const bearings = bearingsOf(facts, article)
  const coverage = crosses ? article.sentences.map(() => 0) : article.coverage(text)
  const cited = claim.sentences.filter((index) => article.sentences[index] !== undefined)
  const sentences = mendCitations(cited, bearings, coverage)
  const seen = claim.images ?? []
  const factual = factDoubts(bearings).filter(({ reason }) => seen.length === 0 || !offImages.includes(reason))
  const line = readLine(text, facts, article, crosses)
  const misplaced = [...misplacedFacts(line, article, cited), ...swappedFacts(line)].filter(() => seen.length === 0)
  const doubts = [...earlier, ...quotations, ...factual, ...misplaced, ...signDoubts(text, facts, sentencesAt(article, sentences))]
  const supported = seen.length > 0 || isSupported(sentences, bearings, coverage, crosses)
  return { text, sentences, ...(seen.length > 0 ? { images: seen } : {}), doubts: sortedOnce(doubts), supported }
}

/** ‘위컴퍼니’: a word between single marks is a name or a term, and in the other language never the article's own. */
function isTerm(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return words.length <= longestTerm && /['‘「『〈《<]$/.test(text.slice(0, at)) && /^['’」』〉》>]/.test(text.slice(at + words.length))
}
const longestTerm = 20

/** What a chart can state that the text does not: the face labels such a line as read off an image. */
const offImages: readonly Doubt['reason'][] = ['number', 'date']

const sentencesAt = (article: ArticleFacts, sentences: readonly number[]): SentenceFacts[] =>
  sentences.flatMap((index) => article.sentences[index] ?? [])

/** A fact that no sentence and not the title states as a whole. */
function factDoubts(bearings: readonly Bearing[]): Doubt[] {
  const isMissing = ({ fact, worth }: Bearing): boolean => !worth.includes(1) && (fact.kind !== 'name' || fact.isSure !== false)
  return bearings.filter(isMissing).map(({ fact: { start, end, kind } }) => ({ start, end, reason: kind }))
}

function isSupported(sentences: readonly number[], bearings: readonly Bearing[], coverage: readonly number[], crosses: boolean): boolean {
  if (sentences.length === 0) return false
  const bearsFacts = bearings.some(({ worth }) => sentences.some((index) => (worth[index] ?? 0) > 0))
  if (crosses) return bearsFacts || bearings.every(({ fact }) => fact.kind === 'name' && fact.isSure === false)
  return sentences.some((index) => (coverage[index] ?? 0) >= leastCoverage)
}

function sortedOnce(doubts: readonly Doubt[]): Doubt[] {
  const once = new Map(doubts.map((doubt) => [`${doubt.start} ${doubt.end} ${doubt.reason}`, doubt]))
  return [...once.values()].toSorted((a, b) => a.start - b.start)
}
