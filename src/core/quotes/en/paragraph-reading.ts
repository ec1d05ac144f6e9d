/** One paragraph as the rules read it: its words, noun phrases, quotations and cues, with the indexes that keep look-ups cheap. */
import type { Paragraph } from '../../article/article'
import type { MarkedSpan } from '../marks'
import { findCues, type CueSubject } from './cues'
import { nameIn, type PersonName } from './names'
import { canName, findNounPhrases, type NounPhrase } from './noun-phrases'
import { tokenize, type Token } from './tokens'

/** Words and phrases, before it is known which verbs report speech. */
export interface Phrased {
  tokens: readonly Token[]
  phrases: readonly NounPhrase[]
  /** For each token, the index of the outermost phrase that holds it, or -1. */
  phraseOf: readonly number[]
}

export interface ParagraphReading extends Phrased {
  /** Index of the paragraph in the article. */
  index: number
  quotes: readonly MarkedSpan[]
  /** For each quotation, the index of its token. */
  quotesAt: readonly number[]
  cues: readonly CueSubject[]
  /** For each phrase, the name in it; null where there is none. */
  names: readonly (PersonName | null)[]
  /** Phrases that are the subject of some cue. */
  subjects: ReadonlySet<number | null>
  /** For each sentence, the index of its first token. */
  sentencesAt: readonly number[]
  /** Nothing but quotations stands in it. */
  isBare: boolean
}

export function readParagraph(text: string, paragraph: Paragraph, index: number, quotes: readonly MarkedSpan[]): ParagraphReading {
  const tokens = tokenize(text, paragraph, quotes)
  const phrases = findNounPhrases(tokens)
  const phrased = { tokens, phrases, phraseOf: outermostPhrases(tokens, phrases) }
  const cues = findCues(phrased)
  return {
    ...phrased,
    index,
    quotes,
    quotesAt: tokens.flatMap((token, at) => (token.kind === 'quote' ? [at] : [])),
    cues,
    names: phrases.map((phrase) => (canName(phrase) ? nameIn(tokens, phrase) : null)),
    subjects: new Set(cues.map((cue) => cue.subject)),
    sentencesAt: tokens.flatMap((token, at) => (token.sentence === tokens[at - 1]?.sentence ? [] : [at])),
    isBare: tokens.every((token) => token.kind === 'quote' || token.kind === 'sign'),
  }
}

function outermostPhrases(tokens: readonly Token[], phrases: readonly NounPhrase[]): number[] {
  const phraseOf: number[] = Array.from({ length: tokens.length }, () => -1)
  for (const [index, phrase] of phrases.entries())
    for (let at = phrase.from; at < phrase.to; at++) if (phraseOf[at] === -1) phraseOf[at] = index
  return phraseOf
}
