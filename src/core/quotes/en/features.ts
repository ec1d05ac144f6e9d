/** What speaks for a phrase being the speaker of a quotation: named facts about where the two stand, nothing else. */
import type { CueSubject, Paragraph } from './clauses'
import type { NounPhrase } from './noun-phrases'
import { adverbs, auxiliaries, commonVerbs, prepositions, timeWords } from './words/function-words'
import { cueVerbs } from './words/cue-verbs'
import type { Token } from './tokens'

/** One quotation in its paragraph, with the cues that may belong to it. */
export interface QuoteSite {
  paragraph: Paragraph
  cues: readonly CueSubject[]
  /** Index of its token. */
  at: number
  /** Number of words quoted. */
  words: number
  cueAfter: CueSubject | null
  cueBefore: CueSubject | null
  /** As above, with other quotations between. */
  cueAfterQuote: CueSubject | null
  cueBeforeQuote: CueSubject | null
  /** A cue whose clause holds the cue before: Keller said he believes “…”. */
  outerCue: CueSubject | null
  cueSentenceBefore: CueSubject | null
  cueSentenceAfter: CueSubject | null
}

const linking = new Set([',', ':', 'that', '—', '–', '-', '(', '['])

export function siteOf(paragraph: Paragraph, cues: readonly CueSubject[], at: number, words: number): QuoteSite {
  const { tokens } = paragraph
  const sentence = tokens[at]?.sentence ?? 0
  const quoteBefore = tokens.findLastIndex((token, index) => index < at && token.kind === 'quote')
  const quoteAfter = tokens.findIndex((token, index) => index > at && token.kind === 'quote')
  const inSentence = cues.filter((cue) => tokens[cue.at]?.sentence === sentence)
  const before = inSentence.findLast((cue) => cue.at < at) ?? null
  const after = inSentence.find((cue) => cue.at > at) ?? null
  const isBetween = (cue: CueSubject | null): boolean => cue !== null && cue.at > quoteBefore && (quoteAfter < 0 || cue.at < quoteAfter)
  return {
    paragraph,
    cues,
    at,
    words,
    cueBefore: isBetween(before) ? before : null,
    cueBeforeQuote: isBetween(before) ? null : before,
    cueAfter: isBetween(after) ? after : null,
    cueAfterQuote: isBetween(after) ? null : after,
    outerCue: isBetween(before) ? outerCue(paragraph, inSentence, before) : null,
    cueSentenceBefore: cues.findLast((cue) => (tokens[cue.at]?.sentence ?? 0) < sentence) ?? null,
    cueSentenceAfter: cues.find((cue) => (tokens[cue.at]?.sentence ?? 0) > sentence) ?? null,
  }
}

function outerCue({ phrases, tokens }: Paragraph, cues: readonly CueSubject[], inner: CueSubject | null): CueSubject | null {
  const subject = inner?.subject === null ? undefined : phrases[inner?.subject ?? -1]
  if (!inner || !subject || inner.isInverted) return null
  return cues.findLast((cue) => cue.at < subject.from && wordsBetween(tokens, cue.at + 1, subject.from) === 0) ?? null
}

/** Tokens between the cue with its subject and the quotation; 0 when they touch. */
function gapAfter(site: QuoteSite, cue: CueSubject): number {
  const phrase = cue.subject === null ? null : site.paragraph.phrases[cue.subject]
  const first = phrase ? Math.min(phrase.from, cue.at) : cue.at
  return wordsBetween(site.paragraph.tokens, site.at + 1, first)
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && !linking.has(token.lower) && !adverbs.has(token.lower)) count++
  }
  return count
}

const distance = (words: number): string => {
  if (words === 0) return 'touching'
  return words <= 5 ? 'near' : 'far'
}

/** The names of all that holds for phrase `index` of the site's own paragraph. */
export function featuresInParagraph(site: QuoteSite, index: number, isLastSpeaker: boolean): string[] {
  const { paragraph, at } = site
  const { tokens, phrases } = paragraph
  const phrase = phrases[index] as NounPhrase
  const names: string[] = [`is ${phrase.kind}`]
  const is = (cue: CueSubject | null): boolean => cue !== null && cue.subject === index
  if (is(site.cueAfter) && site.cueAfter) {
    const cue = site.cueAfter
    const order = cue.isInverted ? 'quote-cue-speaker' : 'quote-speaker-cue'
    names.push(`${order}, ${distance(gapAfter(site, cue))}`, `after: ${cue.cue.kind}`, `after: ${cue.route}`)
    if (cue.cue.base === 'according') names.push('according to, after')
  }
  if (is(site.cueBefore) && site.cueBefore) {
    const cue = site.cueBefore
    names.push(`speaker-cue-quote, ${distance(wordsBetween(tokens, cue.at + 1, at))}`, `before: ${cue.cue.kind}`, `before: ${cue.route}`)
    if (cue.isInverted) names.push('before: inverted')
    if (cue.cue.isParticiple) names.push('before: participle')
  }
  if (is(site.cueBefore) && site.cueAfter && site.cueAfter.cue.kind === 'speaking' && gapAfter(site, site.cueAfter) === 0)
    names.push('before, but a cue touches after')
  if (site.cueBefore?.antecedent === index) names.push('whom “who” means, before')
  if (site.cueAfter?.antecedent === index) names.push('whom “who” means, after')
  if (site.outerCue?.subject === index) names.push('outer cue')
  if (site.outerCue && is(site.cueBefore)) names.push('inner cue')
  if (is(site.cueAfterQuote)) names.push('cue after another quote')
  if (is(site.cueBeforeQuote)) names.push('cue before another quote')
  if (is(site.cueSentenceBefore)) names.push('cue of a sentence before')
  if (is(site.cueSentenceAfter)) names.push('cue of a sentence after')
  if (site.cues.some((cue) => cue.subject === index)) names.push('subject of a cue')
  names.push(...placeOf(site, phrase, index))
  if (isLastSpeaker) names.push(...continuation(site))
  return names
}

