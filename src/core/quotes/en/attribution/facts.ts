/** What speaks for a phrase being the speaker of a quotation in its own paragraph: named facts about where the two stand. */
import type { CueSubject } from '../reading/cues'
import type { NounPhrase } from '../reading/noun-phrases'
import { countWhile } from '../../../text/ordered'
import { touchesAfter, touchesBefore, wordsBetween, type QuoteSite } from './site'
import type { Token } from '../reading/tokens'
import { isVerb } from '../reading/verbs'
import type { Fact } from './weights'
import { cueVerbs, type CueKind } from '../../../english/words/cue-verbs'

/** All that holds for phrase `index` of the quotation's paragraph. */
export function factsHere(site: QuoteSite, index: number, isLastSpeaker: boolean): Fact[] {
  const phrase = site.reading.phrases[index]
  if (!phrase) return []
  const facts: Fact[] = [`is ${phrase.kind}`]
  if (isFirstPerson(site.reading.tokens, phrase)) facts.push('is first person')
  addCueFacts(site, index, facts)
  addPlaceFacts(site, index, phrase, facts)
  addNeighbourFacts(site, phrase, facts)
  if (isLastSpeaker) facts.push(`last speaker, ${site.setting}`)
  return facts
}

/** The reporter's “I” and “we”, who seldom quote themselves. */
export const isFirstPerson = (tokens: readonly Token[], { kind, from }: NounPhrase): boolean =>
  kind === 'pronoun' && /^(?:i|we|you)$/.test(tokens[from]?.lower ?? '')

/** How the phrase stands to the cues round the quotation. */
function addCueFacts(site: QuoteSite, index: number, facts: Fact[]): void {
  const { cueAfter, cueBefore } = site
  if (cueAfter?.subject === index) facts.push(...factsOfCueAfter(site, cueAfter))
  if (cueBefore?.subject === index) facts.push(...factsOfCueBefore(site, cueBefore))
  if (cueAfter?.antecedent === index) facts.push('whom “who” means, after')
  if (site.outerCue?.subject === index) facts.push('outer cue')
  if (site.cueAfterQuote?.subject === index) facts.push('cue after another quote')
  if (site.cueSentenceBefore?.subject === index) facts.push('cue of a sentence before')
  if (site.reading.subjects.has(index)) facts.push('subject of a cue')
}

const kindOf = ({ cue }: CueSubject): CueKind | 'according to' => (cue.base === 'according' ? 'according to' : cue.kind)

function factsOfCueAfter(site: QuoteSite, cue: CueSubject): Fact[] {
  const order = cue.isInverted ? 'quote-cue-speaker' : 'quote-speaker-cue'
  return [`${order}, ${touchesAfter(site) ? 'touching' : 'apart'}`, `after: ${kindOf(cue)}`]
}

function factsOfCueBefore(site: QuoteSite, cue: CueSubject): Fact[] {
  const facts: Fact[] = [`speaker-cue-quote, ${distanceBefore(site, cue)}`, `before: ${kindOf(cue)}`]
  if (cue.isInverted) facts.push('before: inverted')
  if (site.cueAfter?.cue.kind === 'speaking' && touchesAfter(site)) facts.push('before, but a cue touches after')
  return facts
}

function distanceBefore(site: QuoteSite, cue: CueSubject): 'touching' | 'near' | 'far' {
  if (touchesBefore(site)) return 'touching'
  return wordsBetween(site.reading.tokens, cue.at + 1, site.at) <= 5 ? 'near' : 'far'
}

/** Where in the paragraph the phrase stands. */
function addPlaceFacts({ reading, at }: QuoteSite, index: number, phrase: NounPhrase, facts: Fact[]): void {
  const { tokens, phrases } = reading
  const sentence = tokens[phrase.from]?.sentence ?? 0
  const distance = Math.abs((tokens[at]?.sentence ?? 0) - sentence)
  const side = phrase.from < at ? 'before' : 'after'
  facts.push(`${distance === 0 ? 'same' : distance === 1 ? 'next' : 'far'} sentence ${side}`)
  if (tokens[phrase.from - 1]?.sentence !== sentence) facts.push('opens sentence')
  if (side === 'before' && tokens[at - 1]?.text === ':') facts.push(distance === 0 ? 'colon, same sentence' : 'colon, other sentence')
  if (side === 'before' && phrase.to === at - 1 && tokens[at - 1]?.text === ':' && isLabel(tokens, phrase)) facts.push('name and colon')
  if (side === 'before' && phrase.isPossessor && phrase.to + 1 === at) facts.push('owner of the words')
  if (side === 'before' && phrase.to === at) facts.push('touches the words')
  if (index === countWhile(phrases, (other) => other.from <= at)) facts.push('nearest after')
}

/** “Mira Solberg:” at the head of a sentence or after a dash. */
const isLabel = (tokens: readonly Token[], { kind, from }: NounPhrase): boolean => {
  const before = tokens[from - 1]
  return kind === 'name' && (before?.sentence !== tokens[from]?.sentence || before?.kind === 'sign')
}

/** What the words on either side of the phrase say of its part in the sentence. */
function addNeighbourFacts({ reading: { tokens } }: QuoteSite, phrase: NounPhrase, facts: Fact[]): void {
  const sentence = tokens[phrase.from]?.sentence
  const inSentence = (token: Token | undefined): Token | undefined => (token?.sentence === sentence ? token : undefined)
  const before = inSentence(tokens[phrase.from - 1])?.lower ?? ''
  const after = inSentence(tokens[phrase.to])
  if (phrase.isPossessor) facts.push('owner')
  const cue = cueVerbs.get(before)
  if (cue) facts.push(cue.kind === 'telling' ? 'person told' : 'after cue word')
  if (after && isVerb(after)) facts.push('before verb')
}
