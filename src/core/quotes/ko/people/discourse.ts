/** Who was spoken of so far, and how a reference becomes a speaker. */
import type { People, Person } from './people'
import type { Reference } from '../reading/reference'
import { wordSet } from '../../../korean/words/word-set'
import { isOrganisation } from '../../../korean/word-shape'
import { commonOrganisations, media } from '../../../korean/words/organisations'
import { Antecedents } from './pronouns'
import { unresolved, type Resolved } from './resolved'

/** Words of a place that belong to the office: 글로벌 수석 전략가. */
const somewhere = wordSet('글로벌 국내 해외 현지')

/** Whom a court report calls by their part in it. */
const theAccused = wordSet('피고인 피의자 용의자')

export class Discourse {
  readonly #people: People
  readonly #before = new Antecedents()

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
    return this.#before.last
  }

  /** Makes `resolved` the one that pronouns and quotations without a subject go back to. */
  note(resolved: Resolved): void {
    this.#before.note(resolved)
    if (resolved.person) {
      this.#people.touch(resolved.person)
      this.#count(resolved)
    }
  }

  /** Lets 이들 mean `many`, who have not spoken. */
  noteMany(many: Resolved): void {
    this.#before.many = many
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
        return this.#again(reference, this.#before.of(reference), 'pronoun')
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

  #person(reference: Reference): Resolved {
    const person = this.#people.named(reference.name)
    return this.#known(reference, person, person && person.name.length > reference.name.length ? 'surname' : 'named')
  }

  #surname(reference: Reference): Resolved {
    const { name, address } = reference
    const pointed = reference.doubtful && name === '이' ? this.#pointedAt(reference) : null
    if (pointed) return pointed
    const person = this.#people.withSurname(name, address)
    return person
      ? { ...this.#known(reference, person, 'surname'), isShared: this.#people.isShared(name, address) }
      : { ...unresolved(reference, 'surname'), canonical: reference.wording }
  }

  /** 이 후보: whoever was just called 후보, unless a 이○○ has that office. */
  #pointedAt(reference: Reference): Resolved | null {
    const { title, address } = reference
    if (this.#people.withSurnameAndOffice('이', address)) return null
    if (title !== null && this.#before.unnamed?.reference.title === title) return this.#again(reference, this.#before.unnamed, 'unnamed')
    const last = this.#before.person?.person
    return last && title !== null && last.title === title ? this.#known(reference, last, 'title') : null
  }

  #organisation(reference: Reference): Resolved {
    const { organisation } = this.#before
    if (
      reference.doubtful &&
      commonOrganisations.has(reference.name) &&
      organisation &&
      media.test(reference.name) === media.test(organisation.canonical)
    )
      return this.#again(reference, organisation, 'pronoun')
    const called = this.#people.organisations.called(reference.name)
    if (called) return { ...unresolved(reference, 'named'), canonical: called.name, isShared: called.isShared }
    return { ...unresolved(reference, 'named'), canonical: this.#people.organisations.fullName(reference.name) }
  }

  #unnamed(reference: Reference): Resolved {
    const [first = '', second, ...more] = reference.name.split(' ')
    const person = second && more.length === 0 ? this.#people.withPart(first) : null
    const surname = reference.doubtful && !second ? this.#people.withSurname('한', reference.address) : null
    if (person ?? surname) return this.#known(reference, person ?? surname, 'surname')
    if (reference.affiliation) return unresolved(reference, 'unnamed')
    const before = this.#before.unnamed
    if (before && !reference.doubtful && before.canonical.endsWith(reference.name)) return this.#again(reference, before, 'unnamed')
    const owner = this.#ownerNearby(reference)
    return owner
      ? { ...unresolved(reference, 'unnamed'), canonical: `${owner} ${reference.name}`, affiliation: owner }
      : unresolved(reference, 'unnamed')
  }

  /** 대통령실은 …. 한 관계자는: the source belongs to the organisation just spoken of. */
  #ownerNearby(reference: Reference): string | null {
    const owner = this.#before.last
    if (owner?.reference.kind !== 'organisation' || owner.reference.paragraph !== reference.paragraph) return null
    return isOrganisation(owner.canonical.split(' ').at(-1) as string) ? owner.canonical : null
  }

  #bare(reference: Reference): Resolved {
    const words = reference.name.split(' ')
    const last = words.at(-1) as string
    const person = this.#people.named(reference.name) ?? this.#people.withPart(last) ?? this.#people.withGivenName(last)
    if (person) {
      const isPart = last !== reference.name && person.name.endsWith(last) && !reference.name.endsWith(person.name)
      const own = isPart ? { ...reference, start: reference.end - last.length, wording: last } : reference
      return this.#known(own, person, person.name.length > reference.name.length ? 'surname' : 'named')
    }
    const accused = theAccused.has(reference.name) ? this.#people.accused : null
    if (accused) return this.#known(reference, accused, 'title')
    const canonical = this.#people.organisations.fullName(reference.name)
    return { ...unresolved(reference, 'named'), canonical }
  }

  #known(reference: Reference, person: Person | null, kind: Resolved['kind']): Resolved {
    if (!person) return unresolved(reference, kind)
    const { name: canonical, role, affiliation, surroundings } = person
    return {
      reference,
      canonical,
      role: role ?? reference.role,
      affiliation: this.#body(affiliation) ?? this.#body(reference.affiliation) ?? surroundings,
      person,
      kind,
      source: person.paragraph,
    }
  }

  /** 힌튼 교수, 트럼프 변호사: a person is nobody's affiliation. */
  #body(affiliation: string | null): string | null {
    return affiliation !== null && !somewhere.has(affiliation) && this.#people.named(affiliation) === null ? affiliation : null
  }

  #again(reference: Reference, back: Resolved | null, kind: Resolved['kind']): Resolved {
    if (!back) return unresolved(reference, kind)
    return { ...back, reference, kind, source: back.source ?? back.reference.paragraph }
  }
}
