/** The people and bodies that a prompt numbers: who speaks, and, where that is in doubt somewhere, who else might. */
import { isOpen } from '../../quotes/chosen-speaker'
import type { Referent } from '../../quotes/referent'
import { toldSpeaker } from '../../quotes/told-speaker'
import type { Candidate } from './candidates'

/** More names than these are no help: those with the most mentions are listed. */
const mostListed = 16
const longestRole = 24

/** Whom the candidates' lines need, in the order of their numbers. Pure. */
export function listedReferents(referents: readonly Referent[], candidates: readonly Candidate[]): Referent[] {
  const speaking = new Set(candidates.map(({ quote }) => certainReferent(quote.speaker)))
  const anyOpen = candidates.some(({ quote }) => isOpen(quote))
  const worth = ({ id, mentions }: Referent): number => (speaking.has(id) ? 1_000 : 0) + mentions.length
  return referents
    .filter(({ id }) => anyOpen || speaking.has(id))
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, mostListed)
    .toSorted((a, b) => a.id - b.id)
}

/** Who speaks, by number, where that is sure. */
const certainReferent = (speaker: Candidate['quote']['speaker']): number | null =>
  toldSpeaker(speaker) && speaker?.doubt === 'none' ? (speaker.referent ?? null) : null

/** `P3` where it is sure, `?` where the model is asked, `-` where nobody is named or the turn's first part asks already. */
export function speakerLabel(candidate: Candidate, listed: readonly Referent[], all: readonly Candidate[]): string {
  const { quote } = candidate
  if (isOpen(quote)) return all.find((one) => one.quote.id === quote.id) === candidate ? '?' : '-'
  const id = certainReferent(quote.speaker)
  return listed.some((one) => one.id === id) ? `P${id}` : '-'
}

export const referentLine = ({ id, canonical, role }: Referent): string =>
  [`P${id}`, canonical, ...(role ? [role.slice(0, longestRole)] : [])].join(' | ')
