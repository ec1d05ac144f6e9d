/** The straight line of one model run: plan the reading, ask, check the answer against the article, tell every state. */
import { ModelError } from '../../language-model'
import type { Language } from '../../text/language'
import { ask, requireLanguage, wordsOf } from './ask'
import { mostRequests, planReading, requestsOf, shrinkPlan, type OneRequestPlan, type ReadingPlan } from '../request/budget'
import { groundSummary } from '../grounding/ground'
import { tokensOfImages } from '../request/images'
import type { AnswerStatus } from '../answer/read-answer'
import { readParts } from './read-parts'
import { lookAgain } from './second-look'
import {
  beginRun,
  doneState,
  failedState,
  failureOf,
  leaveOutImages,
  questionState,
  streamingState,
  type Run,
  type SummarizeDependencies,
  type SummarizeInput,
} from './run'
import { emptySummary, type SummaryState } from '../summary-state'

export type { SummarizeDependencies, SummarizeInput } from './run'

/** Each time the context is full, half as much is sent: three times lead from the largest guess to the smallest context. */
const mostShrinks = 3

/**
 * Summarises one article with one model. Yields `streaming` and `waiting` states as they come (the caller throttles), then
 * `done`, or `failed` with what was readable until then; only `on-device` where it would take more requests than a reader expects.
 * `done` comes once more when a second look was wanted and had an answer.
 * @throws the signal's reason when aborted; any error that is not a {@link ModelError}
 */
export async function* summarize(input: SummarizeInput, dependencies: SummarizeDependencies): AsyncGenerator<SummaryState> {
  const run = beginRun(input, dependencies)
  const { article, sentences, quotes, coverage } = input
  const plan = planReading(article, sentences, quotes, run.model.contextTokens, { imageTokens: tokensOfImages(run.images), coverage })
  if (coverage === undefined && requestsOf(plan) > mostRequests.unasked) return yield questionState(run, requestsOf(plan))
  announce(run, plan)
  yield streamingState(run)
  try {
    yield* readWithSecondChance(run, plan)
    ground(run, run.input.language)
    yield doneState(run)
    if (input.secondLook && (await lookAgain(run))) yield doneState(run)
  } catch (error) {
    run.signal.throwIfAborted()
    const failure = failureOf(error)
    const { language } = run.input
    ground(run, failure.code === 'wrong_language' ? otherThan(language) : language)
    yield failedState(run, failure)
  }
}

/**
 * Once more after an answer without a single point, and firmer after one in another language; without images, then shorter and shorter,
 * when the context is full.
 */
async function* readWithSecondChance(run: Run, first: ReadingPlan): AsyncGenerator<SummaryState> {
  const { article, sentences } = run.input
  let plan = first
  let firmer = false
  let shrinks = 0
  let hasAskedAgain = false
  for (;;) {
    try {
      if (plan.kind === 'parts') plan = yield* readParts(run, plan)
      const status = yield* readOnce(run, plan, firmer)
      if (run.summary.points.length > 0) return
      if (hasAskedAgain || status === 'not_news' || status === 'too_short') throw new ModelError('bad_output', 'none', { status })
      hasAskedAgain = true
    } catch (error) {
      const code = error instanceof ModelError ? error.code : null
      if (code === 'wrong_language' && !firmer) firmer = true
      else if (code === 'context_overflow' && run.images.length > 0) leaveOutImages(run)
      else if (code === 'context_overflow' && shrinks < mostShrinks) {
        shrinks++
        const smaller = shrinkPlan(article, sentences, plan, run.mostRequests - run.facts.requests)
        if (!smaller) throw error
        plan = smaller
      } else throw error
    }
    run.signal.throwIfAborted()
    run.summary = emptySummary
    announce(run, plan)
    yield streamingState(run)
  }
}

/** Tells the share that will have been read; of parts it grows as they are read. */
function announce(run: Run, plan: ReadingPlan): void {
  run.facts.read = plan.kind === 'parts' ? 0 : plan.read
}

/** Reads one answer into the run and returns what it says of the text. @throws ModelError when it is in another language or breaks off */
async function* readOnce(run: Run, plan: OneRequestPlan, firmer: boolean): AsyncGenerator<SummaryState, AnswerStatus> {
  const { reading, candidates, maximumTokens } = plan
  const { length } = run.input
  const { summary, status, complete } = yield* ask(run, { reading, candidates, maximumTokens, firmer, length, show: 'kept' })
  run.summary = summary
  requireLanguage(run, wordsOf(summary))
  if (!complete) throw new ModelError('truncated', 'raise_max')
  return status
}

const otherThan = (language: Language): Language => (language === 'ko' ? 'en' : 'ko')

/** What can be shown, whole or broken off, is held against the article, by the rules of the language it is in. */
function ground(run: Run, language: Language): void {
  const { article, sentences, quotes } = run.input
  run.summary = groundSummary(run.summary, article, sentences, quotes, language)
}
