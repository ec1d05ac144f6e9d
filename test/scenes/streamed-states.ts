/** A summary as a face sees it arrive: state after state, from the first letter to the end. */
import type { Claim, RunFacts, Summary, SummaryState } from '../../src/core/summary/summary-state'
import type { Language } from '../../src/core/text/language'
import { articleRun } from './articles'

const lettersAtATime = 12

/** The first `length` letters of the claims, in the order in which they are written. */
function beginningOf({ headline, lede, points, picks, who }: Summary, length: number): Summary {
  let left = length
  const take = (claim: Claim): Claim[] => {
    const text = claim.text.slice(0, Math.max(0, left))
    left -= claim.text.length
    return text === '' ? [] : [{ ...claim, text, doubts: text === claim.text ? claim.doubts : [] }]
  }
  const head = headline ? (take(headline)[0] ?? null) : null
  const opening = lede ? (take(lede)[0] ?? null) : null
  return { headline: head, lede: opening, points: points.flatMap(take), picks: left > 0 ? picks : [], who }
}

export function streamOf(summary: Summary, language: Language): SummaryState[] {
  const facts: RunFacts = {
    runId: articleRun,
    language,
    length: 'standard',
    engine: { name: 'model', host: null },
    startedAt: 0,
    adaptations: [],
    requests: 1,
    read: 1,
  }
  const letters = [summary.headline, summary.lede, ...summary.points].reduce((sum, claim) => sum + (claim?.text.length ?? 0), 0)
  const steps = Array.from({ length: Math.ceil(letters / lettersAtATime) + 1 }, (_, index) => (index + 1) * lettersAtATime)
  const streamed = steps.map((length): SummaryState => ({
    status: 'streaming',
    thinking: false,
    summary: beginningOf(summary, length),
    ...facts,
  }))
  return [...streamed, { status: 'done', summary, finishedAt: 3000, inputTokens: null, outputTokens: null, fromCache: false, ...facts }]
}
