/** Who may be named as the speaker of a quotation, in a card's heading, a citation, the library or a prompt. */
import type { Speaker } from './quote'

export type ToldSpeaker = Pick<Speaker, 'canonical' | 'role' | 'affiliation' | 'figureId' | 'names'>

/** The person, where nothing is in doubt; the mention as the article has it, where the person is; nobody, where even the phrase is. */
export function toldSpeaker(speaker: Speaker | null): ToldSpeaker | null {
  if (!speaker || speaker.doubt === 'speaker') return null
  return speaker.doubt === 'none' ? speaker : { canonical: speaker.mention.text, role: null, affiliation: null }
}

/** Who is perhaps meant, where there is doubt and more than the mention is known. */
export function perhapsSpeaker(speaker: Speaker | null): string | null {
  if (!speaker || speaker.doubt === 'none') return null
  return speaker.doubt === 'person' && speaker.canonical === speaker.mention.text ? null : speaker.canonical
}
