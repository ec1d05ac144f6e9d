/** From whatever JSON a model wrote to a {@link Summary}: takes what fits, drops the rest, throws never. */
import { isInAnotherLanguage } from '../../text/detect-language'
import type { Language } from '../../text/language'
import { comparable } from '../comparable'
import { plainText } from './plain-text'
import { keepTrueQuotations, wholeLine, withoutQuotationSigns, type CheckedText } from './quotation-check'
import type { SpeakerChosen } from '../../quotes/chosen-speaker'
import type { Candidate } from '../request/candidates'
import { pointsOf, type Claim, type QuotePick, type Summary } from '../summary-state'

export type AnswerStatus = 'ok' | 'not_news' | 'too_short' | 'title_differs'

export interface Answer {
  status: AnswerStatus
  summary: Summary
}

export interface AnswerContext {
  /** The language asked for. */
  language: Language
  /** The article's text, comparable. */
  known: string
  /** What was offered, by number. */
  candidates: ReadonlyMap<number, Candidate>
  /** Numbers of those that are not in the language asked for: the only ones that can have a translation. */
  foreign: ReadonlySet<number>
  /** Whether that referent may be named for that candidate's quotation. */
  maySpeak(candidate: Candidate, referent: number): boolean
  /** Sentence indexes that may be cited. */
  readable: ReadonlySet<number>
  /** The text of a sentence, comparable. */
  sentenceAt(index: number): string
  /** For each image sent, in order, its place among the article's images. */
  images: readonly number[]
  /** Whether the object has ended; the text of an open one may still grow. */
  isClosed(value: object): boolean
  /** Lines of closed objects, read once. */
  settled: WeakMap<object, Claim | null>
}

