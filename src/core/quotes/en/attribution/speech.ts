/** Tells speech from other uses of the same marks: titles of works, nicknames, words held at arm's length. */
import type { Attribution } from './attribute'
import type { TextSpan } from '../../../text/span'
import type { QuoteSite, Setting } from './site'
import type { Token } from '../reading/tokens'
import type { Fact } from './weights'
import { auxiliaries, conjunctions, determiners, prepositions, pronounSubjects } from '../../../english/words/function-words'
import { pronounLike } from '../../../english/words/name-words'
import { isPersonNoun } from '../../../english/words/people-words'

/** Fewer words than this are speech only where the sentence says so. */
const longEnough = 5

/** Words after which marks hold a title or a name. */
const beforeTitles = new Set(
  `show program programme podcast series movie film book novel memoir song album play drama ad spot video column essay article game
  magazine website site paper report study chapter lecture track single documentary exhibition word words term phrase slogan hashtag called titled entitled named dubbed on the`.split(
    /\s+/,
  ),
)

/** Words that hold what follows at arm's length: the so-called “quiet mode”. */
const disowning = new Set(['so-called', 'supposed', 'self-styled', 'self-described', 'self-proclaimed', 'purported'])

/** “wrote “The Long Winter” in 2019”: no comma and no colon between. */
const makers = /^(?:wrote|writes|written|writing|published|directed|sang|penned|authored)$/

export function isSpeech(text: string, { quote, site, facts }: Attribution): boolean {
  const words = text.slice(quote.start, quote.end)
  const isAttribute = text[quote.start - 2] === '='
  if (isAttribute || !/\p{L}/u.test(words) || words.endsWith(':')) return false
  const titled = isTitleCase(words)
  const { tokens, isBare } = site.reading
  const before = tokens[site.at - 1]
  if (titled && (standsForTitle(before) || (before?.kind === 'sign' && standsForTitle(tokens[site.at - 2])))) return false
  if (isNamed(site) || isHeading(words, site)) return false
  const isCueTouching = facts.some((fact) => fact.endsWith(', touching') && /^(?:quote|speaker)-/.test(fact))
  if (isAside(text, quote) || (!isCueTouching && (isExample(text, quote.start) || isListed(text, quote, site)))) return false
  if (site.words >= longEnough || isBare) return true
  if (namesWords(before) || (before?.text === ':' && namesWords(tokens[site.at - 2]))) return false
  if (before?.kind === 'possessive' || disowning.has(before?.lower ?? '')) return false
  if (isSentence(words, site, facts) && (!titled || site.words === 1)) return true
  if (titled) return facts.some((fact) => fact.endsWith('touching'))
  const isLast = /[.,]$/.test(words) || /^[.,]/.test(text.slice(quote.end + 1))
  return isWholeUtterance(words, site.setting) || isCued(words, facts, isLast) || goesOn(words, facts)
}

/** “prompts (e.g. “write a poem”)”, “a command like “open the door””: what is typed, or what one might say. */
const beforeExample =
  /(?:\be\.g\.|\bi\.e\.|\b(?:prompt|command|query|keyword|search term)s?|\b(?:commands?|prompts?|something|questions?) like|\btyp(?:ed|ing)|\bthe question|\b(?:played|sang|singing))[,:]?\s*$/i
const exampleReach = 24

/** Also the second of two: the prompts “dog” and “a castle by the sea”. */
function isExample(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 1 - 2 * exampleReach), start - 1)
  const first = /[“"][^“”"]{1,40}[”"],? (?:and|or|followed by) $/.exec(before)
  return beforeExample.test(before.slice(0, first?.index).slice(-exampleReach))
}

/** “questions (“Would it rain?”)” */
const isAside = (text: string, { start, end }: TextSpan): boolean => text[start - 2] === '(' && text[end + 1] === ')'

/** One of several in a list of things: “How to sail”; “How to row (on lakes)”; … */
const isListed = (text: string, { start, end }: TextSpan, { setting }: QuoteSite): boolean =>
  setting === 'uncued' && (text[end + 1] === ';' || /; (?:and )?$/.test(text.slice(start - 7, start - 1)))

