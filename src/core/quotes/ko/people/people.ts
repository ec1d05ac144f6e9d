/**
 * The people and organisations of one article, so that 김 대표, 랜스, CEO and 그 can be traced to a full name.
 * Every look-up is one step: an article of ten thousand names costs no more per name than one of ten.
 */
import type { TextSpan } from '../../../text/span'
import { longestShown, type Reference } from '../reading/reference'
import { isKoreanName } from '../../../korean/word-shape'
import { Organisations } from './organisations'
import { surnames } from '../../../korean/words/names'
import { sameOffice } from '../../../korean/words/titles'

export interface Person {
  name: string
  title: string | null
  role: string | null
  affiliation: string | null
  /** The organisation that was spoken of where they were named, for whom the article gives no other. */
  surroundings: string | null
  /** Index of the paragraph that names them first. */
  paragraph: number
  /** Where the article names them, as far as it was read for that. */
  mentions: TextSpan[]
}

/** So many of one surname are told apart by their roles. */
const largestFamily = 12

/** Who is one of the organisation, and no expert from outside. */
const insider =
  /(?:장|대표|대표이사|이사|임원|전무|상무|총괄|책임자|경영자|C[ETFOPM]O|연구원|연구관|재판관|감독|코치|골키퍼|조합원|단원|무용수|학예사|[투포]수|[격비야]수|선수|주장|매니저|대변인|디자이너|개발자)(?:\(.*\))?$/

const keyOf = (name: string): string => name.replaceAll(' ', '')

/** Everything a title may be compared by: itself and its offices. */
function officesOf(title: string | null): string[] {
  if (!title) return []
  const offices = sameOffice.flatMap((office, index) => (office.has(title) ? [`#${index}`] : []))
  return [title, ...offices]
}

/** 김 of 김도윤, 남궁 of 남궁민수, 쉬 of 쉬자룽; the first word of a name in several, and the whole of any other. */
function surnameOf(name: string): string {
  const first = name.split(' ')[0] as string
  if (first !== name) return first
  const length = name.length > 2 && surnames.has(name.slice(0, 2)) ? 2 : 1
  return surnames.has(name.slice(0, length)) || /^[가-힣]{3,4}$/.test(name) ? name.slice(0, length) : name
}

export class People {
  readonly #people = new Map<string, Person>()
  /** Of those who share a surname, a part of the name or an office: the one named last, and how many there are. */
  readonly #recent = new Map<string, { person: Person; count: number }>()
  /** All of one surname, in the order of their first mention. */
  readonly #families = new Map<string, Person[]>()
  /** The organisation spoken of last, and the one that somebody was last said to belong to. */
  #topic: string | null = null
  #lastNamed: string | null = null
  readonly organisations = new Organisations()

  /** Adds what a phrase says about a person; later mentions fill in what earlier ones left out. `isFellow`: 같은 당 of the person before. */
  introduce(reference: Reference, isFellow = false): Person {
    const key = keyOf(reference.name)
    const known = this.#people.get(key) ?? this.withPart(reference.name)
    const person = known ?? {
      name: reference.name,
      title: null,
      role: null,
      affiliation: null,
      surroundings: null,
      paragraph: reference.paragraph,
      mentions: [],
    }
    person.mentions.push({ start: reference.start, end: reference.end })
    if (!person.role && reference.role) {
      person.role = reference.role
      person.title = reference.title
    }
    if (!known) {
      this.#people.set(key, person)
      this.#joinFamily(person)
    }
    this.touch(person, reference.address)
    this.#place(person, reference, isFellow)
    return person
  }

  #place(person: Person, { role, affiliation }: Reference, isFellow: boolean): void {
    person.affiliation ??= affiliation ?? (isFellow ? this.#lastNamed : null)
    if (affiliation) this.#lastNamed = affiliation
    if (!role || !insider.test(role)) return
    person.surroundings ??= this.#topic
    this.#topic ??= affiliation
  }

  all(): Iterable<Person> {
    return this.#people.values()
  }

  /** Remembers the organisation that a sentence is about. */
  speakOf(organisation: string): void {
    if (organisation.length <= longestShown) this.#topic = organisation
  }

  /** Makes `person` the one that shorter names mean from here on; `address` is the title or 씨 used for them. */
  touch(person: Person, address: string | null = null): void {
    const offices = new Set([...officesOf(person.title), ...officesOf(address)])
    const parts = person.name.split(/[ ·]/)
    const family = [surnameOf(person.name), ...parts.slice(1).filter((part) => part.length === 1)]
    const keys = family.map((surname) => `s ${surname}`)
    if (parts.length > 1) keys.push(...parts.map((part) => `p ${part}`))
    if (isKoreanName(person.name) && person.name.length > 2) keys.push(`g ${person.name.slice(-2)}`)
    for (const office of offices) keys.push(`o ${office}`, ...family.map((surname) => `s ${surname} ${office}`))
    for (const key of keys) {
      const entry = this.#recent.get(key)
      if (!entry) this.#recent.set(key, { person, count: 1 })
      else if (entry.person !== person) this.#recent.set(key, { person, count: entry.count + 1 })
    }
  }

  /** The one called so; a part of a longer name goes for the whole: 랜스 → 토비 랜스. */
  named(name: string): Person | null {
    return this.withPart(name) ?? this.#people.get(keyOf(name)) ?? null
  }

  /** 랜스 → 토비 랜스. */
  withPart(word: string): Person | null {
    return this.#recent.get(`p ${word}`)?.person ?? null
  }

  /** 피고인: whom the article calls 노모씨 or 김씨, when it calls nobody else so. */
  get accused(): Person | null {
    const entry = this.#recent.get('o 씨')
    return entry?.count === 1 ? entry.person : null
  }

  /** 도담 → 한도담, when nobody else has that given name. */
  withGivenName(name: string): Person | null {
    const entry = this.#recent.get(`g ${name}`)
    return entry?.count === 1 ? entry.person : null
  }

  /** 김 대표 → 김도윤, when the office fits or no other Kim is about. */
  withSurname(surname: string, title: string | null): Person | null {
    const holder = this.withSurnameAndOffice(surname, title)
    if (holder) return holder
    const entry = this.#recent.get(`s ${surname}`)
    if (entry?.count === 1) return entry.person
    const fitting = title ? this.#families.get(surname)?.findLast(({ role }) => role?.replaceAll(' ', '').includes(title)) : undefined
    return fitting ?? null
  }

  /** Whether the article gives two of that surname the same title or 씨. */
  isShared(surname: string, title: string | null): boolean {
    return officesOf(title).some((office) => (this.#recent.get(`s ${surname} ${office}`)?.count ?? 0) > 1)
  }

  #joinFamily(person: Person): void {
    const surname = surnameOf(person.name)
    const family = this.#families.get(surname) ?? []
    if (family.length < largestFamily) this.#families.set(surname, [...family, person])
  }

  withSurnameAndOffice(surname: string, title: string | null): Person | null {
    for (const office of officesOf(title)) {
      const entry = this.#recent.get(`s ${surname} ${office}`)
      if (entry) return entry.person
    }
    return null
  }

  /** 대표 → the one named last in that office. */
  withTitle(title: string): Person | null {
    for (const office of officesOf(title)) {
      const entry = this.#recent.get(`o ${office}`)
      if (entry) return entry.person
    }
    return null
  }

  /** Where the article writes a name with and without a space, the closed spelling is its name. */
  respell(name: string): void {
    const person = this.#people.get(keyOf(name))
    if (person && name.length < person.name.length) person.name = name
  }
}
