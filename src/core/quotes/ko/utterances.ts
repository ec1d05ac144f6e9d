/**
 * Which marked spans are speech. The particle after the closing mark decides: “…”고, “…”라며 report what someone said;
 * “…”라는 leaves it to the noun that follows; “…”을 names a thing.
 */
import type { Paragraph } from '../../article/article'
import type { TextSpan } from '../../text/span'
import type { MarkedSpan } from '../marks'
import { namingVerb, otherNouns, speechNouns, speechVerb, writtenVerb } from './words/cues'
import { joinMarks } from './joined-marks'
import { splitParticle } from './particles'
import type { Reference } from './reference'
import { findTurns, type Turn } from './turns'

/**
 * How the quotation is tied to its sentence: `final` “…”고, `connective` “…”며, `adnominal` “…”라는,
 * `bare` for nothing at all, `turn` for a line of a conversation.
 */
export type Ending = 'final' | 'connective' | 'adnominal' | 'bare' | 'turn'

export interface Utterance extends TextSpan {
  paragraph: number
  /** Where the opening mark stands, and where the particle after the closing mark ends. */
  outerStart: number
  outerEnd: number
  ending: Ending
  kind: 'direct' | 'partial'
  /** It is one only when someone is named: “…”는 질문에, “…”고 묻자, “…”고 적혀 있다. */
  asked: boolean
  /** The speaker whom a label names. */
  label: Reference | null
}

const finalParticle =
  /(?:이라|라|다|냐|자|더라|으라)?고(?:도|만|는|까지|요)?(?![가-힣])|(?:이|)라고(?:도|만|는|까지|요)?|고(?=말|밝|강조|전|덧|설명|했)|이?라(?= ?(?:말|했|한|하|밝|전|답|평|덧|강|적|설))/y
const connectiveParticle = /(?:이라|라|다|냐|자)?(?:며|면서)(?:도|는)?(?![가-힣])/y
const adnominalParticle = /(?:이라|라|다|냐|자)?는(?:데)?(?![가-힣])|이?란(?![가-힣])|이?라던(?![가-힣])/y
const closedClause = /(?:[.?!…~♥ㅋㅎ]|[다요까죠자네냐지라오임음함됨군걸니게데든]|것|뿐|중|때문|마련|정도|예정|계획|셈)["”'’\s.?!…)]*$/
const question = /^ ?(?:거듭된 |이어진 |[가-힣]+의 )?(?:질문|물음)|^ ?(?:묻자|물어보자|묻는|물은|질문하자|질문했|물었더니)/

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? found[0].length : 0
}

const turnToUtterance = ({ label, words, paragraph }: Turn): Utterance => ({
  ...words,
  paragraph,
  outerStart: words.start,
  outerEnd: words.end,
  ending: 'turn',
  kind: 'direct',
  asked: false,
  label,
})

/** The spans of `marks` that are speech and the turns of conversation, in order and disjoint. */
export function findUtterances(text: string, paragraphs: readonly Paragraph[], marks: readonly MarkedSpan[]): Utterance[] {
  const turns = findTurns(text, paragraphs).map(turnToUtterance)
  const marked = findMarkedUtterances(text, paragraphs, joinMarks(text, paragraphs, marks))
  if (turns.length === 0) return marked
  const isFree = disjointFrom(turns)
  return [...marked.filter(isFree), ...turns].toSorted((a, b) => a.start - b.start)
}

/** A test for spans in order: whether they keep clear of all of `taken`, which are in order too. */
function disjointFrom(taken: readonly TextSpan[]): (span: TextSpan) => boolean {
  let next = 0
  return (span) => {
    while (next < taken.length && (taken[next] as TextSpan).end <= span.start) next++
    const other = taken[next]
    return !other || other.start >= span.end
  }
}

function findMarkedUtterances(text: string, paragraphs: readonly Paragraph[], marks: readonly MarkedSpan[]): Utterance[] {
  const found: Utterance[] = []
  let end = 0
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as MarkedSpan
    const utterance = readMark(text, paragraphs, mark)
    if (utterance) found.push(chained(text, utterance, found.at(-1)))
  }
  return found.reverse().filter((utterance) => {
    const isFree = utterance.outerStart >= end
    if (isFree) end = utterance.outerEnd
    return isFree
  })
}

