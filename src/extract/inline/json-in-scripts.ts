/**
 * The values a page carries in its scripts as data: whole JSON blocks, objects assigned to a variable, strings pushed to a stream.
 * They are parsed, never evaluated.
 */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'

const longestScript = 4_000_000
const shortestValue = 400
/** Code that is no JSON can open brackets that never close; it is not scanned to its end for each of them. */
const scansOfAText = 8
const valueStart = /[=(,:]\s*(?=[{[])/g
const pushedString = /push\(\[\d+,\s*("(?:[^"\\]|\\.)*")\s*\]\)/g

/** Values and strings, in the order of the page. */
export function valuesInScripts(document: Document): unknown[] {
  const scripts = selectAll(document, 'script:not([src])').filter((script) => attributeOf(script, 'type') !== 'application/ld+json')
  const texts = scripts.map(textContentOf).filter((text) => text.length <= longestScript)
  const streamed = texts
    .flatMap((text) => [...text.matchAll(pushedString)].map((match) => parse(match[1] ?? '')))
    .filter((part) => typeof part === 'string')
  return [
    ...texts.filter((text) => text.length >= shortestValue).flatMap(valuesIn),
    ...(streamed.length > 0 ? rowsOf(streamed.join('')) : []),
  ]
}

function valuesIn(text: string): unknown[] {
  const whole = parse(text)
  if (whole !== undefined) return [whole]
  const values: unknown[] = []
  let budget = text.length * scansOfAText
  valueStart.lastIndex = 0
  for (let match = valueStart.exec(text); match && budget > 0; match = valueStart.exec(text)) {
    const start = match.index + match[0].length
    const end = endOfValue(text, start)
    budget -= (end > start ? end : text.length) - start
    if (end - start < shortestValue) continue
    const value = parse(text.slice(start, end))
    if (value === undefined) continue
    values.push(value)
    valueStart.lastIndex = end
  }
  return values
}

/** Index after the bracket that closes the one at `start`; `start` when none does. */
function endOfValue(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    if (found === '{' || found === '[') depth += 1
    else if (found === '}' || found === ']') depth -= 1
    if (depth === 0) return token.lastIndex
  }
  return start
}

const streamRow = /(?:^|\n)?[0-9a-f]+:(?:T([0-9a-f]+),)?/gy

/** The rows of a server component stream: `id:T<bytes in hex>,<text>` or `id:<JSON>`. */
function rowsOf(stream: string): unknown[] {
  const rows: unknown[] = []
  for (let position = 0; position < stream.length;) {
    streamRow.lastIndex = position
    const match = streamRow.exec(stream)
    const start = match ? streamRow.lastIndex : position
    const isText = match?.[1] !== undefined
    const end = isText ? afterBytes(stream, start, Number.parseInt(match[1] ?? '', 16)) : endOfLine(stream, start)
    const row = stream.slice(start, end)
    if (row.length >= shortestValue) rows.push(isText ? row : (parse(row) ?? row))
    position = Math.max(end, position + 1)
  }
  return rows
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function afterBytes(text: string, start: number, bytes: number): number {
  let index = start
  for (let left = bytes; left > 0 && index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x80) left -= 1
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) left -= 2
    else left -= 3
  }
  return index
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