/** Where the quotation stands towards its paragraph: alone in it, with a cue of its own, or among words without one. */
export function settingOf(site: QuoteSite): 'alone' | 'cued' | 'loose' | 'uncued' {
  if (site.paragraph.tokens.every((token) => token.kind === 'quote' || token.kind === 'sign')) return 'alone'
  if (site.cueAfter && gapAfter(site, site.cueAfter) === 0) return 'cued'
  if (site.cueBefore && wordsBetween(site.paragraph.tokens, site.cueBefore.at + 1, site.at) === 0) return 'cued'
  return (site.cueAfter ?? site.cueBefore) ? 'loose' : 'uncued'
}

export interface Above {
  paragraph: Paragraph
  cues: readonly CueSubject[]
  /** How many paragraphs up. */
  distance: number
  /** The quotation before is unclosed and this one reopens its mark. */
  isReopened: boolean
}

/** The names of all that holds for phrase `index` of an earlier paragraph. */
export function featuresAbove(site: QuoteSite, above: Above, index: number, speakersAgo: number): string[] {
  const { tokens, phrases } = above.paragraph
  const phrase = phrases[index] as NounPhrase
  const setting = settingOf(site)
  const names = [`is ${phrase.kind}`, `above, ${setting}`]
  const say = (name: string): void => void names.push(`above: ${name}, ${setting}`)
  if (speakersAgo === 1) say('last speaker')
  if (speakersAgo === 2) say('speaker before last')
  if (speakersAgo === 1 && above.isReopened) names.push('reopened')
  if (above.distance > 1) say('far')
  if (above.distance === 1) {
    const last = tokens.at(-1)
    const isLastSentence = tokens[phrase.from]?.sentence === last?.sentence
    const lastCue = above.cues.at(-1)
    if (lastCue?.subject === index) say('subject of last cue')
    if (above.cues.some((cue) => cue.subject === index)) say('subject of a cue')
    if (last?.text === ':' && isLastSentence) say('colon')
    if (isLastSentence) say('last sentence')
    if (phrase.from === 0 || tokens[phrase.from - 1]?.sentence !== tokens[phrase.from]?.sentence) say('opens sentence')
    if (phrase.from === 0) say('opens paragraph')
    const after = tokens[phrase.to]
    if (after && isVerb(after)) say('before verb')
    if (phrase.isPossessor) say('owner')
    const before = tokens[phrase.from - 1]
    if (before && prepositions.has(before.lower)) say('after preposition')
  }
  const siteTokens = site.paragraph.tokens
  if (siteTokens.findIndex((token) => token.kind === 'quote') < site.at) say('not first quote')
  return names
}

function continuation(site: QuoteSite): string[] {
  return [`last speaker, ${settingOf(site)}`]
}

function placeOf(site: QuoteSite, phrase: NounPhrase, index: number): string[] {
  const { tokens, phrases } = site.paragraph
  const { at } = site
  const names: string[] = []
  const own = tokens[at]?.sentence ?? 0
  const sentence = tokens[phrase.from]?.sentence ?? 0
  const side = phrase.from < at ? 'before' : 'after'
  names.push(sentence === own ? `same sentence ${side}` : Math.abs(sentence - own) === 1 ? `next sentence ${side}` : `far sentence ${side}`)
  const before = tokens[phrase.from - 1]
  const after = tokens[phrase.to]
  const sameBefore = before?.sentence === sentence ? before : undefined
  if (!sameBefore) names.push('opens sentence')
  if (phrase.isPossessor) names.push('owner')
  if (sameBefore && prepositions.has(sameBefore.lower)) names.push('after preposition')
  const cueBefore = sameBefore && cueVerbs.get(sameBefore.lower)
  if (cueBefore && sameBefore) names.push(cueBefore.kind === 'telling' ? 'person told' : 'after cue word')
  if (after && after.sentence === sentence && isVerb(after)) names.push('before verb')
  if (after?.text === ':' && tokens[phrase.to + 1]?.kind === 'quote' && phrase.to + 1 === at) names.push('name and colon')
  if (side === 'before' && phrase.to + (phrase.isPossessor ? 1 : 0) === at)
    names.push(phrase.isPossessor ? 'owner of the words' : 'touches the words')
  const nearest = side === 'before' ? phrases.findLastIndex((other) => other.to <= at) : phrases.findIndex((other) => other.from > at)
  if (nearest === index) names.push(`nearest ${side}`)
  if (side === 'before' && tokens[at - 1]?.text === ':') names.push(sentence === own ? 'colon, same sentence' : 'colon, other sentence')
  return names
}

const isVerb = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.isCapital &&
  (cueVerbs.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    commonVerbs.has(token.lower) ||
    token.lower.endsWith('ed') ||
    timeWords.has(token.lower))
