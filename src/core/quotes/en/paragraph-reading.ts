/** One paragraph as the rules read it: its quotations, words, noun phrases and cues. */
import type { Paragraph } from '../../article/article'
import type { MarkedSpan } from '../marks'
import { findCues, layOutPhrases, type CueSubject, type Paragraph as Phrased } from './clauses'
import { findNounPhrases } from './noun-phrases'
import { tokenize } from './tokens'

export interface ParagraphReading extends Phrased {
  /** Index of the paragraph in the article. */
  index: number
  quotes: readonly MarkedSpan[]
  cues: readonly CueSubject[]
}

export function readParagraph(text: string, paragraph: Paragraph, index: number, quotes: readonly MarkedSpan[]): ParagraphReading {
  const tokens = tokenize(text, paragraph, quotes)
  const phrased = layOutPhrases(tokens, findNounPhrases(tokens))
  return { ...phrased, index, quotes, cues: findCues(phrased) }
}
