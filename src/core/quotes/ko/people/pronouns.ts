/** Resolves 그, 그녀, 그들 and 이들 to the one they go back to: the last of its kind that spoke or was the topic. */
import { isCommonName, isPersonNoun, looksForeign } from '../../../korean/word-shape'
import { kin, pluralPronouns } from '../../../korean/words/names'
import type { Reference } from '../reading/reference'
import type { Resolved } from './resolved'

/** The last of each kind that a pronoun, or a quotation without a subject, can go back to. */
export class Antecedents {
  last: Resolved | null = null
  person: Resolved | null = null
  many: Resolved | null = null
  organisation: Resolved | null = null
  /** A source without a name. */
  unnamed: Resolved | null = null

  note(resolved: Resolved): void {
    this.last = resolved
    if (resolved.reference.kind === 'organisation') this.organisation = resolved
    else if (resolved.canonical.endsWith('들')) this.many = resolved
    else if (resolved.kind === 'unnamed') this.unnamed = resolved
    else if (mayBePerson(resolved) && !kin.has(resolved.canonical)) this.person = resolved
  }

  /** Whom the pronoun means; null when nothing before it fits. */
  of(pronoun: Reference): Resolved | null {
    return pluralPronouns.has(pronoun.name) ? this.many : this.#single(pronoun)
  }

  /** 그 means a source without a name only when it spoke last, in this paragraph or the one before. */
  #single(pronoun: Reference): Resolved | null {
    const { unnamed, last, person } = this
    const isNear = unnamed !== null && unnamed === last && pronoun.paragraph - unnamed.reference.paragraph <= 1
    return isNear ? unnamed : (person ?? unnamed)
  }
}

/** 랜스 and 남편 may be people, 헌법 21조 and 영상 are none. */
function mayBePerson({ reference, person }: Resolved): boolean {
  if (reference.kind !== 'bare' || person !== null) return true
  const words = reference.name.split(' ')
  return words.every((word) => looksForeign(word)) || isPersonNoun(words.at(-1) ?? '') || isCommonName(reference.name)
}
