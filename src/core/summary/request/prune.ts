/** Chooses what of an article to send when not all of it fits. Sentences keep their numbers. */
import type { Sentence } from '../../text/sentence'
import { scoreSentences } from '../on-device/extractive'
import { sentenceAt } from '../sentence-at'
import type { Candidate } from './candidates'
import type { ReadingSource } from './reading-source'
import { estimateTokens } from './tokens'

export interface Room {
  /** Tokens that sentences may take in one request. */
  room: number
  /** What is offered to be picked; the sentences around it are worth keeping. */
  candidates: Candidate[]
}

const leadSentences = 8
const tokensPerNumber = 3

/** Tokens a sentence takes in a prompt, its number included. */
export function costOf({ text }: ReadingSource, { start, end }: Sentence): number {
  return estimateTokens(text.slice(start, end)) + tokensPerNumber
}

/**
 * The most telling of `among` (sentence indexes) that fit into the room, in order, and their share of all sentences:
 * the lead, then what stands next to quotes, then what is nearest to the whole.
 */
export function prune(
  article: ReadingSource,
  sentences: readonly Sentence[],
  { room, candidates }: Room,
  among: readonly number[],
): { reading: number[]; read: number } {
  const scores = scoreSentences(article, sentences)
  const near = new Set(candidates.flatMap(({ start }) => neighbours(sentenceAt(sentences, start))))
  const rank = (index: number): number => (index < leadSentences ? 4 : 0) + (near.has(index) ? 2 : 0) + (scores[index] ?? 0)
  const reading: number[] = []
  let left = room
  for (const index of among.toSorted((a, b) => rank(b) - rank(a))) {
    const cost = costOf(article, sentences[index] as Sentence)
    if (cost > left) continue
    reading.push(index)
    left -= cost
  }
  return { reading: reading.toSorted((a, b) => a - b), read: sentences.length === 0 ? 1 : reading.length / sentences.length }
}

const neighbours = (index: number | null): number[] => (index === null ? [] : [index - 1, index, index + 1])
