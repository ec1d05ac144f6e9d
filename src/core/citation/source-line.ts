/** The parts every citation shares: the words in marks, who said them, where and when they stood. */
import type { Language } from '../text/language'
import { addressOf } from './citation'
import { citationDate } from './citation-date'
import type { CitedArticle, CitedSpeaker } from './cited-source'

/** `“A” … “B”`: each segment in its own marks, so that nothing is joined that was not said together. */
export function quotedWords(parts: readonly string[], write: (words: string) => string = (words) => words): string {
  return parts.map((words) => `“${write(words)}”`).join(' … ')
}

/** `오픈AI CEO` in Korean order, `CEO, OpenAI` in English; empty when the article gives neither, or only the name again. */
export function officeOf({ canonical, role, affiliation }: CitedSpeaker): string {
  const office = role === canonical ? null : role
  const isSaid = affiliation === canonical || office?.includes(affiliation ?? '')
  if (!office || !affiliation || isSaid) return office ?? (isSaid ? '' : (affiliation ?? ''))
  return /[가-힣]/.test(office + affiliation) ? `${affiliation} ${office}` : `${office}, ${affiliation}`
}

/** `샘 올트먼, 오픈AI CEO`. */
export function speakerLine(speaker: CitedSpeaker): string {
  const office = officeOf(speaker)
  return office === '' ? speaker.canonical : `${speaker.canonical}, ${office}`
}

/** The outlet's name, or the host of its address. */
export function outletOf(article: CitedArticle): string {
  const address = addressOf(article)
  return article.siteName ?? (address === null ? article.title : new URL(address).hostname.replace(/^www\./, ''))
}

/** `(중앙일보, 2025. 2. 4.)`; `write` may turn the outlet into a link. */
export function sourceNote(article: CitedArticle, language: Language, write: (outlet: string) => string = (outlet) => outlet): string {
  const date = citationDate(article, language)
  return date === null ? `(${write(outletOf(article))})` : `(${write(outletOf(article))}, ${date})`
}
