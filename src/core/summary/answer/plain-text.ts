/** Makes a model's words plain: no markup, no addresses, nothing invisible, one line. */

/** Longer than any line that was asked for; in UTF-16 units. */
const longestLine = 600

/** Control and format characters, zero widths and changes of direction among them. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu
const linkedText = /!?\[([^[\]\n]*)\]\([^()\n]*\)?/g
const tag = /<[/!?a-zA-Z][^<>]*(?:>|$)/g
const address =
  /\b(?:https?|ftp|file|javascript|data|mailto|vbscript|chrome-extension|moz-extension):(?:[^\s<>"“”‘’]+|$)|\bwww\.[^\s<>"“”‘’]*/gi
const emphasis = /`+|\*+(?=\S)|(?<=\S)\*+|_{2,}|~{2,}/g
const lineStart = /^\s*(?:#{1,6}|[-*•>]|\d{1,2}\))\s+/
/** What is taken away may bring new markup together: `<<b>script>`. This often is enough for all but malice. */
const mostRounds = 4
const everySign = /[<>[\]()*`_~#]|:\/\/|www\./gi

/** The text as one line of plain words, at most 600 characters. Linear. */
export function plainText(text: string): string {
  let plain = text.slice(0, longestLine * 2)
  for (let round = 0; round < mostRounds; round++) {
    const plainer = withoutMarkup(plain)
    if (plainer === plain) return plain
    plain = plainer
  }
  return withoutMarkup(plain.replace(everySign, ' '))
}

function withoutMarkup(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, ' ')
    .replace(tag, ' ')
    .replace(linkedText, '$1')
    .replace(address, ' ')
    .replace(emphasis, '')
    .replace(/\s+/g, ' ')
    .replace(lineStart, '')
    .slice(0, longestLine)
    .trim()
}
