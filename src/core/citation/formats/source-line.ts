/** The parts every citation shares: the words in marks, who said them, where and when they stood. */
import type { Language } from '../../text/language'
import { addressOf } from '../citation'
import { citationDate } from './citation-date'
import type { CitedArticle, CitedSpeaker } from '../cited-source'

/** `“A” … “B”`: each segment in its own marks, so that nothing is joined that was not said together. */
export function quotedWords(parts: readonly string[], write: (words: string) => string = (words) => words): string {
  return spokenParts(parts)
    .map((words) => `“${write(words)}”`)
    .join(' … ')
}

/**
 * The parts without the comma at their end, which the English press puts inside the marks and which is the sentence's around them
 * (https://en.wikipedia.org/wiki/Quotation_marks_in_English#Order_of_punctuation). The words and their offsets stay as they are.
 */
export const spokenParts = (parts: readonly string[]): string[] => parts.map((words) => words.replace(/(?<=\S),$/, ''))

/**
 * `오픈AI CEO` in Korean order, `CEO, OpenAI` in English: that of the article, unless another is asked for.
 * Empty when the article gives neither, or only the name again.
 */
export function officeOf(speaker: CitedSpeaker, order: Language = languageOfOffice(speaker)): string {
  const { canonical, role, affiliation } = speaker
  const office = isWithin(role, canonical) ? null : role
  const isSaid = isWithin(affiliation, canonical) || office?.includes(affiliation ?? '')
  if (!office || !affiliation || isSaid) return office ?? (isSaid ? '' : (affiliation ?? ''))
  return order === 'ko' ? `${affiliation} ${office}` : `${office}, ${affiliation}`
}

/** Whether every word of it stands in the name: `관계자` in `지도부 한 관계자`. */
function isWithin(words: string | null, name: string): boolean {
  const named = new Set(name.split(/\s+/))
  return words !== null && words.split(/\s+/).every((word) => named.has(word))
}

/** Of a Korean article's `xAI` and `CEO` only the name beside them tells. */
const languageOfOffice = ({ canonical, role, affiliation }: CitedSpeaker): Language =>
  /[가-힣]/.test(`${canonical}${role}${affiliation}`) ? 'ko' : 'en'

/** `샘 올트먼, 오픈AI CEO`. */
export const speakerLine = (speaker: CitedSpeaker): string => withOffice(speaker.canonical, officeOf(speaker))

export const withOffice = (name: string, office: string): string => (office === '' ? name : `${name}, ${office}`)

const throughPortal: Record<Language, (outlet: string, portal: string) => string> = {
  ko: (outlet, portal) => `${outlet}, ${portal} 게재`,
  en: (outlet, portal) => `${outlet}, via ${portal}`,
}

/** The outlet's name, or the host of its address; `The Daybreak, via Portal` where the page shows the story of another site. */
export function outletOf(article: CitedArticle, language: Language = article.language): string {
  const { siteName, via, title } = article
  if (siteName !== null) return via ? throughPortal[language](siteName, via) : siteName
  const address = addressOf(article)
  return address === null ? title : new URL(address).hostname.replace(/^www\./, '')
}

/** `(중앙일보, 2025. 2. 4.)`; `write` may turn the outlet into a link. */
export function sourceNote(article: CitedArticle, language: Language, write: (outlet: string) => string = (outlet) => outlet): string {
  const date = citationDate(article, language)
  const outlet = write(outletOf(article, language))
  return date === null ? `(${outlet})` : `(${outlet}, ${date})`
}
