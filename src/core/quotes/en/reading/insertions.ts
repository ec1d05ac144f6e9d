/** What stands between a subject and its verb: descriptions after a comma, brackets, relative clauses. */
import type { NounPhrase, Phrased } from './noun-phrases'
import type { Token } from './tokens'
import { adverbs, auxiliaries, conjunctions, timeWords } from '../../../english/words/function-words'

/** Longest insertion, in words. */
const reach = 60

/** The bracket that opens what closes at `at`; `at` itself when there is none. */
export function openingBracket(tokens: readonly Token[], at: number): number {
  for (let open = at; open >= Math.max(0, at - reach); open--) if (tokens[open]?.text === '(') return open
  return at
}

/**
 * The comma or dash that opens the insertion closed at `at`: the outermost one after a name that can open a clause,
 * or the nearest after any phrase; null when there is none.
 */
export function openingComma(phrased: Phrased, at: number): number | null {
  const { tokens } = phrased
  const sign = tokens[at]
  let nearest: number | null = null
  for (let open = at - 1; open >= Math.max(0, at - reach); open--) {
    const token = tokens[open]
    if (token?.sentence !== sign?.sentence || token?.kind === 'quote') break
    if (token?.text !== sign?.text) continue
    const before = phraseEndingAt(phrased, open)
    if (!before || (before.kind === 'other' && before.to - before.from >= 3)) continue
    nearest ??= open
    if (opensClause(tokens, before) && (before.kind === 'name' || before.kind === 'person')) return open
  }
  return nearest
}

/** The phrase right before `at`, a bracket between the two left out. */
function phraseEndingAt(phrased: Phrased, at: number): NounPhrase | null {
  const index = indexEndingAt(phrased, at)
  return phrased.phrases[index] ?? null
}

function indexEndingAt({ tokens, phrases, phraseOf }: Phrased, at: number): number {
  const end = tokens[at - 1]?.text === ')' ? openingBracket(tokens, at - 1) : at
  const index = phraseOf[end - 1] ?? -1
  return phrases[index]?.to === end ? index : -1
}

/** “Ana Roe (D-Md.), chair of the board,”: the phrase a description after a comma belongs to; itself when there is none. */
export function apposedTo(phrased: Phrased, index: number): number {
  const { tokens, phrases } = phrased
  const phrase = phrases[index]
  if (!phrase || tokens[phrase.from - 1]?.text !== ',') return index
  const other = indexEndingAt(phrased, phrase.from - 1)
  const named = phrases[other]
  if (!named || named.isPossessor || named.kind === phrase.kind || !opensClause(tokens, named)) return index
  return speakers.has(phrase.kind) && speakers.has(named.kind) ? other : index
}

const speakers = new Set<NounPhrase['kind']>(['name', 'person', 'organisation'])

/** A phrase that can be the subject of more than the verb after it: nothing of its clause stands before it. */
export function opensClause(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const before = tokens[phrase.from - 1]
  if (!before || before.sentence !== tokens[phrase.from]?.sentence || before.kind === 'quote' || before.kind === 'sign') return true
  if (/^(?:he|she|they|i|we|who)$/.test(tokens[phrase.from]?.lower ?? '')) return before.lower !== 'that'
  const { lower } = before
  if (conjunctions.has(lower) || adverbs.has(lower) || timeWords.has(lower) || lower === 'as') return true
  return before.isCapital && /(?:ed|ing)$/.test(lower)
}

/** “who spoke to reporters said”: this “who” has its verb already. */
export function isBusyRelative(tokens: readonly Token[], phrase: NounPhrase, verb: number): boolean {
  if (tokens[phrase.head]?.lower !== 'who') return false
  let next = phrase.to
  while (next < verb && (adverbs.has(tokens[next]?.lower ?? '') || auxiliaries.has(tokens[next]?.lower ?? ''))) next++
  return next < verb
}
