/** Finds who does the saying: each cue of a paragraph (a reporting verb, “according to”) with its subject. */
import { cueVerbs, type Cue } from './words/cue-verbs'
import { adverbs, auxiliaries, commonVerbs, conjunctions, prepositions, timeWords } from './words/function-words'
import type { NounPhrase } from './noun-phrases'
import type { Token } from './tokens'

export interface CueSubject {
  /** Index of the cue's token. */
  at: number
  cue: Cue
  /** Index of the phrase that is its subject; null when none is found. */
  subject: number | null
  /** The subject follows the verb: said Keller. */
  isInverted: boolean
  /** `plain`, or how far round the subject was found. */
  route: 'plain' | 'shared' | 'none'
  /** When the subject is “who”: the phrase it stands for. */
  antecedent: number | null
}

export interface Paragraph {
  tokens: readonly Token[]
  phrases: readonly NounPhrase[]
  /** For each token, the index of the outermost phrase that holds it, or -1. */
  phraseOf: readonly number[]
}

/** Longest walk to the left in search of a subject, in tokens: no sentence of a reporter needs more. */
const reach = 60

export function layOutPhrases(tokens: readonly Token[], phrases: readonly NounPhrase[]): Paragraph {
  const phraseOf: number[] = Array.from({ length: tokens.length }, () => -1)
  for (const [index, phrase] of phrases.entries())
    for (let at = phrase.from; at < phrase.to; at++) if (phraseOf[at] === -1) phraseOf[at] = index
  return { tokens, phrases, phraseOf }
}

const accordingTo: Cue = { kind: 'speaking', base: 'according', isParticiple: false }

export function findCues(paragraph: Paragraph): CueSubject[] {
  const cues: CueSubject[] = []
  for (const [at, token] of paragraph.tokens.entries()) {
    if (token.kind !== 'word') continue
    if (token.lower === 'according' && paragraph.tokens[at + 1]?.lower === 'to') {
      const subject = phraseStarting(paragraph, at + 2)
      cues.push({ at, cue: accordingTo, subject, isInverted: true, route: subject === null ? 'none' : 'plain', antecedent: null })
      continue
    }
    const cue = cueAt(paragraph.tokens, at)
    if (cue && isVerbHere(paragraph, at)) cues.push(withSubject(paragraph, at, cue))
  }
  return cues
}

/** “as Keller put it”, “she went on”: verbs that are cues only with the word after them. */
const phrasal: Readonly<Record<string, readonly string[]>> = { it: ['put', 'puts', 'putting'], on: ['go', 'goes', 'went', 'going'] }

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const verb = tokens[at]?.lower ?? ''
  const particle = tokens[at + 1]?.lower ?? ''
  if (Object.hasOwn(phrasal, particle) && phrasal[particle]?.includes(verb))
    return { kind: 'speaking', base: verb, isParticiple: verb.endsWith('ing') }
  return cueVerbs.get(verb)
}

/** Cue words inside a noun phrase (“the claim”, “campaign report”) are nouns. */
function isVerbHere({ phraseOf, tokens }: Paragraph, at: number): boolean {
  const before = tokens[at - 1]
  return (
    phraseOf[at] === -1 &&
    !(before?.kind === 'possessive') &&
    !(before && prepositions.has(before.lower) && before.lower !== 'to' && !tokens[at]?.lower.endsWith('ing'))
  )
}

function withSubject(paragraph: Paragraph, at: number, cue: Cue): CueSubject {
  const agent = passiveAgent(paragraph, at)
  if (agent !== null) return { at, cue, subject: agent, isInverted: true, route: 'plain', antecedent: null }
  if (cue.kind !== 'telling' && !cue.isParticiple) {
    const after = phraseStarting(paragraph, skipForward(paragraph, at + 1))
    if (after !== null && (followsQuotation(paragraph, at) || endsClause(paragraph, at, after)))
      return { at, cue, subject: after, isInverted: true, route: 'plain', antecedent: null }
  }
  const { subject, route } = subjectBefore(paragraph, at, cue.isParticiple)
  return { at, cue, subject, isInverted: false, route, antecedent: subject === null ? null : antecedentOf(paragraph, subject) }
}

