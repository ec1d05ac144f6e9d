/** A list that was run into one line: `1. Sort the letters 2. Answer the first one`. */

const opening = /^\s*(?:[•⁃‣*]\s?)?(\d{1,2}|[a-z])([.)]{1,2})\s/
const markers = /\s(?:[•⁃‣*]\s?)?(\d{1,2}|[a-z])([.)]{1,2})(?=\s)/g

/** Offsets of the second and later items, when the paragraph begins with one and the numbers go up by one. */
export function itemsOf(body: string): number[] {
  const first = opening.exec(body)
  if (!first) return []
  const [, number = '', sign = ''] = first
  let expected = successor(number)
  const items: number[] = []
  for (const { 0: marker, 1: found, 2: foundSign, index } of body.matchAll(markers)) {
    if (found !== expected || foundSign !== sign) continue
    items.push(index + marker.length - marker.trimStart().length)
    expected = successor(expected)
  }
  return items
}

const successor = (number: string): string =>
  /\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1)
