/** Who was spoken of so far, and how a reference becomes a speaker. */
import type { Speaker } from '../../quote'
import type { People, Person } from './people'
import type { Reference } from '../reading/reference'
import { kin, pluralPronouns } from '../../../korean/words/names'
import { isOrganisation } from '../../../korean/word-shape'

/** A reference with what it stands for. */
export interface Resolved {
  reference: Reference
  canonical: string
  role: string | null
  affiliation: string | null
  person: Person | null
  kind: Speaker['evidence']['kind']
  /** Paragraph that the resolution rests on, when it is not the reference itself. */
  source: number | null
}

export class Discourse {
  readonly #people: People
  /** The last who spoke or was the topic; the last person; the last organisation; the last source without a name. */
  #last: Resolved | null = null
  #lastPerson: Resolved | null = null
  #lastMany: Resolved | null = null
  #lastOrganisation: Resolved | null = null
  #lastUnnamed: Resolved | null = null

  readonly #turns = new Map<string, number>()
  #heard = 0
  #mostHeard: { speaker: Resolved; count: number } | null = null

  constructor(people: People) {
    this.#people = people
  }

  /** Whoever has spoken more often than all others together, and three times at least: the one an interview is with. */
  get protagonist(): Resolved | null {
    const most = this.#mostHeard
    return most && most.count > 2 && most.count * 2 > this.#heard ? most.speaker : null
  }

  get last(): Resolved | null {
    return this.#last
  }

  /** Makes `resolved` the one that pronouns and quotations without a subject go back to. */
  note(resolved: Resolved): void {
    this.#last = resolved
    if (resolved.person) {
      this.#people.touch(resolved.person)
      this.#count(resolved)
    }
    if (resolved.reference.kind === 'organisation') this.#lastOrganisation = resolved
    else if (resolved.kind === 'unnamed') this.#lastUnnamed = resolved
    else if (resolved.canonical.endsWith('들')) this.#lastMany = resolved
    else if (mayBePerson(resolved) && !kin.has(resolved.canonical)) this.#lastPerson = resolved
  }

  #count(speaker: Resolved): void {
    const count = (this.#turns.get(speaker.canonical) ?? 0) + 1
    this.#turns.set(speaker.canonical, count)
    this.#heard++
    if (count >= (this.#mostHeard?.count ?? 0)) this.#mostHeard = { speaker, count }
  }

  resolve(reference: Reference): Resolved {
    switch (reference.kind) {
      case 'pronoun':
        return this.#again(reference, pluralPronouns.has(reference.name) ? this.#lastMany : this.#singleBefore(reference), 'pronoun')
      case 'person':
        return this.#person(reference)
      case 'surname':
        return this.#surname(reference)
      case 'title':
        return this.#known(reference, this.#people.withTitle(reference.title ?? ''), 'title')
      case 'organisation':
        return this.#organisation(reference)
      case 'unnamed':
        return this.#unnamed(reference)
      case 'bare':
        return this.#bare(reference)
    }
  }

  /** 그: a source without a name only when it spoke in this paragraph or the one before. */
  #singleBefore(reference: Reference): Resolved | null {
    const unnamed = this.#lastUnnamed
    const isNear = unnamed && unnamed === this.#last && reference.paragraph - unnamed.reference.paragraph <= 1
    return isNear ? unnamed : (this.#lastPerson ?? unnamed)
  }

  #person(reference: Reference): Resolved {
    const person = this.#people.named(reference.name)
    return this.#known(reference, person, person && person.name.length > reference.name.length ? 'surname' : 'named')
  }

  #surname(reference: Reference): Resolved {
    const { name, address } = reference
    const pointed = reference.doubtful && name === '이' ? this.#pointedAt(reference) : null
    if (pointed) return pointed
    const person = this.#people.withSurname(name, address)
    return person ? this.#known(reference, person, 'surname') : { ...plain(reference, 'surname'), canonical: reference.wording }
  }

