/** Whether a word, read aloud in Korean, ends in a vowel or a consonant. */
export type FinalSound = 'vowel' | 'consonant'

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const finalsPerSyllable = 28

/** 영 일 이 삼 사 오 육 칠 팔 구; a number that ends in noughts ends in 십, 백, 천, 만 or 억. */
const digitsWithConsonant = '013678'
/** Letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. */
const lettersWithConsonant = 'LMNR'
/** How English words end that Korean writes with a final consonant: 채널, 타임, 구글, 칩, 봇, 그록, 클리닉, 페이스북, 그룹. */
const wordWithConsonant = /(?:[lmn]|ng|[lmn]e|(?:^|[^aeiou])[aeiou](?:p|t|c|ck|k)|ook|oup)$/
/** Signs that are read as words: 퍼센트. */
const signsWithVowel = '%'

/** Null when the last letter is of a script whose Korean reading is unknown, or there is none. Closing marks are passed over. */
export function finalSound(text: string): FinalSound | null {
  const word = lastWord(text)
  const last = word.at(-1)
  if (last === undefined) return null
  const code = last.charCodeAt(0)
  if (code >= firstSyllable && code <= lastSyllable) return soundWhen((code - firstSyllable) % finalsPerSyllable > 0)
  if (signsWithVowel.includes(last)) return 'vowel'
  if (/[0-9]/.test(last)) return soundWhen(digitsWithConsonant.includes(last))
  if (/[A-Z]/.test(last)) return soundWhen(lettersWithConsonant.includes(last))
  if (/[a-z]/.test(last)) return soundWhen(wordWithConsonant.test(word.toLowerCase()))
  return null
}

/** A few letters decide; a bounded tail keeps the work the same for every length of text. */
function lastWord(text: string): string {
  const tail = text
    .slice(-64)
    .normalize('NFC')
    .replace(/\([^()]*\)$/, '')
  return tail.match(/[\p{L}\p{N}%]+/gu)?.at(-1) ?? ''
}

const soundWhen = (endsInConsonant: boolean): FinalSound => (endsInConsonant ? 'consonant' : 'vowel')
