/** What a reader can see of a run, at any moment. The background owns it; popup and panel mirror it. */
import type { Article } from '../article/article'
import type { Failure } from '../error'
import type { SpeakerChosen } from '../quotes/chosen-speaker'
import type { Quote } from '../quotes/quote'
import type { Referent } from '../quotes/referent'
import type { Language } from '../text/language'
import type { Sentence } from '../text/sentence'
import type { TextSpan } from '../text/span'

/** Short, standard, long: 2, 3, 6 points. */
export type SummaryLength = 'short' | 'standard' | 'long'

export const pointsOf: Record<SummaryLength, number> = { short: 2, standard: 3, long: 6 }

/**
 * A stretch of a claim that the article does not bear out. Offsets count the claim's own text. What stands in the article, but of
 * something else, is `elsewhere`.
 */
export interface Doubt extends TextSpan {
  reason: 'number' | 'name' | 'date' | 'quotation' | 'negation' | 'elsewhere' | 'model'
  /** Of what stands elsewhere: the index of the sentence it stands in; absent when only the title has it. */
  sentence?: number
}

/** A line of the summary and the sentences (by index, from 0) it rests on. */
export interface Claim {
  text: string
  sentences: number[]
  /** Indexes of the article's images it was read off; absent when there are none. Their figures cannot be checked against the text. */
  images?: number[]
  doubts: Doubt[]
  /** False when nothing in the cited sentences supports the line as a whole. */
  supported: boolean
}

/** A quotation the model picked: by number only. The words are the article's. */
export interface QuotePick {
  id: number
  /** The one or two sentences it picked of a longer turn, as stretches of the article within the quotation; absent when it is the whole. */
  part?: TextSpan[]
  /** A machine translation into the summary's language; empty when none is needed. */
  translation: string
}

export interface Summary {
  headline: Claim | null
  /** One sentence that says the news whole. */
  lede: Claim | null
  points: Claim[]
  picks: QuotePick[]
  /** Whom the model chose for quotations whose speaker was in doubt; accepted choices only. */
  who: SpeakerChosen[]
  /** Set when the title states what the text does not bear out. */
  titleDiffers?: true
}

/** What the article's own text gives without a model, written once. */
export interface OnDeviceResult {
  sentences: Sentence[]
  quotes: Quote[]
  /** Everyone the article speaks of; the speakers of `quotes` point to them. */
  referents: Referent[]
  /** Indexes into `sentences`, in the article's order. */
  keySentences: number[]
}

export interface ArticleState extends OnDeviceResult {
  runId: string
  article: Article
  /** The reader asked for a summary although the page is no article; absent means no. */
  anyway?: boolean
}

export interface EngineInfo {
  /** `on-device`, or the model's name. */
  name: string
  /** Where the text went; null when it stayed here. */
  host: string | null
}

/** What became of the article's images. */
export interface ImageFacts {
  /** How many the model was given, and their size in bytes together. */
  sent: number
  bytes: number
  /** How many were left out: unreadable, too many for the model, or refused by it. */
  left: number
}

/** What a second look cost. */
export interface SecondLookFacts {
  /** How many lines the model was asked about. */
  lines: number
  /** Tokens of question and answer, null when the server does not tell. */
  tokens: number | null
}

export interface RunFacts {
  runId: string
  language: Language
  length: SummaryLength
  engine: EngineInfo
  startedAt: number
  /** Changes to the request the provider made necessary, one line each. */
  adaptations: string[]
  requests: number
  /** Share of the article's sentences the model was given, 0–1; below 1 the faces say so. */
  read: number
  /** Absent when no images were to be sent. */
  images?: ImageFacts
  /** Absent when the model was not asked a second time about its lines. */
  secondLook?: SecondLookFacts
}

/** `summary` is a snapshot: half-read while streaming, whole when done, and kept through every failure. */
export type SummaryState =
  | { status: 'idle' }
  | { status: 'reading'; runId: string; language: Language; length: SummaryLength }
  /** `silent`: nothing has been heard of the model for half a minute. */
  | ({ status: 'streaming'; summary: Summary; thinking: boolean; silent?: true } & RunFacts)
  | ({ status: 'waiting'; summary: Summary; until: number; failure: Failure } & RunFacts)
  | ({
      status: 'done'
      summary: Summary
      finishedAt: number
      inputTokens: number | null
      outputTokens: number | null
      fromCache: boolean
    } & RunFacts)
  | {
      status: 'failed'
      failure: Failure
      summary: Summary
      facts: RunFacts | null
      runId: string
      language: Language
      length: SummaryLength
    }
  /** The on-device result is all there is, by the reader's choice: no model is connected, or the page is not an article. */
  | { status: 'on-device'; runId: string; language: Language; length: SummaryLength; reason: 'no-model' | 'not-article' }
  /** The article would take the model so many requests; the reader is asked first. */
  | { status: 'on-device'; runId: string; language: Language; length: SummaryLength; reason: 'many-requests'; requests: number }

export const emptySummary: Summary = { headline: null, lede: null, points: [], picks: [], who: [] }
