/** What differs between two findings of quotations in one text. */
import type { Doubt } from '../../../src/core/quotes/quote'
import type { TextSpan } from '../../../src/core/text/span'
import { passageAround, type EvaluationText } from '../texts'

/** A quotation as `eval:quotes` prints it; revisions before the doubt have none. */
export interface PredictedQuote extends TextSpan {
  speaker: (TextSpan & { text: string; canonical: string; role: string | null; affiliation: string | null; doubt?: Doubt }) | null
}

/** `words`: where the quotation begins or ends. `speaker`: the phrase that names them. */
type Kind = 'found' | 'lost' | 'words' | 'speaker' | 'canonical' | 'role' | 'affiliation' | 'doubt'

/** A change, where it is first seen in the text, and of how many quotations of the text it is true. */
export interface Change extends TextSpan {
  id: string
  kind: Kind
  passage: string
  old: string | null
  new: string | null
  count: number
}

type Difference = Pick<Change, 'kind' | 'old' | 'new'>

/** The changes of one text in the order of the text, equal ones once. Both lists are in order. */
export function changesOf({ id, text }: EvaluationText, before: readonly PredictedQuote[], after: readonly PredictedQuote[]): Change[] {
  const changes = new Map<string, Change>()
  for (const [old, found] of pair(before, after)) {
    const quote = found ?? old
    if (!quote) continue
    for (const difference of differencesOf(text, old, found)) {
      const key = JSON.stringify([difference.kind, difference.old, difference.new])
      const known = changes.get(key)
      if (known) known.count += 1
      else changes.set(key, { id, start: quote.start, end: quote.end, passage: passageAround(text, quote), ...difference, count: 1 })
    }
  }
  return [...changes.values()]
}

type Pair = [old: PredictedQuote | null, found: PredictedQuote | null]

/** Quotations that share words are the same one; of several the first. */
function pair(before: readonly PredictedQuote[], after: readonly PredictedQuote[]): Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const found of after) {
    while ((before[next]?.end ?? Infinity) <= found.start) pairs.push([before[next++] ?? null, null])
    const old = before[next]
    const isSame = old !== undefined && old.start < found.end
    pairs.push([isSame ? old : null, found])
    if (isSame) next++
  }
  return [...pairs, ...before.slice(next).map((old): Pair => [old, null])]
}

function differencesOf(text: string, old: PredictedQuote | null, found: PredictedQuote | null): Difference[] {
  const [oldWords, newWords] = [old, found].map((quote) => quote && text.slice(quote.start, quote.end)) as [string | null, string | null]
  if (!old || !found) return [{ kind: old ? 'lost' : 'found', old: oldWords, new: newWords }]
  const differences: Difference[] = [{ kind: 'words', old: oldWords, new: newWords }, ...speakerDifferences(old.speaker, found.speaker)]
  return differences.filter((difference) => difference.old !== difference.new)
}

/** Another person has another office by nature, and nobody has none: both are told only of one who stayed the same. */
function speakerDifferences(old: PredictedQuote['speaker'], found: PredictedQuote['speaker']): Difference[] {
  const differences: Difference[] = [
    { kind: 'speaker', old: old?.text ?? null, new: found?.text ?? null },
    { kind: 'canonical', old: old?.canonical ?? null, new: found?.canonical ?? null },
  ]
  if (!old || !found) return differences
  if (old.doubt && found.doubt) differences.push({ kind: 'doubt', old: old.doubt, new: found.doubt })
  if (old.canonical !== found.canonical) return differences
  return [
    ...differences,
    { kind: 'role', old: old.role, new: found.role },
    { kind: 'affiliation', old: old.affiliation, new: found.affiliation },
  ]
}

/** By kind of change: how many there are, and of how many quotations. */
export function totalsOf(changes: readonly Change[]): Partial<Record<Kind, { distinct: number; quotations: number }>> {
  const totals: ReturnType<typeof totalsOf> = {}
  for (const { kind, count } of changes) {
    const { distinct, quotations } = totals[kind] ?? { distinct: 0, quotations: 0 }
    totals[kind] = { distinct: distinct + 1, quotations: quotations + count }
  }
  return totals
}
