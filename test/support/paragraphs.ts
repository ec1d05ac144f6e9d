import type { Paragraph } from '../../src/core/text/paragraph'

/** The spans of a plain text whose paragraphs are divided by line breaks (evaluation sets, tests). */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length, kind: 'body' }))
}
