/**
 * What of a long article a model is given. Whatever is left out, the sentences keep their numbers, and the share
 * that was read is told.
 */
import type { Quote } from '../../quotes/quote'
import type { Sentence } from '../../text/sentence'
import { candidatesOf } from './candidates'
import { costOf, prune, type Room } from './prune'
import type { ReadingSource } from './reading-source'
import { responseSchema } from './response-format'
import { systemPrompt } from './system-prompt'
import { estimateTokens } from './tokens'

/**
 * `fit`: all in one request. `prune`: the sentences that matter most, in one request. `parts`: each part in a request of
 * its own, then the sentences they point to in a last one. Lists hold sentence indexes, in order; `read` is the share of all.
 */
export type ReadingPlan = OneRequestPlan | PartsPlan
export type OneRequestPlan = ReadingRoom & { kind: 'fit' | 'prune'; reading: number[]; read: number }
export type PartsPlan = ReadingRoom & { kind: 'parts'; parts: number[][] }

/** How much of an article that takes many requests the reader wants read: what tells most, in one request, or all that parts can hold. */
export type Coverage = 'essentials' | 'parts'

interface ReadingRoom extends Room {
  /** Most tokens of the answer. */
  maximumTokens: number
}

/** Assumed of a model that does not tell: every hosted one has it. */
export const assumedContext = 32_768
/** From here on one request must do: a model this large is worth more whole than in parts. */
const onePassContext = 32_000
/** Further over budget than this, pruning would leave a torso. */
const mostPruned = 2.5
/** Requests that one click may cost in all, retries and changes of form included: without asking, and when the reader has said yes. */
export const mostRequests = { unasked: 4, agreed: 14 }
/** So that something is left for the last request, which sums up, and for a retry. */
const mostParts = mostRequests.agreed - 2
/** Tokens of sentences, about four of them: with less room a part tells nothing, and a model that holds so little may well hold more. */
const leastRoom = 400
/** Below this a full context cannot be helped by sending less. */
const leastSent = 100
/** Tokens kept for the answer: a quarter of a small context, within bounds, and enough for thoughts in a large one. */
const answer = { least: 600, small: 1_200, most: 4_000 }
const largeContext = 16_000
const frameTokens = 60
/** Of a candidate's line, and of the speaker's that goes with it. */
const tokensPerCandidate = 36
const mostCandidates = 24

/**
 * Plans one run. `contextTokens` is what the model holds, question and answer together, null when unknown; `imageTokens` of it are taken.
 * The `essentials` are read in one request, whatever that leaves out.
 */
export function planReading(
  article: ReadingSource,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  contextTokens: number | null,
  { imageTokens = 0, coverage }: { imageTokens?: number; coverage?: Coverage | undefined } = {},
): ReadingPlan {
  const context = contextTokens ?? assumedContext
  const costs = sentences.map((sentence) => costOf(article, sentence))
  const told = shareContext(article, context, sentences, quotes, imageTokens)
  const shares = { ...told, room: Math.max(leastRoom, told.room) }
  const all = sentences.map(({ index }) => index)
  const total = sum(costs)
  if (total <= shares.room) return { ...withRest(shares, total), kind: 'fit', reading: all, read: 1 }
  const isFarOver = told.room >= leastRoom && total > shares.room * mostPruned && context < onePassContext
  if (isFarOver && coverage !== 'essentials') return planParts(article, sentences, shares)
  const pruned = prune(article, sentences, shares, all)
  return { ...withRest(shares, sum(pruned.reading.map((index) => costs[index] ?? 0))), kind: 'prune', ...pruned }
}

/** Requests the plan takes when all goes well. */
export const requestsOf = (plan: ReadingPlan): number => (plan.kind === 'parts' ? plan.parts.length + 1 : 1)

/** Every sentence that a part has room for; where that makes too many parts, the ones that tell most. */
function planParts(article: ReadingSource, sentences: readonly Sentence[], shares: ReadingRoom): PartsPlan {
  const costs = sentences.map((sentence) => costOf(article, sentence))
  let reading = sentences.flatMap(({ index }) => ((costs[index] ?? 0) <= shares.room ? [index] : []))
  let parts = cutIntoParts(reading, costs, shares.room)
  // Parts are not filled to the last token, so the first guess may still be one part too many.
  for (let room = shares.room * mostParts; parts.length > mostParts; room *= 0.95) {
    ;({ reading } = prune(article, sentences, { ...shares, room }, reading))
    parts = cutIntoParts(reading, costs, shares.room)
  }
  return { ...shares, kind: 'parts', parts }
}

/** What sentences leave free is the answer's as well. */
const withRest = (shares: ReadingRoom, used: number): ReadingRoom => ({
  ...shares,
  maximumTokens: Math.max(shares.maximumTokens, Math.min(answer.most, shares.maximumTokens + shares.room - used)),
})

/**
 * The plan for a model that holds less than it was thought to: half of what it was sent, in parts only where the `left` requests suffice for
 * them; null when that would be next to nothing.
 */
export function shrinkPlan(article: ReadingSource, sentences: readonly Sentence[], plan: ReadingPlan, left: number): ReadingPlan | null {
  if (plan.kind === 'parts') {
    const shares = { ...plan, room: Math.floor(plan.room / 2) }
    const parts = shares.room >= leastRoom ? planParts(article, sentences, shares) : null
    if (parts && requestsOf(parts) <= left) return parts
    const all = sentences.map(({ index }) => index)
    return { ...shares, kind: 'prune', ...prune(article, sentences, shares, all) }
  }
  const sent = sum(plan.reading.map((index) => costOf(article, sentences[index] as Sentence)))
  const smaller = { ...plan, room: Math.floor(Math.min(plan.room, sent) / 2) }
  return smaller.room < leastSent ? null : { ...smaller, kind: 'prune', ...prune(article, sentences, smaller, plan.reading) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Divides the context among instructions, candidates, answer and, with what is left, sentences. */
function shareContext(
  article: ReadingSource,
  context: number,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  imageTokens: number,
): ReadingRoom {
  const instructions =
    estimateTokens(systemPrompt) + estimateTokens(JSON.stringify(responseSchema)) + estimateTokens(article.title) + frameTokens
  const reserved = context >= largeContext ? answer.most : Math.max(answer.least, Math.min(answer.small, Math.floor(context / 4)))
  const free = Math.max(0, context - instructions - reserved - imageTokens)
  const candidates = candidatesOf(article, sentences, quotes, Math.min(mostCandidates, Math.floor(free / 4 / tokensPerCandidate)))
  return { room: free - candidates.length * tokensPerCandidate, candidates, maximumTokens: reserved }
}

/** Runs of the sentences to read, in order, each within the room. */
function cutIntoParts(reading: readonly number[], costs: readonly number[], room: number): number[][] {
  const parts: number[][] = []
  let left = 0
  for (const index of reading) {
    const cost = costs[index] ?? 0
    if (parts.length === 0 || cost > left) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(index)
    left -= cost
  }
  return parts
}
