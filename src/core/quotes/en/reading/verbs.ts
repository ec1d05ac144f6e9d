import { cueVerbs } from '../../../english/words/cue-verbs'
import { auxiliaries, commonVerbs, timeWords } from '../../../english/words/function-words'
import type { Token } from './tokens'

/** Whether a token may begin a predicate; a guess from word lists and the ending -ed. */
export const isVerb = ({ kind, isCapital, lower }: Token): boolean =>
  kind === 'word' &&
  !isCapital &&
  (cueVerbs.has(lower) || auxiliaries.has(lower) || commonVerbs.has(lower) || lower.endsWith('ed') || timeWords.has(lower))
