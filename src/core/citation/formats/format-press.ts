/** A quotation as a sentence of a news report, in the manner and the language of the Korean and of the English press. */
import { displayNames } from '../../figures/display-names'
import { registry } from '../../figures/registry'
import type { Language } from '../../text/language'
import type { CitationOptions, CitedWords } from '../citation'
import type { CitedArticle, CitedSpeaker } from '../cited-source'
import { closeCitation } from './close-citation'
import { particleAfter, quotativeAfter, quotativeBetween } from '../../korean/josa'
import { officeOf, quotedWords, spokenParts, withOffice } from './source-line'

/** `샘 올트먼 오픈AI CEO는 “…”라며 “…”고 밝혔다. (중앙일보, 2025. 2. 4.)` 밝혔다 fits people, organisations and documents. */
export function formatKoreanPress(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const { parts, speaker } = words
  const sentence = speaker ? `${koreanSubject(speaker)} ${koreanQuotation(parts)} 밝혔다.` : quotedWords(parts)
  return closeCitation(sentence, words, article, { ...options, language: 'ko' })
}

function koreanSubject(speaker: CitedSpeaker): string {
  const subject = `${nameIn('ko', speaker)} ${officeOf(speaker, 'ko')}`.trimEnd()
  return subject + particleAfter(subject, '은/는')
}

function koreanQuotation(parts: readonly string[]): string {
  const said = spokenParts(parts)
  const last = said.length - 1
  return said.map((part, index) => `“${part}”${index < last ? quotativeBetween(part) : quotativeAfter(part)}`).join(' ')
}

/** `Sam Altman, CEO, OpenAI, said: “…” (The Daily, Feb 4, 2025)`. The words stand last: no comma has to go inside the marks. */
export function formatEnglishPress(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const { parts, speaker } = words
  const subject = speaker && withOffice(nameIn('en', speaker), officeOf(speaker, 'en'))
  const comma = subject?.includes(',') ? ',' : ''
  const said = subject ? `${subject}${comma} said: ` : ''
  return closeCitation(said + quotedWords(parts), words, article, { ...options, language: 'en' })
}

const scripts: Record<Language, RegExp> = { ko: /[가-힣]/, en: /[A-Za-z]/ }

/** The name as the article writes it; a known figure's in letters of the language when the article is in the other. */
function nameIn(language: Language, { canonical, figureId }: CitedSpeaker): string {
  const figure = scripts[language].test(canonical) ? undefined : registry.byId.get(figureId ?? '')
  return figure ? displayNames(figure, language).primary : canonical
}
