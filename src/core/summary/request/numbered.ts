/** Which lines of an article can be cited: its sentences. What is none is sent as what it is, without a number. */
import type { Article } from '../../article/article'
import type { Sentence } from '../../text/sentence'
import { comparable } from '../comparable'
import { oneLine } from './one-line'

export type Line = { index: number; text: string; kind: 'sentence' | 'heading' | 'word' }

type LineSource = Pick<Article, 'text' | 'paragraphs'>

/** The lines to send of the sentences `reading`, in order; one that repeats another word for word is left out. Pure. */
export function linesOf(article: LineSource, sentences: readonly Sentence[], reading: readonly number[]): Line[] {
  const told = new Set<string>()
  return reading.flatMap((index): Line[] => {
    const sentence = sentences[index]
    if (!sentence) return []
    const text = oneLine(article.text.slice(sentence.start, sentence.end))
    const kind = kindOf(article, sentence, text)
    if (kind !== 'word' && told.has(comparable(text))) return []
    told.add(comparable(text))
    return [{ index, text, kind }]
  })
}

/** Those of `reading` that can be cited. */
export const citable = (article: LineSource, sentences: readonly Sentence[], reading: readonly number[]): number[] =>
  linesOf(article, sentences, reading).flatMap(({ index, kind }) => (kind === 'sentence' ? [index] : []))

/** A word alone, “Yes.”, “네.”, says nothing that could be cited. */
function kindOf({ paragraphs }: LineSource, { paragraph }: Sentence, text: string): Line['kind'] {
  if ((paragraphs[paragraph]?.kind ?? 'body') !== 'body') return 'heading'
  return /\s/.test(text) ? 'sentence' : 'word'
}
