/** Joins what one breath said: “A,” she said. “B.” is one quotation in two segments, and so is one that runs over paragraphs. */
import type { TextSpan } from '../../../text/span'
import type { AttributedQuote } from '../../language-rules'
import type { Attribution } from './attribute'

export interface Quotation {
  segments: TextSpan[]
  /** The attribution of its first segment. */
  attribution: Attribution
  kind: AttributedQuote['kind']
}

/** Fewer words than this, without a stop, are woven into the reporter's sentence. */
const utteranceWords = 8

export function joinSegments(text: string, attributions: readonly Attribution[]): Quotation[] {
  const quotations: Quotation[] = []
  let last: Attribution | null = null
  for (const attribution of attributions) {
    const { start, end } = attribution.quote
    const open = quotations.at(-1)
    if (open && last && open.kind === 'direct' && goesOn(open, last, attribution)) open.segments.push({ start, end })
    else quotations.push({ segments: [{ start, end }], attribution, kind: kindOf(text, attribution) })
    last = attribution
  }
  return quotations
}

/** True when the same words of the reporter attribute both, standing between them, or the first was left open. */
function goesOn(open: Quotation, last: Attribution, next: Attribution): boolean {
  const { speaker } = next
  if (!speaker || speaker.reading !== open.attribution.speaker?.reading || speaker.phrase !== open.attribution.speaker.phrase) return false
  const paragraphs = next.site.reading.index - last.site.reading.index
  if (paragraphs === 1) return !last.quote.closed && next.quote === next.site.reading.quotes[0]
  const phrase = speaker.reading.phrases[speaker.phrase]
  const namedAt = speaker.reading.tokens[phrase?.from ?? 0]?.start ?? 0
  return paragraphs === 0 && open.attribution.quote.end <= namedAt && namedAt < next.quote.start
}

/** A whole utterance begins with a capital and ends with a stop, or is too long to be anything else. */
function kindOf(text: string, { quote, site }: Attribution): AttributedQuote['kind'] {
  const words = text.slice(quote.start, quote.end)
  if (!/^[\s[(…'‘]*[\p{Lu}\p{N}]/u.test(words)) return 'partial'
  return site.words >= utteranceWords || !quote.closed || /[.,!?…—–]['’)\]]*\s*$/.test(words) ? 'direct' : 'partial'
}
