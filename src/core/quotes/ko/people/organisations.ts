/** The organisations of one article by their shorter names: HEN, 국방부, 연구팀. */
import { isOrganisation, titleOf } from '../../../korean/word-shape'
import { commonOrganisations, places } from '../../../korean/words/organisations'

interface Called {
  name: string
  /** More than one is called so. */
  isShared: boolean
}

export class Organisations {
  readonly #full = new Map<string, string>()
  readonly #called = new Map<string, Called>()

  /** Remembers 하늘경제신문(HEN) and 러시아 국방부, so that HEN and 국방부 find their full names. */
  introduce(name: string, gloss: string | null): void {
    if (gloss && /^[A-Z][A-Za-z&]{1,9}$/.test(gloss) && !titleOf(gloss)) this.#keepFirst(gloss, name)
    const last = lastWord(name)
    if (last !== name && name.split(' ').every((word) => isOrganisation(word))) this.#keepFirst(last, name)
  }

  #keepFirst(short: string, full: string): void {
    if (!this.#full.has(short)) this.#full.set(short, full)
  }

  /** The full name of what is called so; the name itself where there is no other. */
  fullName(name: string): string {
    return this.#full.get(name) ?? name
  }

  /** Remembers 가온대 연구팀, so that 연구팀 means it until another is named. */
  note(name: string): void {
    const last = lastWord(name)
    if (!commonOrganisations.has(last) || !name.split(' ').slice(0, -1).some(isNamed)) return
    const before = this.#called.get(last)
    this.#called.set(last, { name, isShared: before !== undefined && (before.isShared || before.name !== name) })
  }

  /** What a common noun means; null where nothing was called so. */
  called(noun: string): Called | null {
    return this.#called.get(noun) ?? null
  }
}

/** 가온대, and neither 국내 nor the verb of the sentence before. */
const isNamed = (word: string): boolean => isOrganisation(word) && !places.has(word)

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
