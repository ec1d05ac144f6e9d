/** English: which marked spans are speech, and who speaks. */
import type { AttributedQuote, LanguageRules, QuoteSource } from '../language-rules'
import { attributeQuotes, type Attribution } from './attribute'
import { readParagraph } from './paragraph-reading'
import { isSpeech } from './speech'

export const englishRules: LanguageRules = { attribute }

function attribute({ text, paragraphs, marks }: QuoteSource): AttributedQuote[] {
  const top = marks.filter((mark) => mark.parent === null && mark.style === 'double')
  let next = 0
  const readings = paragraphs.map((paragraph, index) => {
    const from = next
    while (top[next]?.paragraph === index) next++
    return readParagraph(text, paragraph, index, top.slice(from, next))
  })
  return attributeQuotes(text, readings)
    .filter((found) => isSpeech(text, found))
    .map((found) => toQuote(text, found))
}

function toQuote(text: string, { quote, speaker }: Attribution): AttributedQuote {
  const segments = [{ start: quote.start, end: quote.end }]
  if (!speaker) return { segments, speaker: null, kind: 'direct' }
  const phrase = speaker.reading.phrases[speaker.phrase]
  const start = speaker.reading.tokens[phrase?.from ?? 0]?.start ?? 0
  const end = speaker.reading.tokens[(phrase?.to ?? 1) - 1]?.end ?? 0
  const mention = { start, end, text: text.slice(start, end) }
  return {
    segments,
    kind: 'direct',
    speaker: { mention, canonical: mention.text, role: null, affiliation: null, evidence: { kind: 'named', note: mention.text } },
  }
}
