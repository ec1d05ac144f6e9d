/** Follows an answer chunk by chunk: what of it is to be shown, and whether it was a whole one in the end. */
import { AnswerGate } from '../../core/summary/answer/answer-gate'
import type { Chunk, ChunkUsage } from './chunk'
import { assertWhole, endedBadly } from './judge-end'
import { leadingThought } from './leading-thought'

export interface FollowedAnswer {
  /** Takes the next chunk; returns the text of it that belongs to the answer. */
  take(chunk: Chunk): string
  readonly isThinking: boolean
  /** The server gave a reason to finish. */
  readonly hasFinished: boolean
  /** Nothing more of the answer is read: its object has closed, or is longer than any answer. */
  readonly isOver: boolean
  /** It is longer than any answer: nothing that may follow is worth waiting for. */
  readonly isOverlong: boolean
  /** What the answer cost. @throws ModelError unless it was whole */
  assertWhole(): ChunkUsage
}

export function followAnswer(): FollowedAnswer {
  const thought = leadingThought()
  // The same that will read the answer: where it says closed, nothing that follows is read.
  const object = new AnswerGate()
  const end = { finish: null as string | null, refused: false, hasText: false }
  let usage: ChunkUsage = { inputTokens: null, outputTokens: null }
  let isThinking = false
  return {
    take(chunk) {
      const text = thought.feed(chunk.text)
      object.push(text)
      end.hasText ||= text.trim() !== ''
      end.refused ||= chunk.refused
      end.finish = chunk.finish ?? end.finish
      usage = chunk.usage ?? usage
      isThinking = chunk.thinking || thought.inside || object.isHolding
      return text
    },
    get isThinking() {
      return isThinking
    },
    get hasFinished() {
      return end.finish !== null
    },
    get isOver() {
      return object.isClosed
    },
    get isOverlong() {
      return object.isOverlong
    },
    assertWhole() {
      if (!endedBadly(end.finish)) object.end()
      assertWhole({ ...end, objectClosed: object.isWhole, isOverlong: object.isOverlong })
      return usage
    },
  }
}
