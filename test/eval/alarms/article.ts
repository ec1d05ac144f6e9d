/** A text as the alarms look at it. */
import { splitSentences } from '../../../src/core/text/sentences'
import { endCuts, startCuts } from '../../../src/core/text/find/word-borders'
import { paragraphsOf } from '../../support/paragraphs'
import type { EvaluationText } from '../texts'

export interface ReadArticle extends EvaluationText {
  /** Where the first word of each sentence stands. */
  sentenceStarts: ReadonlySet<number>
}

const openingSigns = /^[^\p{L}\p{N}]*/u

export function readArticle(source: EvaluationText): ReadArticle {
  const { text, lang } = source
  const sentences = splitSentences({ text, language: lang, paragraphs: paragraphsOf(text) })
  const firstWords = sentences.map(({ start, end }) => start + (openingSigns.exec(text.slice(start, end))?.[0].length ?? 0))
  return { ...source, sentenceStarts: new Set(firstWords) }
}

/** Where the words stand in the text as words of their own; a Korean one may go on in a particle. */
export function occurrencesOf(text: string, words: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!startCuts(text, at) && !endCuts(text, at + words.length)) found.push(at)
  return found
}

/** A capital is no evidence for a name where every sentence has one: at its head, and at that of a quotation. */
export const isSentenceInitial = ({ text, sentenceStarts }: ReadArticle, at: number): boolean =>
  sentenceStarts.has(at) || /[“"‘«([]$/.test(text.slice(0, at).slice(-1))

export const isKorean = (words: string): boolean => /[가-힣]/.test(words)
export const wordsOf = (phrase: string): string[] => phrase.split(/\s+/).filter(Boolean)
