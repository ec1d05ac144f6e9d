/**
 * Takes away a `<think>…</think>` that opens an answer, with tags split over chunks in any way. Only a leading one: the same tag inside the
 * answer's strings is the answer's.
 */

const opening = '<think>'
const closing = '</think>'

export interface LeadingThought {
  /** Feeds a piece of the raw answer; gives back what belongs to the answer proper. */
  feed(piece: string): string
  readonly inside: boolean
}

export function leadingThought(): LeadingThought {
  let stage: 'before' | 'inside' | 'after' = 'before'
  let held = ''

  function before(): string {
    const start = held.trimStart()
    if (start.startsWith(opening)) {
      stage = 'inside'
      held = start.slice(opening.length)
      return inside()
    }
    if (opening.startsWith(start)) return ''
    stage = 'after'
    return held
  }

  function inside(): string {
    const end = held.indexOf(closing)
    if (end === -1) {
      // Enough to recognise a closing tag whose end is still to come.
      held = held.slice(-closing.length)
      return ''
    }
    stage = 'after'
    return held.slice(end + closing.length)
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
