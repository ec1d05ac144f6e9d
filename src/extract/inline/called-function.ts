/**
 * What a function returns that is called where it stands: `(function(a,b){a.title=b;return {story:a}}({},"…"))`. Serialisers write this
 * to keep a value that occurs twice in one place (https://github.com/Rich-Harris/devalue).
 */
import { readArguments, readLiteral, type Literal, type Names } from './js-literal'

const head = /[=(]?\s*(?:function\s*\(([\w$,\s]*)\)\s*\{|\(([\w$,\s]*)\)\s*=>\s*\{?)/y
const assignment = /\s*([\w$]+)\.([\w$]+)\s*=(?!=)\s*/y
const nextStatement = /\s*[;,]/y
const returned = /\s*(?:return\b)?\s*\(?\s*(?=[{[])/y
const tail = /[\s;)}]*(?=\()/y

/** @param start of the word `function`, or of what stands before the brackets of an arrow */
export function readCalledFunction(text: string, start: number): Literal {
  const found = matchAt(head, text, start)
  if (!found) return { value: undefined, end: start, isWhole: false }
  const bodyStart = head.lastIndex
  // Read twice: what the names stand for is written after the body.
  const blind = readBody(text, bodyStart, new Map())
  if (!blind.isWhole || !matchAt(tail, text, blind.end)) return { ...blind, isWhole: false }
  const call = readArguments(text, tail.lastIndex)
  if (!call.isWhole) return call
  const parameters = (found[1] ?? found[2] ?? '').split(',').map((name) => name.trim())
  const values = call.value as unknown[]
  const body = readBody(text, bodyStart, new Map(parameters.map((name, index) => [name, values[index]])))
  return { ...body, end: call.end }
}

/** Assignments to fields of the arguments, then the object that is returned. */
function readBody(text: string, start: number, names: Names): Literal {
  let position = start
  for (let match = matchAt(assignment, text, position); match; match = matchAt(assignment, text, position)) {
    const literal = readLiteral(text, assignment.lastIndex, names)
    if (!literal.isWhole) return literal
    const target = names.get(match[1] ?? '')
    if (typeof target === 'object' && target !== null)
      Object.defineProperty(target, match[2] ?? '', { value: literal.value, enumerable: true, configurable: true })
    position = matchAt(nextStatement, text, literal.end) ? nextStatement.lastIndex : literal.end
  }
  if (!matchAt(returned, text, position)) return { value: undefined, end: position, isWhole: false }
  return readLiteral(text, returned.lastIndex, names)
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}
