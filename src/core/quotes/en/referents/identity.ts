import type { PhrasePlace } from '../reading/paragraph-reading'
import type { Evidence } from '../../quote'
import type { ReferentKind } from '../../referent'
import type { Person } from '../people/person'

/** Who the speaker is, as far as the article tells. */
export interface Identity {
  canonical: string
  role: string | null
  affiliation: string | null
  kind: Evidence['kind']
  /** What the speaker is; null where nothing but the mention speaks for there being one. */
  referent: ReferentKind | null
  /** The person of the table this is; null for others. */
  person: Person | null
  /** Where the name was found, when it is not the mention itself. */
  foundAt: PhrasePlace | null
  /** How far this referent leads before the next, in log-odds; null where the words themselves name it. */
  margin: number | null
}

/** A person of the table, named by the words themselves or found by them: `found` says where, and with what lead. */
export const identityOf = (person: Person, kind: Evidence['kind'], found: Found | null = null): Identity => ({
  canonical: person.name,
  role: person.role,
  affiliation: person.affiliation,
  kind,
  referent: person.isBody ? 'body' : 'person',
  person,
  foundAt: found?.place ?? null,
  margin: found?.margin ?? null,
})

interface Found {
  place: PhrasePlace
  margin: number
}
