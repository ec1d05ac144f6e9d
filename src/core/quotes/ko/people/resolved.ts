/** A reference of the text together with what it stands for. */
import type { Speaker } from '../../quote'
import type { Reference } from '../reading/reference'
import type { Person } from './people'

export interface Resolved {
  reference: Reference
  canonical: string
  role: string | null
  affiliation: string | null
  person: Person | null
  kind: Speaker['evidence']['kind']
  /** Paragraph that the resolution rests on, when it is not the reference itself. */
  source: number | null
  /** Others of the article are called the same. */
  isShared?: boolean
}

/** A reference that stands for nothing but itself. */
export const unresolved = (reference: Reference, kind: Resolved['kind']): Resolved => ({
  reference,
  canonical: reference.name,
  role: reference.role,
  affiliation: reference.affiliation,
  person: null,
  kind,
  source: null,
})
