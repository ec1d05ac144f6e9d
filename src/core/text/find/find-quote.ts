/**
 * Where a remembered quotation stands in a text that may have changed since: its very words, else the most similar passage, if its place
 * or its facts bear out that it is this quotation and not one that is merely like it.
 */
import { agreementAfter, agreementBefore, lettersOf, occurrences, type LetterText } from './letters'
import { factsAgree, namesDiffer } from './quote-facts'
import { likePassages, tellingContext, type Passage, type RememberedLetters } from './similar-spans'
import type { TextQuoteSelector } from './text-quote-selector'
import type { TextSpan } from '../span'
import { endCuts, startCuts, wholeWords } from './word-borders'

export interface FoundQuote extends TextSpan {
  /** False when words have changed. Spaces, invisible characters and kinds of marks are no words. */
  isExact: boolean
}

interface Search {
  text: LetterText
  remembered: RememberedLetters
  /** The selector's texts, composed and with plain spaces. */
  plain: TextQuoteSelector
}

/** @param hint where the quotation began when it was remembered: of equally good places, the nearest is taken */
export function findQuote(source: string, { exact, prefix, suffix }: TextQuoteSelector, hint = 0): FoundQuote | null {
  const [text, words, before, after] = [source, exact, prefix, suffix].map(lettersOf) as [LetterText, LetterText, LetterText, LetterText]
  if (words.letters === '') return null
  const search: Search = {
    text,
    remembered: { exact: words.letters, prefix: before.letters, suffix: after.letters },
    plain: { exact: words.plain.text.trim(), prefix: before.plain.text, suffix: after.plain.text },
  }
  const same = best(sameWords(search), hint)
  const found = same ?? best(changedWords(search), hint)
  return found && { ...text.plain.sourceSpan(found), isExact: same !== null }
}

interface Candidate extends TextSpan {
  evidence: number
}

function best(candidates: readonly Candidate[], hint: number): Candidate | null {
  let first: Candidate | null = null
  for (const candidate of candidates) {
    const gain = first ? candidate.evidence - first.evidence : 1
    if (gain > 0 || (gain === 0 && first && Math.abs(candidate.start - hint) < Math.abs(first.start - hint))) first = candidate
  }
  return first
}

const mostSame = 5_000
/** Fewer letters stand in many places: where surroundings are remembered, some of them must be there. */
const shortExact = 12
const leastAround = 6

function sameWords({ text, remembered, plain }: Search): Candidate[] {
  const { exact, prefix, suffix } = remembered
  const least = exact.length < shortExact ? Math.min(leastAround, prefix.length + suffix.length) : 0
  return occurrences(text.letters, exact, mostSame).flatMap((start) => {
    const end = start + exact.length
    const evidence = agreementBefore(text.letters, start, prefix) + agreementAfter(text.letters, end, suffix)
    const span = text.plainSpan({ start, end })
    return evidence >= least && isWhole(text.plain.text, span, plain) ? [{ ...span, evidence }] : []
  })
}

/** Whether the words stand there whole, or cut just as they were when they were remembered. */
function isWhole(text: string, { start, end }: TextSpan, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  const cutsStart = startCuts(text, start) && !startCuts(prefix + exact, prefix.length)
  return !cutsStart && (!endCuts(text, end) || endCuts(exact + suffix, exact.length))
}

/** Share of the letters that must be the same, by how many sides of the passage are as remembered. */
const leastSimilarity = [0.75, 0.65, 0.5]

function changedWords(search: Search): Candidate[] {
  return likePassages(search.text.letters, search.remembered).flatMap((passage) => judge(search, passage) ?? [])
}

/**
 * A passage between the remembered surroundings is this quotation, edited; elsewhere its figures, names and negations must be the same,
 * and the people named around it must not be others.
 */
function judge(search: Search, { span: letters, place, similarity }: Passage): Candidate | null {
  const { text, plain } = search
  const { exact } = plain
  const page = text.plain.text
  const span = wholeWords(page, text.plainSpan(letters), exact)
  if (isInOtherCompany(page, text.plainSpan(place), plain)) return null
  const words = page.slice(span.start, span.end)
  const sides = sidesThatAgree(search, place)
  const isPlaced = sides.length === 2 && (!sides.includes('edge') || !namesDiffer(exact, words))
  if (!isPlaced && (isShort(exact) || !factsAgree(exact, wholeFigures(page, span)))) return null
  return similarity >= (leastSimilarity[sides.length] ?? 1) ? { ...span, evidence: sides.length + similarity } : null
}

/** The words with what belongs to a figure at their edges: the sign, the tens, the decimals. */
const wholeFigures = (text: string, { start, end }: TextSpan): string =>
  (/[\p{L}\p{N}.,–−-]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '') +
  text.slice(start, end) +
  (/^[\d.,]*/.exec(text.slice(end, end + 20))?.[0] ?? '')

/** Whether others are named around the passage than were around the remembered one, in the same paragraph. */
function isInOtherCompany(page: string, { start, end }: TextSpan, { prefix, suffix }: TextQuoteSelector): boolean {
  const before = page.slice(Math.max(0, start - prefix.length), start)
  return namesDiffer(company(prefix, suffix), company(before, page.slice(end, end + suffix.length)))
}

const company = (before: string, after: string): string => `${before.split('\n').at(-1)}\n${after.split('\n', 1)[0]}`

/** The sides of the passage that are as remembered; `edge` where next to nothing was remembered, and the text still ends there. */
function sidesThatAgree({ text: { letters }, remembered: { prefix, suffix } }: Search, { start, end }: TextSpan): ('same' | 'edge')[] {
  return [
    { remembered: prefix, agreement: agreementBefore(letters, start, prefix), isEdge: start === prefix.length },
    { remembered: suffix, agreement: agreementAfter(letters, end, suffix), isEdge: end + suffix.length === letters.length },
  ].flatMap(({ remembered, agreement, isEdge }) => {
    if (agreement < Math.min(tellingContext, remembered.length)) return []
    if (remembered.length >= leastContext) return ['same']
    return isEdge ? ['edge'] : []
  })
}

const leastContext = 4

/** Three words or eight syllables that changed are too little to tell a quotation by. */
const isShort = (exact: string): boolean => (/[가-힣]/.test(exact) ? exact.replace(/\s/g, '').length <= 8 : exact.split(/\s+/).length <= 3)
