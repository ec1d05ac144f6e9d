/** Makes a model's words plain: no markup, no addresses, nothing invisible, one line. */
import { withoutBareAddresses } from './bare-address'

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

/**
 * The text as one line of plain words, at most 600 characters. Addresses without a scheme stay where `source`, the words it rests on,
 * {@link comparable}, has them. Linear.
 */
export function plainText(text: string, source = ''): string {
  let plain = text.slice(0, longestLine * 2)
  for (let round = 0; round < mostRounds; round++) {
    const plainer = withoutMarkup(plain, source)
    if (plainer === plain) return plain
    plain = plainer
  }
  return withoutMarkup(plain.replace(everySign, ' '), source)
}

function withoutMarkup(text: string, source: string): string {
  const unlinked = text.normalize('NFC').replace(invisible, ' ').replace(tag, ' ').replace(linkedText, '$1').replace(address, ' ')
  return withoutBareAddresses(unlinked, source)
    .replace(emphasis, '')
    .replace(/\s+/g, ' ')
    .replace(lineStart, '')
    .slice(0, longestLine)
    .trim()
}
