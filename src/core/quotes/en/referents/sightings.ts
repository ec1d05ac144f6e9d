/** Everyone who may be “he” or “she”, in the order an article speaks of them: names, descriptions, and pronouns already understood. */
import type { Gender } from '../../../english/words/first-names'
import { countWhile } from '../../../text/ordered'
import type { PhrasePlace } from '../reading/paragraph-reading'
import type { NameMention } from '../people/mentions'
import type { Person } from '../people/person'

export interface Sighting {
  /** The naming or description it goes back to; itself unless it is a pronoun. */
  mention: NameMention
  /** The same object for every sighting of one person. */
  referent: Person | NameMention
  place: PhrasePlace
  start: number
  part: 'subject' | 'object' | 'other'
  /** The gender of the pronoun it is; null for a name or a description. */
  pronoun: Gender | null
  /** The subject of a verb of saying, with or without marks round what is said. */
  isSpeaker: boolean
  /** How often the article has spoken of them by then, this time included. */
  times: number
}

export class Sightings {
  readonly #list: Sighting[] = []
  readonly #times = new Map<Person | NameMention, number>()

  add(sighting: Omit<Sighting, 'times'>): void {
    const times = (this.#times.get(sighting.referent) ?? 0) + 1
    this.#times.set(sighting.referent, times)
    this.#list.push({ ...sighting, times })
  }

  /** The last `reach` sightings that begin before `start`, in order. */
  before(start: number, reach: number): Sighting[] {
    const count = countWhile(this.#list, (sighting) => sighting.start < start)
    return this.#list.slice(Math.max(0, count - reach), count)
  }
}

export const startOf = ({ reading, phrase }: PhrasePlace): number => reading.tokens[reading.phrases[phrase]?.from ?? 0]?.start ?? 0
