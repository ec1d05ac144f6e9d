/** Whether a text gives the full name of somebody who is shown by the surname alone. */
import { isOffice, isCourtesy } from '../../../src/core/english/offices'
import { isGivenName } from '../../../src/core/english/words/first-names'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronounSubjects,
  sentenceAdverbs,
  timeWords,
} from '../../../src/core/english/words/function-words'
import { nameParticles } from '../../../src/core/english/words/name-words'
import { isOrganisationNoun, titles } from '../../../src/core/english/words/people-words'
import { splitParticle } from '../../../src/core/korean/particles'
import { isCommonName, looksForeign, titleOf } from '../../../src/core/korean/word-shape'
import { surnames } from '../../../src/core/korean/words/names'
import type { Speaker } from '../../../src/core/quotes/quote'
import { isKorean, isSentenceInitial, occurrencesOf, wordsOf, type ReadArticle } from './article'

/** False for one who is shown by more than a surname, or of whom the text gives no more. */
export const hasFullerName = ({ canonical }: Speaker, article: ReadArticle): boolean =>
  isKorean(canonical) ? hasFullerKoreanName(article.text, canonical) : hasFullerEnglishName(article, canonical)

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')
const isTitle = (word: string): boolean => titles.has(bare(word)) || isCourtesy(bare(word)) || isOffice(bare(word))

const functionWords = [adverbs, auxiliaries, conjunctions, determiners, prepositions, pronounSubjects, sentenceAdverbs, timeWords]

/** “American Keller” is no fuller name. */
const adjective = /(?:ican|ian|ish|ese|ist|ocrat|ocratic|ive)s?$/

function hasFullerEnglishName(article: ReadArticle, canonical: string): boolean {
  const words = wordsOf(canonical)
  const surname = words.at(-1) ?? ''
  if (!words.slice(0, -1).every(isTitle) || !/^\p{Lu}\p{Ll}/u.test(surname)) return false
  return occurrencesOf(article.text, surname).some((at) => followsGivenName(article, at))
}

/** A given name or an initial, and what may stand between it and the surname: Erik van der Linden. */
const joined = /(?<![\p{L}\p{N}-])(\p{Lu}(?:\.|[\p{L}-]*)) ((?:\p{Ll}+ ){0,3})$/u

function followsGivenName(article: ReadArticle, surnameAt: number): boolean {
  const from = Math.max(0, surnameAt - 40)
  const match = joined.exec(article.text.slice(from, surnameAt))
  const [, given = '', between = ''] = match ?? []
  if (!match || !wordsOf(between).every((word) => nameParticles.has(word))) return false
  const lower = given.toLowerCase()
  if (isGivenName(lower)) return true
  if (isTitle(given) || isOrganisationNoun(lower) || functionWords.some((table) => table.has(lower))) return false
  return !adjective.test(given) && !/^\p{Lu}{4,}$/u.test(given) && !isSentenceInitial(article, from + match.index)
}

function hasFullerKoreanName(text: string, canonical: string): boolean {
  const [name = '', ...more] = wordsOf(canonical)
  if (!more.every((word) => titleOf(word) === word)) return false
  if (surnames.has(name)) return hangulWords(text).some((word) => word.startsWith(name) && isCommonName(word))
  return looksForeign(name) && occurrencesOf(text, name).some((at) => followsForeignName(text, at))
}

function followsForeignName(text: string, surnameAt: number): boolean {
  const given = /[가-힣]+(?= $)/.exec(text.slice(Math.max(0, surnameAt - 12), surnameAt))?.[0] ?? ''
  return looksForeign(given) && titleOf(given) === null && splitParticle(given).grammar === 'none'
}

/** Without their particles. */
const hangulWords = (text: string): string[] => [...text.matchAll(/[가-힣]+/g)].map(([word]) => splitParticle(word).stem)
