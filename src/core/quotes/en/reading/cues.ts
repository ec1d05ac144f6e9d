/** Finds who does the saying: each cue of a paragraph (a reporting verb, “according to”) with its subject. */
import type { Phrased } from './noun-phrases'
import { subjectBefore } from './subjects'
import type { Token } from './tokens'
import { cueVerbs, type Cue } from '../../../english/words/cue-verbs'
import { adverbs, auxiliaries, determiners, prepositions, timeWords } from '../../../english/words/function-words'

export interface CueSubject {
  /** Index of the cue's token. */
  at: number
  cue: Cue
  /** Index of the phrase that is its subject; null when none is found. */
  subject: number | null
  /** The subject follows the verb: said Keller. */
  isInverted: boolean
  /** When the subject is “who”: the phrase it stands for. */
  antecedent: number | null
}

/** “as Keller put it”, “she went on”: verbs that are cues only with the word after them. */
const phrasal = new Set(['put it', 'puts it', 'putting it', 'go on', 'goes on', 'went on', 'going on'])

/** Commas and adverbs that may stand between a quotation and its verb. */
const quietReach = 6

export function findCues(phrased: Phrased): CueSubject[] {
  const { tokens } = phrased
  const found: CueSubject[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const isAccording = token.lower === 'according' && tokens[at + 1]?.lower === 'to'
    const cue = isAccording ? undefined : cueAt(tokens, at)
    if (isAccording) found.push(accordingTo(phrased, at))
    else if (cue && isVerbHere(phrased, at)) found.push(withSubject(phrased, at, cue))
    else if (!cue && isUnlistedCue(phrased, at))
      found.push(withSubject(phrased, at, { kind: 'speaking', base: token.lower, isParticiple: false }))
  }
  return found
}

/** Any verb in -ed is a cue between a name and a quotation: Keller gushed: “…”; “…,” the ministry detailed. */
function isUnlistedCue({ tokens, phrases, phraseOf }: Phrased, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token?.lower.endsWith('ed') || token.isCapital || phraseOf[at] !== -1 || auxiliaries.has(token.lower)) return false
  const subject = phrases[phraseOf[at - 1] ?? -1]
  if (!subject || subject.to !== at || before?.sentence !== token.sentence) return false
  const introduces = /^[,:]$/.test(after?.text ?? '') && tokens[at + 2]?.kind === 'quote'
  const follows = tokens[subject.from - 1]?.kind === 'quote' && (after === undefined || after.kind === 'sign')
  return introduces || follows
}

function accordingTo(phrased: Phrased, at: number): CueSubject {
  const cue: Cue = { kind: 'speaking', base: 'according', isParticiple: false }
  return { at, cue, subject: phraseStarting(phrased, at + 2), isInverted: true, antecedent: null }
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const verb = tokens[at]?.lower ?? ''
  if (/^(?:put|go|went)/.test(verb) && phrasal.has(`${verb} ${tokens[at + 1]?.lower ?? ''}`))
    return { kind: 'speaking', base: verb, isParticiple: verb.endsWith('ing') }
  return cueVerbs.get(verb)
}

/** Cue words inside a noun phrase (“the claim”) or after a preposition (“in charge”) are nouns. */
function isVerbHere({ phraseOf, tokens }: Phrased, at: number): boolean {
  const before = tokens[at - 1]
  if (phraseOf[at] !== -1 || before?.kind === 'possessive') return false
  // “the widely cited study”
  if (before?.lower.endsWith('ly') && determiners.has(tokens[at - 2]?.lower ?? '')) return false
  return !before || !prepositions.has(before.lower) || before.lower === 'to' || tokens[at]?.lower.endsWith('ing') === true
}

