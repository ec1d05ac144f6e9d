/** What speaks for a phrase of an earlier paragraph being the speaker of a quotation. */
import { isFirstPerson } from './facts'
import type { ParagraphReading } from '../reading/paragraph-reading'
import type { QuoteSite } from './site'
import type { Fact } from './weights'

interface PlaceAbove {
  reading: ParagraphReading
  phrase: number
  /** 1 for who spoke last, 2 for who spoke before them, 0 for anybody else. */
  speakersAgo: 0 | 1 | 2
  /** The quotation before was left open and this one takes it up again. */
  isReopened: boolean
}

const whereOf = { bare: 'bare', uncued: 'uncued', loose: 'cued', touching: 'cued' } as const

/** All that holds for a phrase above the quotation's paragraph. */
export function factsAbove(site: QuoteSite, place: PlaceAbove): Fact[] {
  const { reading, speakersAgo } = place
  const phrase = reading.phrases[place.phrase]
  if (!phrase) return []
  const where = whereOf[site.setting]
  const facts: Fact[] = [`above, ${where}`]
  if (phrase.kind === 'other' || phrase.kind === 'document') facts.push('above: thing')
  if (isFirstPerson(reading.tokens, phrase)) facts.push('is first person')
  if (speakersAgo === 1) facts.push(`above: last speaker, ${where}`)
  if (speakersAgo === 2) facts.push('above: speaker before last')
  if (speakersAgo === 1 && place.isReopened) facts.push('above: reopened')
  if (site.reading.index - reading.index === 1) facts.push(...factsOfNextAbove(reading, place.phrase))
  return facts
}

function factsOfNextAbove({ tokens, phrases, cues, subjects }: ParagraphReading, index: number): Fact[] {
  const facts: Fact[] = []
  const phrase = phrases[index]
  const last = tokens.at(-1)
  if (subjects.has(index)) facts.push('above: subject of a cue')
  if (cues.at(-1)?.subject === index) facts.push('above: subject of the last cue')
  if (last?.text === ':' && tokens[phrase?.from ?? 0]?.sentence === last.sentence) facts.push('above: colon')
  if (phrase?.from === 0) facts.push('above: opens paragraph')
  return facts
}
