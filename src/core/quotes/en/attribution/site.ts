/** A quotation in its paragraph, with the cues that may belong to it. */
import type { CueSubject } from '../reading/cues'
import { countWhile } from '../../../text/ordered'
import type { ParagraphReading } from '../reading/paragraph-reading'
import { adverbs } from '../../../english/words/function-words'

/**
 * Whether the quotation has a cue: one that touches it, one that does not, none, or no words of the reporter's at all
 * in its paragraph.
 */
export type Setting = 'touching' | 'loose' | 'uncued' | 'bare'

export interface QuoteSite {
  reading: ParagraphReading
  /** Index of its token. */
  at: number
  /** Number of words quoted. */
  words: number
  setting: Setting
  /** The next cue of the sentence, and the last one, with no other quotation between. */
  cueAfter: CueSubject | null
  cueBefore: CueSubject | null
  /** As above, with another quotation between. */
  cueAfterQuote: CueSubject | null
  /** A cue whose clause holds the cue before: Keller said he believes “…”. */
  outerCue: CueSubject | null
  /** The last cue of the sentences before. */
  cueSentenceBefore: CueSubject | null
}

export function siteOf(reading: ParagraphReading, number: number, words: number): QuoteSite {
  const { tokens, cues, quotesAt, sentencesAt } = reading
  const at = quotesAt[number] ?? 0
  const sentence = tokens[at]?.sentence ?? 0
  const inSentence = (cue: CueSubject | undefined): CueSubject | null => (cue && tokens[cue.at]?.sentence === sentence ? cue : null)
  const next = countWhile(cues, (cue) => cue.at < at)
  const before = inSentence(cues[next - 1])
  const after = inSentence(cues[next])
  const isOwnBefore = before !== null && before.at > (quotesAt[number - 1] ?? -1)
  const isOwnAfter = after !== null && after.at < (quotesAt[number + 1] ?? Infinity)
  const sentenceStart = sentencesAt[sentence] ?? 0
  const site = {
    reading,
    at,
    words,
    cueBefore: isOwnBefore ? before : null,
    cueAfter: isOwnAfter ? after : null,
    cueAfterQuote: isOwnAfter ? null : after,
    outerCue: isOwnBefore ? outerCue(reading, before) : null,
    cueSentenceBefore: cues[countWhile(cues, (cue) => cue.at < sentenceStart) - 1] ?? null,
  }
  return { ...site, setting: settingOf(site) }
}

function outerCue({ phrases, cues, tokens }: ParagraphReading, inner: CueSubject): CueSubject | null {
  const subject = inner.subject === null || inner.isInverted ? undefined : phrases[inner.subject]
  const outer = subject && cues[countWhile(cues, (cue) => cue.at < subject.from) - 1]
  return outer && wordsBetween(tokens, outer.at + 1, subject.from) === 0 ? outer : null
}

function settingOf(site: Omit<QuoteSite, 'setting'>): Setting {
  if (site.reading.isBare) return 'bare'
  if (!site.cueAfter && !site.cueBefore) return 'uncued'
  return touchesAfter(site) || touchesBefore(site) ? 'touching' : 'loose'
}

/** True when the cue after, or its subject, follows the quotation at once. */
export function touchesAfter({ reading, at, cueAfter }: Pick<QuoteSite, 'reading' | 'at' | 'cueAfter'>): boolean {
  if (!cueAfter) return false
  const subject = cueAfter.subject === null ? undefined : reading.phrases[cueAfter.subject]
  return wordsBetween(reading.tokens, at + 1, Math.min(subject?.from ?? Infinity, cueAfter.at)) === 0
}

/** True when nothing stands between the cue before and the quotation but “that”, a comma or a colon. */
export const touchesBefore = ({ reading, at, cueBefore }: Pick<QuoteSite, 'reading' | 'at' | 'cueBefore'>): boolean =>
  cueBefore !== null && wordsBetween(reading.tokens, cueBefore.at + 1, at) === 0

const linking = new Set([',', ':', 'that', '—', '–', '-', '(', '[', "'", '’'])
/** More words than this are “far”, however many. */
const far = 12

/** Words between two tokens, linking words and adverbs left out; counted up to {@link far}. */
export function wordsBetween(tokens: ParagraphReading['tokens'], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < far; at++) {
    const word = tokens[at]?.lower ?? ''
    if (!linking.has(word) && !adverbs.has(word)) count++
  }
  return count
}