function withSubject(phrased: Phrased, at: number, cue: Cue): CueSubject {
  const relayed = relayedSpeaker(phrased, at, cue)
  if (relayed !== null)
    return { at, cue: { ...cue, kind: 'speaking', isParticiple: false }, subject: relayed, isInverted: !cue.isParticiple, antecedent: null }
  const inverted = passiveAgent(phrased, at) ?? invertedSubject(phrased, at, cue)
  if (inverted !== null) return { at, cue, subject: inverted, isInverted: true, antecedent: null }
  const subject = subjectBefore(phrased, at, cue.isParticiple)
  return { at, cue, subject, isInverted: false, antecedent: subject === null ? null : antecedentOf(phrased, subject) }
}

/** “The Post quoted him as saying”: he speaks, whichever of the two verbs is asked. */
function relayedSpeaker({ tokens, phrases, phraseOf }: Phrased, at: number, cue: Cue): number | null {
  const as = cue.isParticiple ? at - 1 : phrases[phraseOf[at + 1] ?? -1]?.to
  if (as === undefined || tokens[as]?.lower !== 'as' || !/^(?:saying|telling)$/.test(tokens[as + 1]?.lower ?? '')) return null
  const index = phraseOf[as - 1] ?? -1
  const verb = tokens[(phrases[index]?.from ?? 0) - 1]?.lower ?? ''
  return /^(?:quot|cit)/.test(verb) ? index : null
}

/** “was asked by Keller” */
function passiveAgent(phrased: Phrased, at: number): number | null {
  const { tokens } = phrased
  const isPassive = tokens[at + 1]?.lower === 'by' && /(?:ed|en|ld|id)$/.test(tokens[at]?.lower ?? '')
  return isPassive ? phraseStarting(phrased, at + 2) : null
}

/** “…,” said Keller. */
function invertedSubject(phrased: Phrased, at: number, cue: Cue): number | null {
  if (cue.kind === 'telling' || cue.isParticiple) return null
  let from = at + 1
  while (from < at + quietReach && adverbs.has(phrased.tokens[from]?.lower ?? '')) from++
  const subject = phraseStarting(phrased, from)
  if (subject === null || /^(?:this|that|these|it)$/.test(phrased.tokens[from]?.lower ?? '')) return null
  return followsQuotation(phrased, at) || endsClause(phrased, at, subject) ? subject : null
}

function followsQuotation({ tokens }: Phrased, at: number): boolean {
  let before = at - 1
  while (before >= Math.max(0, at - quietReach) && isQuiet(tokens[before])) before--
  if (before < 0) return tokens[at]?.isCapital === true
  return tokens[before]?.kind === 'quote'
}

const isQuiet = (token: Token | undefined): boolean =>
  token !== undefined && (/^[,'’‘"”—–-]$/.test(token.text) || adverbs.has(token.lower) || timeWords.has(token.lower))

/** “the plan failed, said Keller.”: a verb after a comma whose subject ends the clause. */
function endsClause({ tokens, phrases }: Phrased, at: number, subject: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false
  const after = tokens[phrases[subject]?.to ?? 0]
  if (!after || after.kind === 'sign' || after.kind === 'quote' || after.sentence !== tokens[at]?.sentence) return true
  return /^(?:of|in|from|at|who|on)$/.test(after.lower)
}

function phraseStarting({ phrases, phraseOf }: Phrased, at: number): number | null {
  const index = phraseOf[at] ?? -1
  return index >= 0 && phrases[index]?.from === at ? index : null
}

/** Farthest a “who” stands from the phrase it is about, in words. */
const relativeReach = 12

/** Whom “who” stands for: the phrase before it. */
function antecedentOf({ tokens, phrases, phraseOf }: Phrased, index: number): number | null {
  const phrase = phrases[index]
  if (!phrase || tokens[phrase.head]?.lower !== 'who') return null
  const sentence = tokens[phrase.from]?.sentence
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - relativeReach) && tokens[at]?.sentence === sentence; at--) {
    const other = phraseOf[at] ?? -1
    if (other >= 0 && !/^(?:other|document)$/.test(phrases[other]?.kind ?? '')) return other
  }
  return null
}
