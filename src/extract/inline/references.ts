/** Values that stand for other values: entries of a normalised cache, rows of a stream of components, elements written as lists. */
import { isRecord, type JsonRecord } from '../metadata/json-ld'

/** `$1f`, `$L1f`, `$@1f`: a row of the stream. */
const rowName = /^\$[L@]?([\da-f]{1,8})$/
/** `Article:12`: an entry of a cache that keeps every object once. */
const entryName = /^[\w-]+:.+/
const mostSteps = 8

export class References {
  private readonly entries = new Map<string, unknown>()

  addRow(name: string, row: unknown): void {
    this.entries.set(`$${name}`, row)
  }

  /** Takes note of a record whose fields are entries of a cache. */
  addEntries(record: JsonRecord): void {
    for (const [name, value] of Object.entries(record)) if (isRecord(value) && entryName.test(name)) this.entries.set(name, value)
  }

  /** The value itself, or what it stands for. */
  resolve(value: unknown): unknown {
    let at = value
    for (let step = 0; step < mostSteps; step += 1) {
      const next = this.next(at)
      if (next === at) break
      at = next
    }
    return at
  }

  private next(value: unknown): unknown {
    if (typeof value === 'string') {
      const row = value.length < 12 ? rowName.exec(value)?.[1] : undefined
      return row === undefined ? value : (this.entries.get(`$${row}`) ?? value)
    }
    if (Array.isArray(value)) return elementOf(value as unknown[]) ?? islandValue(value as unknown[]) ?? value
    if (!isRecord(value)) return value
    const name = value['__ref'] ?? (value['type'] === 'id' ? value['id'] : undefined)
    return typeof name === 'string' ? (this.entries.get(name) ?? value) : value
  }
}

const elementTag = /^(?:p|h[1-6]|li|ul|ol|blockquote|div|section|article|b|i|em|strong|a|span|u|br)$/

/** Elements written as lists: `["$","p",null,{"children":"…"}]`, `["p",{},"…",["b","…"]]`, `[1,"p",[[0,[],0,"…"]]]`. */
function elementOf(list: unknown[]): JsonRecord | null {
  const [sign, tag, , properties] = list
  if (sign === '$' && isRecord(properties)) return { ...properties, tagName: typeof tag === 'string' ? tag : '' }
  const at = typeof sign === 'number' ? 1 : 0
  const name = list[at]
  if (typeof name !== 'string' || !elementTag.test(name) || list.length < at + 2) return null
  return { tagName: name, children: list.slice(at + 1).filter((item) => typeof item === 'string' || Array.isArray(item)) }
}

/** `[0, "…"]` and `[1, [ … ]]`: a value and whether it is a list, as the properties of islands are written. */
function islandValue(list: unknown[]): unknown {
  const isPair = list.length === 2 && (list[0] === 0 || list[0] === 1) && typeof list[1] !== 'number'
  return isPair ? list[1] : null
}
