/** Words that name what somebody is or does: chief executive, senator, spokesperson, co-founder. */
import { irregularPeople, isPersonNoun, personNouns, titles } from './words/people-words'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Courtesy and not an office. */
const courtesies = set(
  'mr mrs ms miss sir dame lord lady dr first house state press health white senate majority minority prime interior treasury reps sens',
)
const abbreviated = set('vp svp evp avp cvp head planner')
/** Stand before the office and belong to it, whatever stands between: senior North American economist. */
const ranks = set(
  'senior junior chief assistant deputy associate executive managing principal former acting longtime veteran prominent outgoing incoming',
)

export const isCourtesy = (word: string): boolean => courtesies.has(word)
export const isRank = (word: string): boolean => ranks.has(word)

/** True for a word, lower case, that names an office or an occupation. */
export const isOffice = (word: string): boolean =>
  !courtesies.has(word) && (abbreviated.has(word) || titles.has(word) || isPersonNoun(word))

/** An office one person holds: “candidate”, and not “candidates” or “others”. */
export const isOnesOffice = (word: string): boolean =>
  isOffice(word) && !irregularPeople.has(word) && !(word.endsWith('s') && !personNouns.has(word) && !titles.has(word))
