import type { Language } from '../../text/language'
import type { CitedArticle } from '../cited-source'

const newsroomZone: Record<Language, string> = { ko: 'Asia/Seoul', en: 'UTC' }

/**
 * The day of publication in words of `language`, e.g. `2025. 2. 4.` or `Feb 4, 2025`; null when the article gives none.
 * It is the day the outlet's own calendar showed, wherever the reader is: a date written with its zone is taken as written,
 * one in UTC is brought to Korean time for Korean articles.
 */
export function citationDate({ publishedAt, language: articleLanguage }: CitedArticle, language: Language): string | null {
  const day = publishedAt && /^\d{4}-\d{2}-\d{2}/.exec(publishedAt)?.[0]
  const isUniversal = publishedAt?.endsWith('Z') === true
  const date = isUniversal ? new Date(publishedAt) : new Date(`${day}T00:00:00Z`)
  if (!day || Number.isNaN(date.getTime())) return null
  const timeZone = isUniversal ? newsroomZone[articleLanguage] : 'UTC'
  const month = language === 'ko' ? 'numeric' : 'short'
  return new Intl.DateTimeFormat(language, { year: 'numeric', month, day: 'numeric', timeZone }).format(date)
}
