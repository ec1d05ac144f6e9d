import type { TextSpan } from '../../../text/span'
import type { Script } from './spoken-form'

/** Why a word is taken for a name: a title follows, a table has it, or it only looks like one. */
export type NameCertainty = 'titled' | 'place' | 'person' | 'organisation' | 'foreign' | 'latin'

export interface NameFact extends TextSpan {
  kind: 'name'
  /** Without particles, titles and other common words. */
  words: string[]
  script: Script
  certainty: NameCertainty
  /** False where the article may mean it and still not have it: a word of its own language for it, the country all of it is about. */
  isSure?: boolean
}
