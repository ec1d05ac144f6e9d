/**
 * Finds the subject of a verb by walking left from it, over what may stand between: adverbs, insertions between commas,
 * brackets, objects, the verbs it shares its subject with.
 */
import { apposedTo, isBusyRelative, openingBracket, openingComma, opensClause } from './insertions'
import { isTitle } from './names'
import type { NounPhrase, Phrased } from './noun-phrases'
import type { Token } from './tokens'
import { isVerb } from './verbs'
import { cueVerbs } from '../../../english/words/cue-verbs'
import { auxiliaries, commonVerbs, conjunctions, prepositions, timeWords } from '../../../english/words/function-words'

/** Longest walk, in words: no sentence of a reporter needs more. */
const reach = 60

/** Prepositions that open clauses as well: as Keller put it, after Keller said. */
const clauseOpeners = new Set(['as', 'after', 'before', 'since', 'until', 'like', 'than', 'but'])

interface Walk {
  verb: number
  sentence: number
  /** The subject is another verb's too: “Keller smiled and said”, “Keller left, saying”. */
  isShared: boolean
}

/** Index of the phrase that is the subject of the verb at `verb`; null when the sentence has none to the left. */
export function subjectBefore(phrased: Phrased, verb: number, isParticiple: boolean): number | null {
  const { tokens, phrases, phraseOf } = phrased
  const walk: Walk = { verb, sentence: tokens[verb]?.sentence ?? 0, isShared: isParticiple }
  const floor = Math.max(0, verb - reach)
  let at = verb - 1
  while (at >= floor && tokens[at]?.sentence === walk.sentence) {
    const meant = at === verb - 1 ? meantByWhich(phrased, at) : null
    if (meant !== null) return meant
    const index = phraseOf[at] ?? -1
    const phrase = phrases[index]
    if (phrase && canBeSubject(phrased, phrase, walk)) return firstOfList(phrased, apposedTo(phrased, index))
    const next = phrase ? phrase.from - 1 - Number(isAfterPreposition(tokens, phrase)) : stepOver(phrased, at, walk)
    if (next === null) return null
    at = next
  }
  return null
}

/** “in a letter, which calls the plan …”: the phrase that a “which” right before the verb follows. */
function meantByWhich({ tokens, phrases, phraseOf }: Phrased, at: number): number | null {
  if (tokens[at]?.lower !== 'which' || tokens[at - 1]?.text !== ',') return null
  const index = phraseOf[at - 2] ?? -1
  const phrase = phrases[index]
  return phrase && phrase.kind !== 'other' && !phrase.isPossessor ? index : null
}

function canBeSubject(phrased: Phrased, phrase: NounPhrase, { verb, isShared }: Walk): boolean {
  const { tokens } = phrased
  if (/^(?:times|years|months|weeks|days|hours|minutes|percent)$/.test(tokens[phrase.head]?.text ?? '')) return false
  if (isAfterPreposition(tokens, phrase)) {
    const opensOwnClause = clauseOpeners.has(tokens[phrase.from - 1]?.lower ?? '') && phrase.to >= verb - 1
    if (!opensOwnClause) return false
  }
  if (isShared && (!opensClause(tokens, phrase) || isSecondObject(phrased, phrase))) return false
  return !isBusyRelative(tokens, phrase, verb)
}

/** “wrote to Keller and the board, asking”: the second of two objects, where no verb of its own follows. */
function isSecondObject({ tokens, phrases, phraseOf }: Phrased, phrase: NounPhrase): boolean {
  if (!/^(?:and|or)$/.test(tokens[phrase.from - 1]?.lower ?? '')) return false
  const first = phrases[phraseOf[phrase.from - 2] ?? -1]
  const before = tokens[(first?.from ?? 0) - 1]
  if (!first || !before || first.to !== phrase.from - 1 || before.sentence !== tokens[phrase.from]?.sentence) return false
  const after = tokens[phrase.to]
  return (prepositions.has(before.lower) || isMainVerb(before)) && !(after && isVerb(after))
}

const isAfterPreposition = (tokens: readonly Token[], phrase: NounPhrase): boolean => {
  const before = tokens[phrase.from - 1]
  return before !== undefined && before.sentence === tokens[phrase.from]?.sentence && prepositions.has(before.lower)
}

/** The index to go on from, to the left of a token that is in no phrase; null where the search ends. */
function stepOver(phrased: Phrased, at: number, walk: Walk): number | null {
  const { tokens } = phrased
  const token = tokens[at] as Token
  if (token.kind === 'quote') return walk.isShared ? at - 1 : null
  if (token.text === ')') return openingBracket(tokens, at) - 1
  if (/^[,—–-]$/.test(token.text)) return stepOverInsertion(phrased, at, walk)
  const joinsVerb = at === walk.verb - 1 && (token.lower === 'to' || conjunctions.has(token.lower))
  if (joinsVerb || isMainVerb(token)) walk.isShared = true
  return at - 1
}

function stepOverInsertion(phrased: Phrased, at: number, walk: Walk): number {
  if (walk.isShared || phrased.tokens[at - 1]?.text === ')') return at - 1
  return (openingComma(phrased, at) ?? at) - 1
}

const isMainVerb = ({ kind, lower }: Token): boolean =>
  kind === 'word' &&
  !auxiliaries.has(lower) &&
  !timeWords.has(lower) &&
  (commonVerbs.has(lower) || cueVerbs.has(lower) || lower.endsWith('ed'))

/** “Cruz and Rubio said”: the first of the two, unless what comes before makes it an object. */
function firstOfList({ tokens, phrases, phraseOf }: Phrased, index: number): number {
  const phrase = phrases[index]
  const joint = tokens[(phrase?.from ?? 0) - 1]
  if (!phrase || joint?.lower !== 'and' || joint.sentence !== tokens[phrase.from]?.sentence) return index
  const other = phraseOf[phrase.from - 2] ?? -1
  const first = phrases[other]
  if (!first || first.to !== phrase.from - 1 || (first.head === first.from && isTitle(tokens[first.head]?.lower ?? ''))) return index
  const before = tokens[first.from - 1]
  const isObject =
    before?.sentence === joint.sentence && (prepositions.has(before.lower) || auxiliaries.has(before.lower) || isMainVerb(before))
  return isObject ? index : other
}
