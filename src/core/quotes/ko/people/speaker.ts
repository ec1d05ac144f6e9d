/** From what a reference stands for to the speaker as the product shows it. */
import type { AttributedSpeaker } from '../../language-rules'
import type { Utterance } from '../reading/utterances'
import { doubtOf } from './doubt'
import { kindOf } from './known'
import type { Resolved } from './resolved'

/** `text` gives the mention its words. */
export function toSpeaker(text: string, resolved: Resolved, utterance: Utterance): AttributedSpeaker {
  const { start, end } = resolved.reference
  const mention = text.slice(start, end)
  const doubt = doubtOf(resolved, utterance)
  const isTraced = resolved.source !== null && mention !== resolved.canonical
  const note = isTraced ? `${mention} → ${resolved.canonical}, ¶${(resolved.source ?? 0) + 1}` : mention
  return {
    mention: { text: mention, start, end },
    // A noun that is surely the speaker is somebody, whatever it looks like.
    kind: kindOf(resolved) ?? (doubt === 'none' ? 'person' : null),
    canonical: resolved.canonical,
    role: resolved.role,
    affiliation: resolved.affiliation,
    evidence: { kind: resolved.kind, note },
    doubt,
  }
}