/** Nouns that marked words name: the “one town, one vote” formula. */
const namedThing =
  /^(?:formula|principle|policy|doctrine|slogan|effect|rule|brochure|leaflet|strategy|programme|program|campaign|initiative|tour|trilogy|hashtag|button|sign|sticker)s?$/

/** Verbs whose subject is then a word and no statement: “honest” describes her better. */
const ofWords = /^(?:describes?|means?|refers?)$/

/** Words given a name (advice called “What to do in a flood”), naming a thing, or spoken of as words. */
function isNamed({ reading: { tokens }, at, words }: QuoteSite): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (givenNames.test(before?.lower ?? '') && isThing(tokens[at - 2])) return true
  if (namedThing.test(after?.lower ?? '') && determiners.has(before?.lower ?? '')) return true
  return words < longEnough && ofWords.test(after?.lower ?? '')
}

const givenNames = /^(?:called|titled|entitled|headlined|captioned)$/

/** “advice called”, and not “what critics called”, “what he called”, “has called” */
const isThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.isCapital &&
  ![auxiliaries, pronounSubjects, pronounLike].some((words) => words.has(token.lower)) &&
  !isPersonNoun(token.lower)

/** A line of its own without a stop: “A Year in the Valley” */
const isHeading = (words: string, { reading, words: count }: QuoteSite): boolean =>
  reading.isBare &&
  reading.quotes.length === 1 &&
  count < longEnough + 3 &&
  !/[.,!?…—–-]['’”"]?$/.test(words.trim()) &&
  !reading.tokens.some(({ text }) => /[.!?]/.test(text))

/** A question or a shout; a capital and the comma that leads to a cue; or a whole sentence in a sentence with a cue. */
const isWholeUtterance = (words: string, setting: Setting): boolean =>
  /[?!]$/.test(words) || (/^\p{Lu}/u.test(words) && (words.endsWith(',') || (setting !== 'uncued' && words.endsWith('.'))))

/** A sentence of its own, of somebody who has just been heard: he said. “Perhaps.” */
function isSentence(words: string, { reading: { tokens }, at }: QuoteSite, facts: readonly Fact[]): boolean {
  const sentence = tokens[at]?.sentence
  const isAlone = tokens[at - 1]?.sentence !== sentence && tokens[at + 1]?.sentence !== sentence
  const isHeard = facts.some((fact) => fact.startsWith('last speaker') || fact === 'cue of a sentence before')
  return isAlone && isHeard && /^\p{Lu}.*[.!?…]$/u.test(words)
}

/** “It was late.” after words of the same speaker. */
const goesOn = (words: string, facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.startsWith('last speaker')) && /^\p{Lu}.*[.…]$/u.test(words)

/** Every word capitalised but the small ones, and no stop inside: “The Long Road to Thinking Machines”. */
function isTitleCase(words: string): boolean {
  const inside = words.replace(/[.,]$/, '')
  if (/[,;.!?]\s/.test(inside)) return false
  return inside
    .split(/\s+/)
    .every((word) => !/^\p{Ll}/u.test(word) || [prepositions, determiners, conjunctions, auxiliaries].some((words) => words.has(word)))
}

/** “the so-called “smart” bins”, “three words: “freely pivoting arm.””, “which means “danger to life”” */
const namesWords = (before: Token | undefined): boolean =>
  /^(?:so-called|means|meaning|meant|words?|term|phrase|slogan)$/.test(before?.lower ?? '')

const standsForTitle = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === 'possessive' || beforeTitles.has(before.lower) || makers.test(before.lower))

/** A cue touches the words; or one stands before them, close by or with nothing but the end of the sentence after them. */
function isCued(words: string, facts: readonly Fact[], isLast: boolean): boolean {
  if (facts.some((fact) => (/^(?:quote|speaker)-/.test(fact) && fact.endsWith('touching')) || fact === 'name and colon')) return true
  if (isLast && facts.some((fact) => /^before: (?:speaking|telling)$/.test(fact))) return true
  if (/[.,]$/.test(words)) return facts.some((fact) => fact.startsWith('speaker-cue-quote'))
  if (words.includes(' ') && facts.includes('speaker-cue-quote, far') && facts.some((fact) => /^before: (?:speaking|telling)$/.test(fact)))
    return true
  return words.includes(' ') && facts.includes('speaker-cue-quote, near') && !facts.includes('before: characterizing')
}
