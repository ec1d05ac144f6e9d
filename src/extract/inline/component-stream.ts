/** Pages that send their state in pieces, each pushed to a stream by a script of its own. */
import { parseJson } from './values-in-code'

const pushed = /(?:push\(\s*\[\d+,\s*|enqueue\(\s*)("[^"\\]*(?:\\[^][^"\\]*)*")/g

export interface StreamRow {
  /** Null in streams that do not name their rows. */
  name: string | null
  value: unknown
}

/** The rows of the streams in the scripts' texts. */
export function streamRows(scripts: readonly string[]): StreamRow[] {
  const parts = scripts
    .flatMap((script) => [...script.matchAll(pushed)].map((match) => parseJson(match[1] ?? '')))
    .filter((part) => typeof part === 'string')
  return rowsOf(parts.join(''))
}

/** The script without what it pushes: a piece of a stream is no value by itself. */
export const withoutPushes = (script: string): string => script.replace(pushed, '')

const rowHead = /\n?([0-9a-f]+):(?:T([0-9a-f]+),|[A-Z]{1,2}(?=[[{"]))?/y

/** `id:T<bytes in hex>,<text>` or `id:<JSON>`, as React Server Components are sent; or JSON alone. */
function rowsOf(stream: string): StreamRow[] {
  const rows: StreamRow[] = []
  for (let position = 0; position < stream.length;) {
    rowHead.lastIndex = position
    const match = rowHead.exec(stream)
    const start = match ? rowHead.lastIndex : position
    const bytes = match?.[2]
    const end = bytes === undefined ? endOfLine(stream, start) : afterBytes(stream, start, Number.parseInt(bytes, 16))
    const text = stream.slice(start, end)
    const value = bytes === undefined ? (parseJson(text) ?? text) : text
    rows.push({ name: match?.[1] ?? null, value })
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
