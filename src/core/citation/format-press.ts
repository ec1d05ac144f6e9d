/** A quotation as a sentence of a news report, in the manner and the language of the Korean and of the English press. */
import type { CitationOptions, CitedWords } from './citation'
import type { CitedArticle, CitedSpeaker } from './cited-source'
import { closeCitation } from './close-citation'
import { particleAfter, quotativeAfter, quotativeBetween } from './particles'
import { officeOf, quotedWords, speakerLine } from './source-line'

/** `샘 올트먼 오픈AI CEO는 “…”라며 “…”고 밝혔다. (중앙일보, 2025. 2. 4.)` 밝혔다 fits people, organisations and documents. */
export function formatKoreanPress(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const { parts, speaker } = words
  const sentence = speaker ? `${koreanSubject(speaker)} ${koreanQuotation(parts)} 밝혔다.` : quotedWords(parts)
  return closeCitation(sentence, words, article, { ...options, language: 'ko' })
}

function koreanSubject(speaker: CitedSpeaker): string {
  const subject = `${speaker.canonical} ${officeOf(speaker)}`.trimEnd()
  return subject + particleAfter(subject, '은/는')
}

function koreanQuotation(parts: readonly string[]): string {
  const last = parts.length - 1
  return parts.map((part, index) => `“${part}”${index < last ? quotativeBetween(part) : quotativeAfter(part)}`).join(' ')
}

/** `Sam Altman, CEO, OpenAI, said: “…” (The Daily, Feb 4, 2025)`. The words stand last: no comma has to go inside the marks. */
export function formatEnglishPress(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const speaker = words.speaker && speakerLine(words.speaker)
  const comma = speaker?.includes(',') ? ',' : ''
  const said = speaker ? `${speaker}${comma} said: ` : ''
  return closeCitation(said + quotedWords(words.parts), words, article, { ...options, language: 'en' })
}
