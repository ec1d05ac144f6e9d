/** Who speaks in an article: everyone once, with the quotations that are theirs. */
import { toldSpeaker, perhapsSpeaker, type ToldSpeaker } from '../../core/quotes/told-speaker'
import type { Quote, Speaker } from '../../core/quotes/quote'

export interface Voice {
  /** Stable across paints: the figure, the name as the article writes it, or `''` for nobody. */
  key: string
  /** The fullest description the article gives of them; null for nobody. */
  speaker: ToldSpeaker | null
  /** What is told is a mention as the article has it, and no name that is sure. */
  doubt: boolean
  /** Who that mention perhaps means. */
  perhaps: string | null
  /** A source that the article leaves without a name. */
  unnamed: boolean
  quoteIds: number[]
}

/** “He” who is perhaps one and “he” who is perhaps another are two. */
function keyOf(speaker: Speaker | null): string {
  const told = toldSpeaker(speaker)
  return speaker?.doubt === 'person' ? `${told?.canonical} → ${speaker.canonical}` : (told?.figureId ?? told?.canonical ?? '')
}

const newVoice = (key: string, speaker: Speaker | null): Voice => ({
  key,
  speaker: toldSpeaker(speaker),
  doubt: speaker?.doubt === 'person',
  perhaps: speaker?.doubt === 'person' ? perhapsSpeaker(speaker) : null,
  unnamed: speaker?.evidence.kind === 'unnamed',
  quoteIds: [],
})

const facts = (speaker: ToldSpeaker): number => Number(speaker.role !== null) + Number(speaker.affiliation !== null)

function fuller(a: ToldSpeaker | null, b: ToldSpeaker | null): ToldSpeaker | null {
  if (!a || !b) return a ?? b
  return facts(b) > facts(a) ? b : a
}

/** The voice of each quotation, by its number; those of one speaker are the same object. */
export function voicesOf(quotes: readonly Quote[]): Map<number, Voice> {
  const byKey = new Map<string, Voice>()
  const byQuote = new Map<number, Voice>()
  for (const { id, speaker } of quotes) {
    const key = keyOf(speaker)
    const voice = byKey.get(key) ?? newVoice(key, speaker)
    voice.speaker = fuller(voice.speaker, toldSpeaker(speaker))
    voice.quoteIds.push(id)
    byKey.set(key, voice)
    byQuote.set(id, voice)
  }
  return byQuote
}
