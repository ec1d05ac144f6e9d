/** What stands before a machine translation, so that nobody takes it for the speaker's words. */
import type { Language } from '../../text/language'
import type { CitationOptions, CitedWords } from '../citation'

const machine: Record<Language, string> = { ko: '기계 번역', en: 'machine translation' }
const again: Record<Language, Record<Language, string>> = {
  ko: {
    ko: '한국어에서 다시 옮긴 것으로, 발언자가 한 말 그대로가 아님',
    en: '영어에서 다시 옮긴 것으로, 발언자가 한 말 그대로가 아님',
  },
  en: { ko: "re-translated from Korean, not the speaker's words", en: "re-translated from English, not the speaker's words" },
}

/** `[machine translation] …`, without quotation marks around it; null when there is none to show. */
export function labelledTranslation(words: CitedWords, articleLanguage: Language, options: CitationOptions): string | null {
  const text = withoutMarks(options.translation?.text ?? '')
  if (text === '') return null
  const label = words.translated ? again[options.language][articleLanguage] : machine[options.language]
  return `[${label}] ${text}`
}

/** Models like to put marks around a translation; the marks are kept for words that were said. */
function withoutMarks(text: string): string {
  const inside = /^["“„‘「『«](.*)["”’」』»]$/su.exec(text.trim())
  return (inside?.[1] ?? text).trim()
}
