/** Korean particles that follow the sound of the word before them. */
import { finalSound } from './final-sound'

export type ParticlePair = '은/는' | '이/가' | '을/를' | '이라고/라고' | '이라며/라며'

/** Both forms, for words whose sound is unknown. */
const unsure: Record<ParticlePair, string> = {
  '은/는': '은(는)',
  '이/가': '이(가)',
  '을/를': '을(를)',
  '이라고/라고': '(이)라고',
  '이라며/라며': '(이)라며',
}

/** The form of the pair that fits after `word`, e.g. 은 after 젠슨 황, 는 after CEO. */
export function particleAfter(word: string, pair: ParticlePair): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/')
  const sound = finalSound(word)
  if (sound === null) return unsure[pair]
  return sound === 'consonant' ? afterConsonant : afterVowel
}

/** Sentences that end so are quoted with 고, others with 라고: “해야 한다”고, “가자”고, “합니다”라고, “좋아요”라고. */
const plainEnding = /(?:(?<!니)다|냐|[하말]라|[아어]라|[하가보말되]자)$/u
const endsPlainly = (words: string): boolean => plainEnding.test(words.slice(-32).replace(/[^\p{L}\p{N}%]+$/u, ''))

/** The particle that closes quoted words: 고, 라고 or 이라고. */
export function quotativeAfter(words: string): string {
  return endsPlainly(words) ? '고' : particleAfter(words, '이라고/라고')
}

/** The particle that joins quoted words to further ones of the same speaker: 며, 라며 or 이라며. */
export function quotativeBetween(words: string): string {
  return endsPlainly(words) ? '며' : particleAfter(words, '이라며/라며')
}