/** “was asked by Keller” */
function passiveAgent(paragraph: Paragraph, at: number): number | null {
  const { tokens } = paragraph
  if (tokens[at + 1]?.lower !== 'by' || !/(?:ed|en|ld|id)$/.test(tokens[at]?.lower ?? '')) return null
  return phraseStarting(paragraph, at + 2)
}

function followsQuotation({ tokens }: Paragraph, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (isQuiet(tokens[before]) || adverbs.has(tokens[before]?.lower ?? '') || isTime(tokens, before))) before--
  return tokens[before]?.kind === 'quote' || (before < 0 && (tokens[at]?.isCapital ?? false))
}

const isQuiet = (token: Token | undefined): boolean => token?.kind === 'sign' && /^[,'’‘"”—–-]$/.test(token.text)

/** “the plan failed, said Keller.”: a verb after a comma whose subject ends the clause. */
function endsClause({ tokens, phrases }: Paragraph, at: number, subject: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false
  const after = tokens[phrases[subject]?.to ?? 0]
  return (
    !after ||
    after.kind === 'sign' ||
    after.kind === 'quote' ||
    after.sentence !== tokens[at]?.sentence ||
    /^(?:of|in|from|at|who|on)$/.test(after.lower)
  )
}

const isTime = (tokens: readonly Token[], at: number): boolean => timeWords.has(tokens[at]?.lower ?? '')

function skipForward({ tokens }: Paragraph, from: number): number {
  let at = from
  while (adverbs.has(tokens[at]?.lower ?? '')) at++
  return at
}

function phraseStarting({ phrases, phraseOf }: Paragraph, at: number): number | null {
  const index = phraseOf[at] ?? -1
  return index >= 0 && phrases[index]?.from === at ? index : null
}

/** Prepositions that open clauses as well: as Keller put it, after Keller said. */
const clauseOpeners = new Set(['as', 'after', 'before', 'since', 'until', 'like', 'than', 'but'])

type Found = Pick<CueSubject, 'subject' | 'route'>
const none: Found = { subject: null, route: 'none' }

/** The subject of the verb at `verb`, by walking left over what may stand between. */
export function subjectBefore(paragraph: Paragraph, verb: number, isParticiple = false): Found {
  const { tokens, phrases, phraseOf } = paragraph
  const sentence = tokens[verb]?.sentence
  let shared = isParticiple
  const floor = Math.max(0, verb - reach)
  for (let at = verb - 1; at >= floor; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) break
    if (token.kind === 'quote') {
      if (shared) continue
      break
    }
    if (isTime(tokens, at) && phraseOf[at] === -1) continue
    const index = phraseOf[at] ?? -1
    const phrase = phrases[index]
    if (phrase) {
      const before = tokens[phrase.from - 1]
      const isObject =
        before !== undefined &&
        before.sentence === sentence &&
        prepositions.has(before.lower) &&
        !(clauseOpeners.has(before.lower) && phrase.to >= verb - 1)
      at = phrase.from
      if (isObject) continue
      if (shared && !opensClause(tokens, phrase)) continue
      if (isBusyRelative(paragraph, phrase, verb)) continue
      const head = firstOfList(paragraph, apposedTo(paragraph, index), sentence)
      return { subject: head, route: shared ? 'shared' : 'plain' }
    }
    if (token.text === ')') {
      at = openingBracket(tokens, at)
      continue
    }
    if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '-') {
      if (tokens[at - 1]?.text === ')') continue
      const opening = openingComma(paragraph, at, sentence)
      if (opening !== null && !shared) at = opening
      continue
    }
    if (conjunctions.has(token.lower) && at === verb - 1) shared = true
    if (token.lower === 'to' && at === verb - 1) shared = true
    if (isFinite(token) && !auxiliaries.has(token.lower)) shared = true
  }
  return none
}

const isFinite = (token: Token): boolean =>
  token.kind === 'word' &&
  (auxiliaries.has(token.lower) || commonVerbs.has(token.lower) || cueVerbs.has(token.lower) || token.lower.endsWith('ed'))

