/** English: which marked spans are speech, and who speaks. */
import type { AttributedQuote, LanguageRules, QuoteSource } from '../language-rules'
import type { Speaker } from '../quote'
import { attributeQuotes, type Attribution } from './attribute'
import { readParagraph } from './paragraph-reading'
import { buildPeopleTable, type Person } from './people'
import { resolveSpeaker } from './resolve'
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
  const people = buildPeopleTable(text, readings)
  let lastSpeaker: Person | null = null
  return attributeQuotes(text, readings)
    .filter((found) => isSpeech(text, found))
    .map((found) => {
      const resolved = resolveSpeaker(text, found, people, lastSpeaker)
      if (resolved?.person) lastSpeaker = resolved.person
      return toQuote(found, resolved?.speaker ?? null)
    })
}

function toQuote({ quote }: Attribution, speaker: Speaker | null): AttributedQuote {
  return { segments: [{ start: quote.start, end: quote.end }], kind: 'direct', speaker }
}
