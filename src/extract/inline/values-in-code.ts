/** The data in the text of a script: literals that are assigned, passed on or returned. They are parsed, never evaluated. */
import { readCalledFunction } from './called-function'
import { readLiteral, type Literal } from './js-literal'

const shortestValue = 200
/** Code that is no literal can open brackets that never close; it is not read to its end for each of them. */
const readingsOfAText = 8
const valueStart = /(?:^|[=(,:]|\breturn)\s*(?=[{["'`])|\bfunction\s*\(|[=(]\s*\([\w$,\s]{0,4000}\)\s*=>/g

/** Values of at least {@link shortestValue} characters, in the order of the text. */
export function valuesInCode(text: string): unknown[] {
  const values: unknown[] = []
  let budget = text.length * readingsOfAText
  valueStart.lastIndex = 0
  for (let match = valueStart.exec(text); match && budget > 0; match = valueStart.exec(text)) {
    const start = valueStart.lastIndex
    const isFunction = /^\bfunction|=>$/.test(match[0])
    const { literal, cost } = isFunction ? functionAt(text, match.index) : valueAt(text, start)
    budget -= cost
    if (!literal.isWhole) continue
    const isLong = literal.end - start >= shortestValue
    if (isLong) values.push(literal.value)
    // What a short object holds is looked at by itself; quotation marks inside a string open nothing.
    if (isLong || typeof literal.value === 'string') valueStart.lastIndex = literal.end
  }
  return values
}

interface Reading {
  literal: Literal
  /** Characters that were looked at. */
  cost: number
}

function functionAt(text: string, start: number): Reading {
  const literal = readCalledFunction(text, start)
  return { literal, cost: 2 * (literal.end - start) }
}

/** Most data is JSON, which the browser reads much faster. */
function valueAt(text: string, start: number): Reading {
  const end = /[{[]/.test(text.charAt(start)) ? endOfBrackets(text, start) : start
  const value = end - start >= shortestValue ? parseJson(text.slice(start, end)) : undefined
  if (value !== undefined) return { literal: { value, end, isWhole: true }, cost: end - start }
  const literal = readLiteral(text, start)
  const scanned = /[{[]/.test(text.charAt(start)) && end === start ? text.length : end
  return { literal, cost: scanned - start + literal.end - start }
}

const token = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\]]/g

/** Offset after the bracket that closes the one at `start`; `start` when none does. */
function endOfBrackets(text: string, start: number): number {
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

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