  /** 이 후보: whoever was just called 후보, unless a 이○○ has that office. */
  #pointedAt(reference: Reference): Resolved | null {
    const { title, address } = reference
    if (this.#people.withSurnameAndOffice('이', address)) return null
    if (title !== null && this.#lastUnnamed?.reference.title === title) return this.#again(reference, this.#lastUnnamed, 'unnamed')
    const last = this.#lastPerson?.person
    return last && title !== null && last.title === title ? this.#known(reference, last, 'title') : null
  }

  #organisation(reference: Reference): Resolved {
    if (/^(?:이|해당|그) /.test(reference.name) && this.#lastOrganisation) return this.#again(reference, this.#lastOrganisation, 'pronoun')
    return { ...plain(reference, 'named'), canonical: this.#people.organisation(reference.name) }
  }

  #unnamed(reference: Reference): Resolved {
    const [first = '', second, ...more] = reference.name.split(' ')
    const person = second && more.length === 0 ? this.#people.withPart(first) : null
    const surname = reference.doubtful && !second ? this.#people.withSurname('한', reference.address) : null
    if (person ?? surname) return this.#known(reference, person ?? surname, 'surname')
    if (reference.affiliation) return plain(reference, 'unnamed')
    const before = this.#lastUnnamed
    if (before && !reference.doubtful && before.canonical.endsWith(reference.name)) return this.#again(reference, before, 'unnamed')
    const owner = this.#ownerNearby(reference)
    return owner
      ? { ...plain(reference, 'unnamed'), canonical: `${owner} ${reference.name}`, affiliation: owner }
      : plain(reference, 'unnamed')
  }

  /** 대통령실은 …. 한 관계자는: the source belongs to the organisation just spoken of. */
  #ownerNearby(reference: Reference): string | null {
    const owner = this.#last
    if (owner?.reference.kind !== 'organisation' || owner.reference.paragraph !== reference.paragraph) return null
    return isOrganisation(owner.canonical.split(' ').at(-1) as string) ? owner.canonical : null
  }

  #bare(reference: Reference): Resolved {
    const words = reference.name.split(' ')
    const person = this.#people.named(reference.name) ?? this.#people.withPart(words.at(-1) as string)
    if (person) return this.#known(reference, person, person.name.length > reference.name.length ? 'surname' : 'named')
    const canonical = this.#people.organisation(reference.name)
    return { ...plain(reference, 'named'), canonical }
  }

  #known(reference: Reference, person: Person | null, kind: Resolved['kind']): Resolved {
    if (!person) return plain(reference, kind)
    const { name: canonical, role, affiliation, surroundings } = person
    return {
      reference,
      canonical,
      role: role ?? reference.role,
      affiliation: affiliation ?? reference.affiliation ?? surroundings,
      person,
      kind,
      source: person.paragraph,
    }
  }

  #again(reference: Reference, back: Resolved | null, kind: Resolved['kind']): Resolved {
    if (!back) return plain(reference, kind)
    return { ...back, reference, kind, source: back.source ?? back.reference.paragraph }
  }
}

/** Whether 그 may go back to it: 랜스 may be a person, 헌법 21조 is none. */
const mayBePerson = ({ reference, person }: Resolved): boolean =>
  reference.kind !== 'bare' || person !== null || !/\d|[법조문서안론글기책곡]$/.test(reference.name)

const plain = (reference: Reference, kind: Resolved['kind']): Resolved => ({
  reference,
  canonical: reference.name,
  role: reference.role,
  affiliation: reference.affiliation,
  person: null,
  kind,
  source: null,
})

/** The speaker as the product shows it; `text` gives the mention its words. */
export function toSpeaker(text: string, resolved: Resolved): Speaker {
  const { start, end } = resolved.reference
  const mention = text.slice(start, end)
  const isTraced = resolved.source !== null && mention !== resolved.canonical
  const note = isTraced ? `${mention} → ${resolved.canonical}, ¶${(resolved.source ?? 0) + 1}` : mention
  return {
    mention: { text: mention, start, end },
    canonical: resolved.canonical,
    role: resolved.role,
    affiliation: resolved.affiliation,
    evidence: { kind: resolved.kind, note },
  }
}
