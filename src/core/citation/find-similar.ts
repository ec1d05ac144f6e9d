/** Finds words that were edited: the stretch of a text that shares most of them. Linear in the length of the text. */
import type { TextSpan } from '../text/span'

interface Word extends TextSpan {
  word: string
}

/** Below this share of common words it is another sentence. */
const leastShare = 0.6
/** Fewer common words can be chance. */
const leastWords = 3

/** The stretch most like `wanted`, from its first shared word to its last; null when nothing is like it. */
export function findSimilar(text: string, wanted: string): TextSpan | null {
  const words = wordsOf(wanted)
  const found = wordsOf(text)
  const least = Math.max(leastWords, Math.ceil(words.length * leastShare))
  const from = bestWindow(found, words, least)
  if (from === null) return null
  const known = new Set(words.map(({ word }) => word))
  const shared = found.slice(from, from + words.length).filter(({ word }) => known.has(word))
  return { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? 0 }
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Index of the first word of the window of as many words that shares the most with `wanted`, each counted as often as it stands there. */
function bestWindow(text: readonly Word[], wanted: readonly Word[], least: number): number | null {
  const missing = new Map<string, number>()
  for (const { word } of wanted) missing.set(word, (missing.get(word) ?? 0) + 1)
  let shared = 0
  let most = least - 1
  let best: number | null = null
  for (const [index, entering] of text.entries()) {
    if (take(entering.word)) shared++
    const leaving = text[index - wanted.length]
    if (leaving && giveBack(leaving.word)) shared--
    if (shared > most) [most, best] = [shared, Math.max(0, index - wanted.length + 1)]
  }
  return best

  function take(word: string): boolean {
    const count = missing.get(word)
    if (count === undefined) return false
    missing.set(word, count - 1)
    return count > 0
  }

  function giveBack(word: string): boolean {
    const count = missing.get(word)
    if (count === undefined) return false
    missing.set(word, count + 1)
    return count >= 0
  }
}
