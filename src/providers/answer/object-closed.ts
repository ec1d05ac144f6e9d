/** Watches a streamed answer for one JSON object that opens and closes; what stands around it (a fence, a courtesy) does not matter. */

export interface ObjectWatch {
  feed(piece: string): void
  readonly closed: boolean
}

export function watchObject(): ObjectWatch {
  let depth = 0
  let closed = false
  let inString = false
  let escaped = false

  function inText(character: string): void {
    if (escaped) escaped = false
    else if (character === '\\') escaped = true
    else if (character === '"') inString = false
  }

  function inStructure(character: string): void {
    if (character === '{') depth += 1
    else if (character === '"') inString = depth > 0
    else if (character === '}' && depth > 0) {
      depth -= 1
      closed = depth === 0
    }
  }

  return {
    get closed() {
      return closed
    },
    feed(piece) {
      for (const character of piece) {
        if (closed) return
        if (inString) inText(character)
        else inStructure(character)
      }
    },
  }
}
