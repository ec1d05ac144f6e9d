/**
 * Takes away the thoughts that open an answer, with marks split over chunks in any way. Only leading ones: the same marks inside the
 * answer's strings are the answer's.
 */
import { thoughtMarks } from '../../core/summary/answer/thought-marks'

export interface LeadingThought {
  /** Feeds a piece of the raw answer; gives back what belongs to the answer proper. */
  feed(piece: string): string
  readonly inside: boolean
}

/** Templates write some marks in capitals and some not. */
const beginsWith = (text: string, mark: string): boolean => text.slice(0, mark.length).toLowerCase() === mark.toLowerCase()

export function leadingThought(): LeadingThought {
  let stage: 'before' | 'inside' | 'after' = 'before'
  let closing = ''
  let held = ''

  function before(): string {
    const start = held.trimStart()
    const marks = thoughtMarks.find(({ opening }) => beginsWith(start, opening))
    if (marks) {
      stage = 'inside'
      closing = marks.closing
      held = start.slice(marks.opening.length)
      return inside()
    }
    if (thoughtMarks.some(({ opening }) => beginsWith(opening, start))) return ''
    stage = 'after'
    return held
  }

  function inside(): string {
    const end = held.toLowerCase().indexOf(closing.toLowerCase())
    if (end === -1) {
      // Enough to recognise a closing mark whose end is still to come.
      held = held.slice(-closing.length)
      return ''
    }
    stage = 'before'
    held = held.slice(end + closing.length)
    return before()
  }

  return {
    get inside() {
      return stage === 'inside'
    },
    feed(piece) {
      if (stage === 'after') return piece
      held += piece
      return stage === 'before' ? before() : inside()
    },
  }
}
