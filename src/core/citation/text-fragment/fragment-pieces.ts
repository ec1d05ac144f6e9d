/** The words a text directive may be made of. */
import type { TextSpan } from '../../text/span'
import type { TextDirective } from './fragment-match'

type Body = Pick<TextDirective, 'start' | 'end'>
type Context = Pick<TextDirective, 'prefix' | 'suffix'>

/** Quotations of fewer words are named whole. */
const leastWordsOfRange = 5
/** One word at the start would be too easily met elsewhere on the page, outside the article. */
const startWords = [2, 3, 4, 6]
const endWords = [1, 2, 3, 5]
const contextWords = [1, 2, 3, 5, 8]

/** All of the target, or its first and last words. */
export function bodiesOf(text: string, target: TextSpan): Body[] {
  const exact = text.slice(target.start, target.end)
  const whole = exact.includes('\n') ? [] : [{ start: exact, end: '' }]
  const words = wordsOf(text, target)
  if (words.length < leastWordsOfRange) return whole
  const starts = startWords.flatMap((count) => words[count - 1]?.end ?? []).map((end) => text.slice(target.start, end))
  const ends = endWords.flatMap((count) => words.at(-count)?.start ?? []).map((start) => text.slice(start, target.end))
  const ranges = starts.flatMap((start) => ends.map((end) => ({ start, end })))
  return [...whole, ...ranges.filter(({ start, end }) => start.length + end.length < exact.length && !(start + end).includes('\n'))]
}

/** Surroundings within the target's line, in the order in which they are to be tried: none, one side, both. */
export function contextsOf(text: string, target: TextSpan): Context[][] {
  const lineStart = text.lastIndexOf('\n', target.start - 1) + 1
  const lineBreak = text.indexOf('\n', target.end)
  const before = wordsOf(text, { start: lineStart, end: target.start })
  const after = wordsOf(text, { start: target.end, end: lineBreak < 0 ? text.length : lineBreak })
  const prefixes = contextWords.flatMap((count) => before.at(-count)?.start ?? []).map((start) => text.slice(start, target.start))
  const suffixes = contextWords.flatMap((count) => after[count - 1]?.end ?? []).map((end) => text.slice(target.end, end))
  const [left, right] = [tellingPieces(prefixes), tellingPieces(suffixes)]
  const oneSide = [...left.map((prefix) => ({ prefix, suffix: '' })), ...right.map((suffix) => ({ prefix: '', suffix }))]
  const bothSides = left.flatMap((prefix) => right.map((suffix) => ({ prefix, suffix })))
  return [[{ prefix: '', suffix: '' }], oneSide, bothSides]
}

/** A mark alone is no word to look for. */
const tellingPieces = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece))

/** Words with the marks around them: where spaces stand, browsers see a boundary too. */
function wordsOf(text: string, { start, end }: TextSpan): TextSpan[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }))
}
