/** A quotation as a sentence of a news report, in the manner of the Korean and of the English press. */
import type { CitationOptions, CitedArticle, CitedWords } from './citation'
import { particleAfter, quotativeAfter, quotativeBetween } from './particles'
import { officeOf, quotedWords, sourceNote, speakerLine } from './source-line'
import { labelledTranslation } from './translation-label'

/** `샘 올트먼 오픈AI CEO는 “…”라며 “…”고 밝혔다. (중앙일보, 2025. 2. 4.)` */
export function formatKoreanPress(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const subject = words.speaker && [...new Set([words.speaker.canonical, officeOf(words.speaker)])].join(' ').trim()
  const last = words.parts.length - 1
  const quoted = words.parts.map((part, index) => `“${part}”${index < last ? quotativeBetween(part) : quotativeAfter(part)}`).join(' ')
  const sentence = subject ? `${subject}${particleAfter(subject, '은/는')} ${quoted} 밝혔다.` : `${quotedWords(words.parts)}`
  return closeSentence(sentence, words, article, options)
}

/** `Sam Altman, CEO, OpenAI, said: “…” (The Daily, Feb 4, 2025)`. The words stand last: no comma has to go inside the marks. */
export function formatEnglishPress(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const speaker = words.speaker && speakerLine(words.speaker)
  const comma = speaker?.includes(',') ? ',' : ''
  const said = speaker ? `${speaker}${comma} said: ` : ''
  return closeSentence(`${said}${quotedWords(words.parts)}`, words, article, options)
}

function closeSentence(sentence: string, words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const cited = [sentence, sourceNote(article, options.language), options.link].filter((part) => part !== null).join(' ')
  const translation = labelledTranslation(words, article.language, options)
  return translation === null ? cited : `${cited}\n${translation}`
}
