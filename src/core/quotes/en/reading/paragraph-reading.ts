/** One paragraph as the rules read it: its words, noun phrases, quotations and cues, with the indexes that keep look-ups cheap. */
import type { Paragraph } from '../../../text/paragraph'
import type { Sentence } from '../../../text/sentence'
import type { MarkedSpan } from '../../../text/marks'
import { findCues, type CueSubject } from './cues'
import { nameIn, type PersonName } from './names'
import { canName, findPhrases, type Phrased } from './noun-phrases'
import { indicesOf } from './token-search'
import { tokenize } from './tokens'

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

/** A paragraph with its place in the article and its sentences. */
interface PlacedParagraph extends Paragraph {
  index: number
  sentences: readonly Sentence[]
}

/** A phrase somewhere in the article. */
export interface PhrasePlace {
  reading: ParagraphReading
  phrase: number
}

export function readParagraph(text: string, paragraph: PlacedParagraph, quotes: readonly MarkedSpan[]): ParagraphReading {
  const { index } = paragraph
  const tokens = tokenize(text, paragraph, quotes)
  const phrased = findPhrases(tokens)
  const { phrases } = phrased
  const cues = findCues(phrased)
  return {
    ...phrased,
    index,
    quotes,
    quotesAt: indicesOf(tokens, (token) => token.kind === 'quote'),
    cues,
    names: phrases.map((phrase) => (canName(phrase) ? nameIn(tokens, phrase) : null)),
    subjects: new Set(cues.map((cue) => cue.subject)),
    sentencesAt: indicesOf(tokens, (token, at) => token.sentence !== tokens[at - 1]?.sentence),
    isBare: tokens.every((token) => token.kind === 'quote' || token.kind === 'sign'),
  }
}
