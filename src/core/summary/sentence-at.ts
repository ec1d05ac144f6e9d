import type { Sentence } from '../text/sentence'

/** Index of the sentence that holds the offset, by bisection; null between sentences and outside the text. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle] as Sentence
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return middle
  }
  return null
}
