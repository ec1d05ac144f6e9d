/**
 * Lists in which every object holds the places of its values instead of the values, so that what occurs twice is written once:
 * `[{"story":1},{"title":2,"body":3},"…","…"]`. Frameworks send their state so (https://github.com/Rich-Harris/devalue,
 * https://github.com/jacob-ebey/turbo-stream).
 */
import { isRecord, type JsonRecord } from '../metadata/json-ld'

const shortestList = 3
/** In the second form the names of fields are kept in the list too. */
const namePlace = /^_(\d+)$/
/** `["ShallowReactive", 4]`: a value with a mark of its type. */
const wrappers = /^(?:Shallow)?(?:Reactive|Ref)$|^(?:Empty(?:Shallow)?Ref|Island|NuxtError|Date|P|Y)$/

/** The value the list stands for; undefined where it is an ordinary list. It may contain itself. */
export function unfoldReferences(list: readonly unknown[]): unknown {
  if (!isFlat(list)) return undefined
  const shells = list.map((item) => (Array.isArray(item) ? [] : isRecord(item) ? {} : item))
  const at = (place: unknown) => (typeof place === 'number' ? shells[wrapped(list, place)] : place)
  for (const [index, item] of list.entries()) {
    const shell = shells[index]
    if (Array.isArray(item) && Array.isArray(shell)) shell.push(...placesOf(item).map(at))
    if (isRecord(item) && isRecord(shell)) fill(shell, item, at, list)
  }
  return at(0)
}

/** Also where there are a few other numbers: every object has places only. */
function isFlat(list: readonly unknown[]): boolean {
  if (list.length < shortestList || typeof list[0] !== 'object') return false
  const records = list.filter(isRecord)
  const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) < list.length
  return (
    records.length > 0 && records.every((record) => Object.values(record).every(isPlace)) && list.some((item) => typeof item === 'string')
  )
}

const placesOf = (item: readonly unknown[]): readonly unknown[] => (typeof item[0] === 'string' ? item.slice(1) : item)

function fill(shell: JsonRecord, item: JsonRecord, at: (place: unknown) => unknown, list: readonly unknown[]): void {
  for (const [key, place] of Object.entries(item)) {
    const name = namePlace.exec(key)
    const field = name ? list[Number(name[1])] : key
    if (typeof field === 'string') Object.defineProperty(shell, field, { value: at(place), enumerable: true, configurable: true })
  }
}

const deepestWrapping = 4

/** The place of the value itself, past marks of its type. */
function wrapped(list: readonly unknown[], place: number): number {
  let index = place
  for (let depth = 0; depth < deepestWrapping; depth += 1) {
    const item = list[index]
    if (!Array.isArray(item) || typeof item[0] !== 'string' || !wrappers.test(item[0]) || typeof item[1] !== 'number') break
    index = item[1]
  }
  return index
}
