/** Tells Korean from English by their letters. */
import type { Language } from './language'

/** Fewer letters tell nothing. A syllable of Hangul holds about as much as this many Latin letters. */
const fewestLetters = 12
const lettersPerSyllable = 2.5
const clearShare = 0.5

interface LetterCounts {
  hangul: number
  latin: number
  /** Kana, Han, Cyrillic and all the rest. */
  other: number
}

function countLetters(text: string): LetterCounts {
  const hangul = (text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g) ?? []).length
  const latin = (text.match(/[A-Za-zÀ-ɏ]/g) ?? []).length
  const letters = (text.match(/\p{L}/gu) ?? []).length
  return { hangul, latin, other: Math.max(0, letters - hangul - latin) }
}

/**
 * The language a text is written in; null when there are too few letters to tell, or when it is neither.
 * Names in the other script do not mislead it.
 */
export function detectOutputLanguage(text: string): Language | null {
  const { hangul, latin, other } = countLetters(text)
  const weighed = { ko: hangul * lettersPerSyllable, en: latin, other: other * lettersPerSyllable }
  const total = weighed.ko + weighed.en + weighed.other
  if (total < fewestLetters) return null
  if (weighed.ko / total >= clearShare) return 'ko'
  return weighed.en / total > clearShare ? 'en' : null
}

/** True when the text is surely not in `language`: another one of ours, or a third. */
export function isInAnotherLanguage(text: string, language: Language): boolean {
  const { hangul, latin, other } = countLetters(text)
  if (hangul * lettersPerSyllable + latin + other * lettersPerSyllable < fewestLetters * 2) return false
  return detectOutputLanguage(text) !== language
}
