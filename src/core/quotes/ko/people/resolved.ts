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
