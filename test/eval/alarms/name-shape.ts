/** Names that look like no names. */
import { auxiliaries, commonVerbs } from '../../../src/core/english/words/function-words'
import { isGivenName } from '../../../src/core/english/words/first-names'
import { cueVerbs } from '../../../src/core/english/words/cue-verbs'
import { nameParticles } from '../../../src/core/english/words/name-words'
import { isDocumentNoun, isOrganisationNoun, isPersonNoun } from '../../../src/core/english/words/people-words'
import { isCommonName } from '../../../src/core/korean/word-shape'
import { verbalEnding } from '../../../src/core/korean/words/stops'
import type { Speaker } from '../../../src/core/quotes/quote'
import { isKorean, isSentenceInitial, occurrencesOf, wordsOf, type ReadArticle } from './article'

const isNoun = (word: string): boolean => isPersonNoun(word) || isOrganisationNoun(word) || isDocumentNoun(word)

/** “Says Keller”, or what ends in a verb; “her thinking” is a noun. */
export function hasVerb({ canonical }: Speaker): boolean {
  const words = wordsOf(canonical)
  const last = words.at(-1) ?? ''
  if (isKorean(last)) return verbalEnding.test(last) && !isCommonName(last)
  return isTellingVerb(words[0] ?? '') || isTellingVerb(last) || (/^\p{Ll}/u.test(last) && isVerb(last) && !last.endsWith('ing'))
}

const isVerb = (word: string): boolean => !isNoun(word) && [cueVerbs, auxiliaries, commonVerbs].some((verbs) => verbs.has(word))

/** Mark and Cook are names, whatever else they are. */
const isTellingVerb = (word: string): boolean => /^\p{Lu}.*(?:ed|ing|aid|ays)$/u.test(word) && isVerb(word.toLowerCase())

/** A first word with a capital that it has only where every English word would have one; of several it is a common word too. */
export function isOnlySentenceInitial({ canonical }: Speaker, article: ReadArticle): boolean {
  const [first = '', ...more] = wordsOf(canonical)
  const common = first.toLowerCase()
  if (article.lang === 'ko' || !/^\p{Lu}/u.test(first) || wordsOf(canonical.toLowerCase()).some(isNoun)) return false
  if (more.length > 0 && (isGivenName(common) || nameParticles.has(common) || occurrencesOf(article.text, common).length === 0))
    return false
  const occurrences = occurrencesOf(article.text, canonical)
  return occurrences.length > 0 && occurrences.every((at) => isSentenceInitial(article, at))
}
