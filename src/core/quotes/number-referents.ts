/** From whom the rules of a language know, and who speaks, to the article's one numbered table. */
import type { Mention } from './quote'
import type { Referent } from './referent'
import type { AttributedQuote, AttributedSpeaker, KnownReferent } from './language-rules'

/** Longest table; where an article speaks of more, those it speaks of most often stay. */
export const mostReferents = 40
/** A name that an article repeats all the time is not stored all the time. */
const mostMentions = 20

interface Entry extends Omit<Referent, 'id' | 'mentions'> {
  /** By where they begin. */
  mentions: Map<number, Mention>
}

/** Those known and those who speak, one for each canonical name, numbered in the order of their first mention. Offsets count `text`. */
export function numberReferents(text: string, known: readonly KnownReferent[], quotes: readonly AttributedQuote[]): Referent[] {
  const entries = new Map<string, Entry>()
  for (const referent of known)
    enter(
      entries,
      referent,
      referent.mentions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    )
  for (const { speaker } of quotes) if (speaker && isKind(speaker)) enter(entries, speaker, [speaker.mention])
  return [...entries.values()]
    .filter(({ mentions }) => mentions.size > 0)
    .toSorted((a, b) => b.mentions.size - a.mentions.size)
    .slice(0, mostReferents)
    .map((entry) => ({ ...entry, mentions: [...entry.mentions.values()].toSorted(byPlace).slice(0, mostMentions) }))
    .toSorted((a, b) => byPlace(a.mentions[0], b.mentions[0]))
    .map((entry, index) => ({ id: index + 1, ...entry }))
}

const byPlace = (a: Mention | undefined, b: Mention | undefined): number => (a?.start ?? 0) - (b?.start ?? 0)

const isKind = (speaker: AttributedSpeaker): speaker is AttributedSpeaker & { kind: Referent['kind'] } => speaker.kind !== null

function enter(
  entries: Map<string, Entry>,
  { canonical, kind, role, affiliation }: Omit<KnownReferent, 'mentions'>,
  mentions: readonly Mention[],
): void {
  const entry = entries.get(canonical) ?? { kind, canonical, role, affiliation, mentions: new Map<number, Mention>() }
  entry.role ??= role
  entry.affiliation ??= affiliation
  for (const mention of mentions) entry.mentions.set(mention.start, mention)
  entries.set(canonical, entry)
}
