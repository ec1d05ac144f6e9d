/** One run of a model over one article: what is known of it while it lasts, and the states a reader sees. */
import type { Failure } from '../../error'
import { ModelError, type LanguageModel, type ModelUsage } from '../../language-model'
import type { Language } from '../../text/language'
import { assumedContext, mostRequests, type Coverage } from '../request/budget'
import { imageFacts, imagesThatFit, type RunImages, type SentImage } from '../request/images'
import { emptySummary, type ArticleState, type RunFacts, type Summary, type SummaryLength, type SummaryState } from '../summary-state'

export interface SummarizeInput extends ArticleState {
  language: Language
  length: SummaryLength
  /** Absent when none are to be sent. */
  images?: RunImages
  /** What the reader wants of an article that takes many requests; absent before that was asked. */
  coverage?: Coverage
  /** Have the model judge lines that code could not; absent means no. */
  secondLook?: boolean
}

export interface SummarizeDependencies {
  model: LanguageModel
  /** Marks where the article begins and ends in the prompt: unguessable, the same for the same article. */
  boundary: string
  signal: AbortSignal
  /** Milliseconds since the epoch. */
  now?: () => number
}

export interface Run {
  input: SummarizeInput
  model: LanguageModel
  boundary: string
  signal: AbortSignal
  now: () => number
  facts: RunFacts
  /** Requests it may cost. */
  mostRequests: number
  summary: Summary
  /** What the model is given to see; empty once it has refused. */
  images: readonly SentImage[]
  inputTokens: number | null
  outputTokens: number | null
  /** Tokens of the latest question whose answer is shown, as they are estimated. */
  askedTokens: number
  /** When the summary was whole; a second look comes after that. */
  finishedAt: number | null
}

export function beginRun(input: SummarizeInput, { model, boundary, signal, now = Date.now }: SummarizeDependencies): Run {
  const { runId, language, length } = input
  const engine = { name: model.name, host: model.origin === null ? null : new URL(model.origin).host }
  const images = imagesThatFit(input.images?.given ?? [], model.contextTokens ?? assumedContext)
  const facts: RunFacts = { runId, language, length, engine, startedAt: now(), adaptations: [], requests: 0, read: 1 }
  if (input.images) facts.images = imageFacts(images, wantedImages(input.images))
  return {
    input,
    model,
    boundary,
    signal,
    now,
    facts,
    mostRequests: input.coverage === 'parts' ? mostRequests.agreed : mostRequests.unasked,
    summary: emptySummary,
    images,
    inputTokens: null,
    outputTokens: null,
    askedTokens: 0,
    finishedAt: null,
  }
}

const wantedImages = ({ given, unread }: RunImages): number => given.length + unread

/** The model cannot be shown the images after all: the run goes on without them. */
export function leaveOutImages(run: Run): void {
  run.images = []
  if (run.input.images) run.facts.images = imageFacts([], wantedImages(run.input.images))
}

export function addUsage(run: Run, usage: ModelUsage): void {
  const add = (known: number | null, more: number | null): number | null => (more === null ? known : (known ?? 0) + more)
  run.inputTokens = add(run.inputTokens, usage.inputTokens)
  run.outputTokens = add(run.outputTokens, usage.outputTokens)
}

/** A copy: later changes to the run leave a state that was told untouched. */
const factsNow = ({ facts }: Run): RunFacts => ({ ...facts, adaptations: [...facts.adaptations] })

export function streamingState(run: Run, thinking = false): SummaryState {
  return { status: 'streaming', summary: run.summary, thinking, ...factsNow(run) }
}

export function silentState(run: Run): SummaryState {
  return { status: 'streaming', summary: run.summary, thinking: false, silent: true, ...factsNow(run) }
}

export function waitingState(run: Run, until: number, failure: Failure): SummaryState {
  return { status: 'waiting', summary: run.summary, until, failure, ...factsNow(run) }
}

export function doneState(run: Run): SummaryState {
  const { summary, inputTokens, outputTokens } = run
  run.finishedAt ??= run.now()
  return { status: 'done', summary, finishedAt: run.finishedAt, inputTokens, outputTokens, fromCache: false, ...factsNow(run) }
}

/** Nothing was asked of the model: the reader decides first whether the article is worth so many requests. */
export function questionState({ input }: Run, requests: number): SummaryState {
  const { runId, language, length } = input
  return { status: 'on-device', reason: 'many-requests', requests, runId, language, length }
}

export function failedState(run: Run, failure: Failure): SummaryState {
  const { runId, language, length } = run.input
  return { status: 'failed', failure, summary: run.summary, facts: factsNow(run), runId, language, length }
}

/** An expected failure as it is stored; anything else is thrown on. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ModelError)) throw error
  return Object.keys(error.detail).length > 0 ? { code: error.code, detail: error.detail } : { code: error.code }
}