const statuses: readonly AnswerStatus[] = ['ok', 'not_news', 'too_short', 'title_differs']
const mostPoints = pointsOf.long + 1
const mostPicks = 6
const mostCitations = 3
/** Each delta reads the answer anew, so what is looked at has bounds: picks, known or not, and letters of a line before its markup goes. */
const mostCandidates = 60
const longestRead = 2_000
/** The end of a text that may still grow, when it may be half a figure, `$4`, `1,2`, `3.`, or half a sign, `&quo`, `\u20`. */
const halfFigure = /[$€£₩¥]?\d[\d.,]*$|[$€£₩¥]$/
const halfSign = /&[#\w]{0,24}$|\\[\w{]{0,7}$/
const letterOrDigit = /[\p{L}\p{N}]/u

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Reads an answer, whole or still growing. Pure. */
export function readAnswer(value: unknown, context: AnswerContext): Answer {
  const told = fieldOf(value, 'status')
  const status = statuses.find((one) => one === told) ?? 'ok'
  return {
    status,
    summary: {
      headline: readClaim(fieldOf(value, 'headline'), context),
      lede: readClaim(fieldOf(value, 'lede'), context),
      points: readPoints(fieldOf(value, 'bullets'), context),
      picks: readPicks(fieldOf(value, 'quotes'), context),
      who: readSpeakers(fieldOf(value, 'who'), context),
      ...(status === 'title_differs' ? { titleDiffers: true } : {}),
    },
  }
}

/** The first choice for a quotation counts, whatever part of it was asked about. */
function readSpeakers(value: unknown, { candidates, maySpeak }: AnswerContext): SpeakerChosen[] {
  const chosen = new Map<number, SpeakerChosen>()
  for (const item of listOf(value).slice(0, mostCandidates)) {
    const candidate = candidates.get(wholeNumber(fieldOf(item, 'q')))
    const referent = wholeNumber(fieldOf(item, 'p'))
    if (!candidate || chosen.has(candidate.quote.id) || !maySpeak(candidate, referent)) continue
    chosen.set(candidate.quote.id, { quote: candidate.quote.id, referent })
  }
  return [...chosen.values()]
}

function readPoints(value: unknown, context: AnswerContext): Claim[] {
  const points = listOf(value)
    .slice(0, mostPoints)
    .flatMap((item) => readClaim(item, context) ?? [])
  const told = new Set<string>()
  return points.filter(({ text }) => !told.has(comparable(text)) && told.add(comparable(text)))
}

function readClaim(value: unknown, context: AnswerContext): Claim | null {
  if (!isRecord(value)) return null
  const isClosed = context.isClosed(value)
  const settled = isClosed ? context.settled.get(value) : undefined
  if (settled !== undefined) return settled
  const claim = readOpenClaim(value, isClosed, context)
  if (isClosed) context.settled.set(value, claim)
  return claim
}

function readOpenClaim(value: Record<string, unknown>, isClosed: boolean, context: AnswerContext): Claim | null {
  const raw = fieldOf(value, 'text')
  if (typeof raw !== 'string') return null
  const begun = raw.slice(0, longestRead)
  const grown = isClosed ? begun : begun.replace(halfSign, '').replace(halfFigure, '')
  const sentences = readCitations(fieldOf(value, 's'), context)
  const { text, doubts } = readLine(grown, context.known, sentences.map(context.sentenceAt).join(' '))
  if (!letterOrDigit.test(text)) return null
  const images = readImages(fieldOf(value, 'i'), context)
  return { text, sentences, ...(images.length > 0 ? { images } : {}), doubts, supported: true }
}

/** Quotation marks may have kept markup apart: `<“b>`. Then the line is read once more without them. */
function readLine(raw: string, known: string, source: string): CheckedText {
  const checked = keepTrueQuotations(plainText(raw, source), known)
  const again = plainText(checked.text, source)
  if (again === checked.text) return checked
  const bare = plainText(withoutQuotationSigns(again), source)
  return checked.doubts.length > 0 ? wholeLine(bare) : { text: bare, doubts: [] }
}

function readCitations(value: unknown, { readable }: AnswerContext): number[] {
  const indexes = listOf(value).flatMap((item) => {
    const index = wholeNumber(item) - 1
    return readable.has(index) ? [index] : []
  })
  return [...new Set(indexes)].slice(0, mostCitations)
}

function readImages(value: unknown, { images }: AnswerContext): number[] {
  return [...new Set(listOf(value).flatMap((item) => images[wholeNumber(item) - 1] ?? []))]
}

function readPicks(value: unknown, context: AnswerContext): QuotePick[] {
  const picks = new Map<number, QuotePick>()
  for (const item of listOf(value).slice(0, mostCandidates)) {
    const candidate = context.candidates.get(wholeNumber(fieldOf(item, 'id')))
    if (!candidate?.pickable || picks.has(candidate.quote.id) || picks.size >= mostPicks) continue
    const { part, quote } = candidate
    picks.set(quote.id, { id: quote.id, ...(part ? { part } : {}), translation: readTranslation(candidate, item, context) })
  }
  return [...picks.values()]
}

/**
 * A translation is shown once it is whole: half a sentence can say the opposite. Its outer marks are the face's to set; words
 * that it quotes inside are held against the article as those of every line.
 */
function readTranslation({ number }: Candidate, item: unknown, { isClosed, language, foreign, known }: AnswerContext): string {
  const raw = fieldOf(item, 'tr')
  if (typeof raw !== 'string' || !foreign.has(number) || !isClosed(item as object)) return ''
  const translation = readLine(raw, known, known).text.replace(/^["“'‘「『]+|["”'’」』]+$/g, '')
  return isInAnotherLanguage(translation, language) ? '' : translation
}

/** `7`, `"7"`, `"Q7"`, `"P7"` and `"I7"`; NaN for everything else. */
function wholeNumber(value: unknown): number {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number.NaN
  const digits = typeof value === 'string' ? /^\s*[QPI[]?(\d{1,6})\]?\s*$/.exec(value)?.[1] : undefined
  return digits === undefined ? Number.NaN : Number(digits)
}
