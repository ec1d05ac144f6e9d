/** The rules of Korean: which marked spans are speech, and who speaks. */
import type { LanguageRules } from '../language-rules'
import { attributeUtterances } from './attribution/attribute'
import { Phrases } from './phrases/noun-phrase'
import { toSpeaker } from './people/speaker'
import { readSentences } from './reading/tokens'
import { findUtterances } from './reading/utterances'

export const koreanRules: LanguageRules = {
  attribute({ text, paragraphs, marks, sentences }) {
    const utterances = findUtterances(text, paragraphs, marks)
    const { speakers, known } = attributeUtterances(new Phrases(text), () => readSentences(text, { paragraphs, utterances, sentences }))
    const quotes = utterances.flatMap((utterance) => {
      const resolved = speakers.get(utterance)
      if (resolved === undefined) return []
      const speaker = resolved && toSpeaker(text, resolved, utterance)
      return [{ segments: [{ start: utterance.start, end: utterance.end }], speaker, kind: utterance.kind }]
    })
    return { quotes, known }
  },
}
