/** Words that name what somebody is or does: chief executive, senator, spokesperson, co-founder. */
import { isPersonNoun, titles } from './words/people-words'

/** Courtesy and not an office. */
const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'first', 'house', 'state', 'press', 'health', 'white'])
const abbreviated = new Set(['vp', 'svp', 'evp', 'head', 'planner'])
/** Stand before the office and belong to it, with the name of a place between: senior North American economist. */
const ranks = new Set([
  'senior',
  'junior',
  'chief',
  'assistant',
  'deputy',
  'associate',
  'executive',
  'managing',
  'principal',
  'former',
  'acting',
])

export const isCourtesy = (word: string): boolean => courtesies.has(word)
export const isRank = (word: string): boolean => ranks.has(word)

/** True for a word, lower case, that names an office or an occupation. */
export const isOffice = (word: string): boolean =>
  !courtesies.has(word) && (abbreviated.has(word) || titles.has(word) || isPersonNoun(word) || isPersonNoun(word.split('-').at(-1) ?? ''))
