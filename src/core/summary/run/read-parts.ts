/** A text far too long for the model: each part is read on its own, and what the answers point to is kept. */
import { ModelError } from '../../language-model'
import { ask } from './ask'
import { type OneRequestPlan, type PartsPlan } from '../request/budget'
import { prune } from '../request/prune'
import { streamingState, type Run } from './run'
import { sentenceAt } from '../sentence-at'
import type { Summary, SummaryState } from '../summary-state'

/** Failures of one answer, not of the model: the other parts are still worth reading. */
const answerFailures: readonly string[] = [
  'bad_output',
  'empty',
  'truncated',
  'truncated_no_finish',
  'refusal',
  'content_filter',
] satisfies ModelError['code'][]

/**
 * Reads part after part and returns the plan of the last request: the sentences that the answers rest on, so that the
 * summary cites the article itself and not a summary of it. `facts.read` grows as parts are read.
 */
export async function* readParts(run: Run, plan: PartsPlan): AsyncGenerator<SummaryState, OneRequestPlan> {
  const { sentences, article } = run.input
  const pointedTo = new Set<number>()
  let readSentences = 0
  for (const part of plan.parts) {
    // The last request is the one that sums up.
    if (run.facts.requests >= run.mostRequests - 1) break
    yield streamingState(run, true)
    const summary = yield* readPart(run, plan, part)
    if (!summary) continue
    readSentences += part.length
    run.facts.read = readSentences / sentences.length
    for (const index of sentencesOf(run, summary)) pointedTo.add(index)
  }
  if (pointedTo.size === 0) throw new ModelError('bad_output', 'none')
  const { reading } = prune(article, sentences, plan, [...pointedTo])
  return { ...plan, kind: 'prune', reading, read: run.facts.read }
}

async function* readPart(run: Run, plan: PartsPlan, part: number[]): AsyncGenerator<SummaryState, Summary | null> {
  const { candidates, maximumTokens } = plan
  try {
    const answer = yield* ask(run, { reading: part, candidates, length: 'short', firmer: false, maximumTokens, show: 'hidden' })
    return answer.summary
  } catch (error) {
    if (error instanceof ModelError && answerFailures.includes(error.code)) return null
    throw error
  }
}

function sentencesOf({ input }: Run, { headline, lede, points, picks }: Summary): number[] {
  const picked = picks.flatMap(({ id }) => {
    const quote = input.quotes.find((candidate) => candidate.id === id)
    return quote ? (sentenceAt(input.sentences, quote.start) ?? []) : []
  })
  return [...[headline, lede, ...points].flatMap((claim) => claim?.sentences ?? []), ...picked]
}