/** A phrase that can be the subject of more than the verb after it: nothing of its clause stands before it. */
function opensClause(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const before = tokens[phrase.from - 1]
  if (!before || before.sentence !== tokens[phrase.from]?.sentence || before.kind === 'quote' || before.kind === 'sign') return true
  if (/^(?:he|she|they|i|we|who)$/.test(tokens[phrase.from]?.lower ?? '')) return before.lower !== 'that'
  return (
    conjunctions.has(before.lower) ||
    adverbs.has(before.lower) ||
    timeWords.has(before.lower) ||
    before.lower === 'as' ||
    isParticipleLike(before)
  )
}

const isParticipleLike = (token: Token): boolean => token.isCapital && /(?:ed|ing)$/.test(token.lower)

/** “who spoke to reporters said”: this “who” has its verb already. */
function isBusyRelative({ tokens }: Paragraph, phrase: NounPhrase, verb: number): boolean {
  if (tokens[phrase.head]?.lower !== 'who') return false
  let next = phrase.to
  while (next < verb && (adverbs.has(tokens[next]?.lower ?? '') || auxiliaries.has(tokens[next]?.lower ?? ''))) next++
  return next < verb
}

/** “Ana Roe (D-Md.), chair of the board,”: the phrase a description after a comma belongs to; itself when there is none. */
function apposedTo({ tokens, phrases, phraseOf }: Paragraph, index: number): number {
  const phrase = phrases[index]
  if (!phrase || tokens[phrase.from - 1]?.text !== ',') return index
  const end = tokens[phrase.from - 2]?.text === ')' ? openingBracket(tokens, phrase.from - 2) - 1 : phrase.from - 2
  const other = phraseOf[end] ?? -1
  const named = phrases[other]
  if (!named || named.to !== end + 1 || named.isPossessor || !opensClause(tokens, named)) return index
  const isPair =
    phrase.kind !== named.kind && [phrase.kind, named.kind].every((kind) => kind === 'name' || kind === 'person' || kind === 'organisation')
  return isPair ? other : index
}

/** “Cruz and Rubio said”, “the group’s president, Ana Roe, said”: the first of the list. */
function firstOfList({ tokens, phrases, phraseOf }: Paragraph, index: number, sentence: number | undefined): number {
  const phrase = phrases[index]
  const joint = phrase && tokens[phrase.from - 1]
  if (!phrase || !joint || joint.sentence !== sentence || joint.lower !== 'and') return index
  const other = phraseOf[phrase.from - 2] ?? -1
  const first = phrases[other]
  if (!first || first.to !== phrase.from - 1) return index
  const before = tokens[first.from - 1]
  return before && before.sentence === sentence && (prepositions.has(before.lower) || isFinite(before)) ? index : other
}

/** Whom “who” stands for: the phrase before it. */
function antecedentOf({ tokens, phrases, phraseOf }: Paragraph, index: number): number | null {
  const phrase = phrases[index]
  if (!phrase || tokens[phrase.head]?.lower !== 'who') return null
  const sentence = tokens[phrase.from]?.sentence
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 12) && tokens[at]?.sentence === sentence; at--) {
    const other = phraseOf[at] ?? -1
    if (other >= 0) return other
  }
  return null
}

function openingBracket(tokens: readonly Token[], at: number): number {
  for (let open = at; open >= Math.max(0, at - reach); open--) if (tokens[open]?.text === '(') return open
  return at
}

/** The comma or dash that opens the insertion closed at `at`: the outermost after a phrase that can open a clause, or the nearest. */
function openingComma({ tokens, phrases, phraseOf }: Paragraph, at: number, sentence: number | undefined): number | null {
  const sign = tokens[at]?.text
  let nearest: number | null = null
  for (let open = at - 1; open >= Math.max(0, at - reach) && tokens[open]?.sentence === sentence; open--) {
    const token = tokens[open]
    if (token?.kind === 'quote') break
    if (token?.text !== sign) continue
    const end = tokens[open - 1]?.text === ')' ? openingBracket(tokens, open - 1) : open
    const before = phrases[phraseOf[end - 1] ?? -1]
    if (!before || before.to !== end || (before.kind === 'other' && open - before.from >= 3)) continue
    nearest ??= open
    if (opensClause(tokens, before) && (before.kind === 'name' || before.kind === 'person')) return open
  }
  return nearest
}
