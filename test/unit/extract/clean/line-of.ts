import type { Line } from '../../../../src/extract/page/line'

/** A line as the walk over a page would make it, in a paragraph of its own. */
export function lineOf(text: string, { afterImage = false, linkLength = 0 } = {}): Line {
  const box = { element: {} as Element, parent: null, index: 0, tag: 'p', names: '' }
  const stretches = [{ start: 0, end: text.length, node: {} as Text, nodeStart: 0 }]
  return { text, stretches, box, place: box, pieces: null, linkLength, afterImage }
}