function readMark(text: string, paragraphs: readonly Paragraph[], mark: MarkedSpan): Utterance | null {
  const paragraph = paragraphs[mark.paragraph] as Paragraph
  if (mark.style === 'guillemet' || paragraph.kind === 'heading') return null
  const words = text.slice(mark.start, mark.end)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const close = mark.closed ? mark.end + 1 : mark.end
  const { ending, length } = endingAt(text, close)
  const after = text.slice(close + length, Math.min(close + length + 40, paragraph.end))
  const isClause = closedClause.test(words)
  const utterance: Utterance = {
    start: mark.start,
    end: mark.end,
    paragraph: mark.paragraph,
    outerStart: mark.start - 1,
    outerEnd: close + length,
    ending,
    kind: isClause ? 'direct' : 'partial',
    asked: question.test(after) || writtenVerb.test(after.trimStart()),
    label: null,
  }
  return isSpeech(utterance, words, after, mark, paragraph, text) ? utterance : null
}

function endingAt(text: string, at: number): { ending: Ending; length: number } {
  const final = match(finalParticle, text, at)
  if (final) return { ending: 'final', length: final }
  const connective = match(connectiveParticle, text, at)
  if (connective) return { ending: 'connective', length: connective }
  const adnominal = match(adnominalParticle, text, at)
  if (adnominal) return { ending: 'adnominal', length: adnominal }
  return { ending: 'bare', length: 0 }
}

function isSpeech(utterance: Utterance, words: string, after: string, mark: MarkedSpan, paragraph: Paragraph, text: string): boolean {
  const isClause = utterance.kind === 'direct'
  const isDouble = mark.style === 'double'
  const isPhrase = words.length >= 8 && words.includes(' ')
  switch (utterance.ending) {
    case 'final':
      if (namingVerb.test(after.trimStart()) && !(isClause && isPhrase)) return false
      if (!isDouble && /^ ?(?:한|할|하는|했던) /.test(after)) return false
      return isDouble || (isClause && words.includes(' ')) || (isPhrase && speechVerb.test(after.trimStart()))
    case 'connective':
      return isDouble || isClause || isPhrase
    case 'adnominal':
      return isDouble && (isClause || isPhrase) && namesSpeech(after)
    default:
      return isDouble && isBareSpeech(utterance, words, after, mark, paragraph, text)
  }
}

/** Looks for the noun that “…”라는 belongs to: the first of either table among the next words. */
function namesSpeech(after: string): boolean {
  if (/^ (?:게|것이|것은|건) /.test(after)) return true
  for (const word of after.split(/[\s,.]+/).slice(0, 5)) {
    const { stem } = splitParticle(word)
    if (speechNouns.has(stem) || speechNouns.has(word)) return true
    if (otherNouns.has(stem)) return /^[가-힣 ]*(?:질문|물음)/.test(after)
  }
  return false
}

function isBareSpeech(utterance: Utterance, words: string, after: string, mark: MarkedSpan, paragraph: Paragraph, text: string): boolean {
  const isWhole = words.length >= 8 && /[.?!…]["'’”)]*$/.test(words.trimEnd())
  const rest = text.slice(utterance.outerEnd, paragraph.end)
  if (/^(?:\s|\]|\)|$)/.test(rest) && isWhole) return true
  if (/^ ?(?:등|등의|이런|같은|식의)/.test(rest) && /^[^“"]{0,12}(?:발언|말|주장|비판|지적|의견|반응)/.test(rest)) return words.length >= 8
  if (/^(?:도|을|를) /.test(rest) && words.length >= 15)
    return /^\S+ (?:[가-힣]+ ){0,2}(?:주문|당부|강조|요청|촉구|언급|요구|밝혔|말했|덧붙)/.test(rest)
  if (!mark.closed) return isWhole
  return /^[,.]?\s*[\]]?$/.test(rest) && words.length >= 15 && utterance.kind === 'direct' && /[다요죠까]$/.test(words.trimEnd())
}

/** “A”, “B”라고: what holds for the second holds for the first. */
function chained(text: string, utterance: Utterance, next: Utterance | undefined): Utterance {
  if (utterance.ending !== 'bare' || !next || next.paragraph !== utterance.paragraph) return utterance
  return /^[\s,·]*$/.test(text.slice(utterance.outerEnd, next.outerStart)) ? { ...utterance, ending: 'connective' } : utterance
}
