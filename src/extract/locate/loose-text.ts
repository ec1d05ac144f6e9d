/** A text without what a re-rendered page may change: spaces, kinds of quotation marks and dashes, invisible characters. */
import type { TextSpan } from '../../core/text/span'

export interface LooseText {
  text: string
  /** For each character of `text`, its index in the source. */
  sources: number[]
}

const dropped = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/
const replacements: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '…': '.' }

export function looseText(source: string): LooseText {
  const characters: string[] = []
  const sources: number[] = []
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index)
    if (dropped.test(character)) continue
    characters.push(replacements[character] ?? character)
    sources.push(index)
  }
  return { text: characters.join(''), sources }
}

/** The stretch of the source that a stretch of the loose text came from. */
export function sourceSpan(loose: LooseText, span: TextSpan): TextSpan {
  return { start: loose.sources[span.start] ?? 0, end: (loose.sources[span.end - 1] ?? 0) + 1 }
}
