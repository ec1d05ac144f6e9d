/** From what a reference stands for to the speaker as the product shows it. */
import type { Speaker } from '../../quote'
import type { Utterance } from '../reading/utterances'
import { doubtOf } from './doubt'
import type { Resolved } from './resolved'

/** `text` gives the mention its words. */
export function toSpeaker(text: string, resolved: Resolved, utterance: Utterance): Speaker {
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
    doubt: doubtOf(resolved, utterance),
  }
}
