import type { PhrasePlace } from '../reading/paragraph-reading'
import type { Evidence } from '../../quote'
import type { Person } from '../people/person'

/** Who the speaker is, as far as the article tells. */
export interface Identity {
  canonical: string
  role: string | null
  affiliation: string | null
  kind: Evidence['kind']
  /** The person of the table this is; null for others. */
  person: Person | null
  /** Where the name was found, when it is not the mention itself. */
  foundAt: PhrasePlace | null
}

export const identityOf = (person: Person, kind: Evidence['kind'], foundAt: PhrasePlace | null = null): Identity => ({
  canonical: person.name,
  role: person.role,
  affiliation: person.affiliation,
  kind,
  person,
  foundAt,
})
