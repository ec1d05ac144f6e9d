/** Follows the brackets and strings of a JSON text that comes in pieces, to know where its first value ends. */
export class ObjectScanner {
  private depth = 0
  private inString = false
  private escaped = false

  /** Index in `text`, the next piece, right after the last bracket; null when it has not come. */
  endIn(text: string): number | null {
    for (let at = 0; at < text.length; at++) {
      this.read(text[at] as string)
      if (this.depth === 0) return at + 1
    }
    return null
  }

  private read(character: string): void {
    if (this.escaped) this.escaped = false
    else if (this.inString && character === '\\') this.escaped = true
    else if (character === '"') this.inString = !this.inString
    else if (this.inString) return
    else if (character === '{' || character === '[') this.depth++
    else if (character === '}' || character === ']') this.depth--
  }
}
