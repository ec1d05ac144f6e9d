/** Which words are names beyond doubt: only of these can be said that the article does not have them. */
import { foreignSyllables } from '../../../korean/loan-words'
import { isCommonName } from '../../../korean/word-shape'
import { otherNamesOf } from './known-names'
import type { NameFact } from './name-fact'

/** 구성원, 안정화, 주민들: three syllables under a surname, and common nouns by their last one. */
const nounEnding = /[들화치국구기자원호비수전본인민록만단감금론력권률율성세층적히량망체부계중]$/
/** Firms are called so, and little else. */
const firmEnding = /[가-힣]{2}(?:전자|증권|생명|화재|캐피탈|캐피털|중공업|제약|텔레콤|모빌리티|모터스|홀딩스|일보)$/

/** True for a name of a table, in Latin letters, before a title, or of a shape that common words do not have. */
export function isClearlyName({ words, certainty }: NameFact): boolean {
  const [word = ''] = words
  switch (certainty) {
    case 'latin':
    case 'place':
      return true
    case 'titled':
      return isCommonName(word) || foreignSyllables(word) > 0
    case 'person':
      return !nounEnding.test(word)
    case 'organisation':
      return firmEnding.test(word) || otherNamesOf(words.join(' ')).length > 0
    case 'foreign':
      return words.length > 1
  }
}
