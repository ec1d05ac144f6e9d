/** What stands under a description, a pronoun, or a noun in small letters. */
import type { Speaker } from '../../../src/core/quotes/quote'
import { isOffice } from '../../../src/core/english/offices'
import { genderOfName, genderOfNoun, type Gender } from '../../../src/core/english/words/first-names'
import { isDocumentNoun, isOrganisationNoun, isPersonNoun } from '../../../src/core/english/words/people-words'
import { nameParticles } from '../../../src/core/english/words/name-words'
import { isOrganisation, titleOf } from '../../../src/core/korean/word-shape'
import { pluralPronouns, pronouns } from '../../../src/core/korean/words/names'
import { isKorean, isSentenceInitial, occurrencesOf, wordsOf, type ReadArticle } from './article'

const englishPronouns: Readonly<Record<string, Gender | 'many' | null>> = {
  ...{ he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' },
  ...{ they: 'many', them: 'many', we: 'many', it: null, who: null, i: null, you: null },
}

const isPronoun = (words: string): boolean => pronouns.has(words) || Object.hasOwn(englishPronouns, words.toLowerCase())

const isSpeakingNoun = (word: string): boolean => isOffice(word) || isPersonNoun(word) || isOrganisationNoun(word) || isDocumentNoun(word)

/** In small letters without being a name with a particle before it, or somebody or something that can speak. */
export function isNounAsName({ canonical }: Speaker): boolean {
  const words = wordsOf(canonical)
  if (!/^\p{Ll}/u.test(canonical) || isPronoun(canonical)) return false
  const isParticled = nameParticles.has(words[0]?.split('-')[0] ?? '') && /\p{Lu}/u.test(canonical)
  return !isParticled && !words.some((word) => isSpeakingNoun(word.toLowerCase()))
}

/** A person with a name who is called “the senator” or 대표 where the quotation stands. */
export function isPersonByDescription({ mention, canonical }: Speaker): boolean {
  if (isPronoun(mention.text) || mention.text.includes(canonical)) return false
  return isKorean(canonical) ? isKoreanDescription(mention.text, canonical) : isEnglishDescription(mention.text, canonical)
}

function isEnglishDescription(mention: string, canonical: string): boolean {
  const [determiner = '', ...words] = wordsOf(mention.replace(/ (?:at|for|from|in|of|to|with) .*$/, ''))
  if (!/^(?:the|this|that|his|her|their|its|our)$/i.test(determiner) || !/^\p{Lu}/u.test(canonical)) return false
  const head = words.at(-1) ?? ''
  if (wordsOf(canonical).includes(head)) return false
  return isOffice(head.toLowerCase()) || isPersonNoun(head.toLowerCase()) || /^\p{Lu}\p{Ll}+$/u.test(head)
}

function isKoreanDescription(mention: string, canonical: string): boolean {
  const names = wordsOf(canonical)
  // 김 대표 and 김씨 have the surname.
  const parts = wordsOf(mention).map((word) => word.slice(0, word.length - (titleOf(word)?.length ?? 0)))
  const isNamed = parts.some((part) => part !== '' && names.some((name) => name.startsWith(part) || part.startsWith(name)))
  const head = wordsOf(mention).at(-1) ?? ''
  return !isNamed && titleOf(head) !== null && !isOrganisation(head) && titleOf(names.at(-1) ?? '') === null
}

/** A pronoun that nobody certain stands under, or somebody it does not agree with. */
export const isUncertainPronoun = ({ mention, canonical, role }: Speaker, article: ReadArticle): boolean =>
  isPronoun(mention.text) &&
  (isKorean(mention.text)
    ? isUncertainInKorean(article.text, mention.text, canonical, role)
    : !isCertainInEnglish(article, canonical) || disagrees(mention.text, canonical))

function isUncertainInKorean(text: string, mention: string, canonical: string, role: string | null): boolean {
  if (pronouns.has(canonical) || pluralPronouns.has(mention)) return true
  return isOrganisation(canonical) || (role === null && occurrencesOf(text, canonical).length < 2)
}

/** A name of two words, one of a single word that is seen again within a sentence, or somebody described. */
function isCertainInEnglish(article: ReadArticle, canonical: string): boolean {
  const words = wordsOf(canonical)
  if (/^\p{Ll}/u.test(canonical)) return !isPronoun(canonical) && words.some((word) => isSpeakingNoun(word.toLowerCase()))
  if (words.length > 1) return true
  return occurrencesOf(article.text, canonical).filter((at) => !isSentenceInitial(article, at)).length > 1
}

function disagrees(mention: string, canonical: string): boolean {
  const asked = englishPronouns[mention.toLowerCase()] ?? null
  const words = wordsOf(canonical.toLowerCase())
  const isPerson = words.length > 1 && /^\p{Lu}/u.test(canonical) && genderOfName(words[0] ?? '') !== null
  if (asked === 'many') return isPerson
  if (asked === null) return mention.toLowerCase() === 'it' && isPerson
  const gender = genderOfNoun(words[0] ?? '') ?? (isPerson ? genderOfName(words[0] ?? '') : null)
  const isBody = /^\p{Lu}/u.test(canonical) && isOrganisationNoun(words.at(-1) ?? '')
  return isBody || (gender !== null && gender !== asked)
}
