/**
 * The quotations of a text that are speech. The particle after the closing mark decides: “…”고, “…”라며 report what someone said;
 * “…”라는 leaves it to the noun that follows; “…”을 names a thing.
 */
import type { Paragraph } from '../../../text/paragraph'
import type { TextSpan } from '../../../text/span'
import type { MarkedSpan } from '../../../text/marks'
import { endingAt, isClause, type Ending } from './endings'
import { joinMarks } from './joined-marks'
import type { Reference } from './reference'
import { isSpeech } from './speech'
import { findTurns, type Turn } from './turns'
import { question, questionNoun, writtenVerb } from '../../../korean/words/cues'

export interface Utterance extends TextSpan {
  paragraph: number
  /** Where the opening mark stands, and where the particle after the closing mark ends. */
  outerStart: number
  outerEnd: number
  ending: Ending
  kind: 'direct' | 'partial'
  /**
   * It is a quotation only when someone is named for it: `asked` “…”고 묻자 by its own subject, `question` “…”는 질문에 by its genitive,
   * `written` “…”고 적혀 있다 by anyone.
   */
  needs: 'nothing' | 'asked' | 'question' | 'written'
  /** The speaker whom a label names. */
  label: Reference | null
}

/** In characters. A noun phrase so long before 이라고 is a whole utterance: “우리에게 남은 마지막 선택”이라고. */
const longPhrase = 15

/** The spans of `marks` that are speech and the turns of conversation, in order and disjoint. */
export function findUtterances(text: string, paragraphs: readonly Paragraph[], marks: readonly MarkedSpan[]): Utterance[] {
  const turns = findTurns(text, paragraphs).map(turnToUtterance)
  const isFree = disjointFrom(turns)
  const marked = findMarkedUtterances(text, paragraphs, joinMarks(text, paragraphs, marks)).filter(isFree)
  return turns.length === 0 ? marked : [...marked, ...turns].toSorted((a, b) => a.start - b.start)
}

const turnToUtterance = ({ label, words, paragraph }: Turn): Utterance => ({
  ...words,
  paragraph,
  outerStart: words.start,
  outerEnd: words.end,
  ending: 'turn',
  kind: 'direct',
  needs: 'nothing',
  label,
})

/** A test for spans in order: whether they keep clear of all of `taken`, which are in order too. */
function disjointFrom(taken: readonly TextSpan[]): (span: TextSpan) => boolean {
  let next = 0
  return (span) => {
    while (next < taken.length && (taken[next] as TextSpan).end <= span.start) next++
    const other = taken[next]
    return !other || other.start >= span.end
  }
}

function findMarkedUtterances(text: string, paragraphs: readonly Paragraph[], marks: readonly MarkedSpan[]): Utterance[] {
  const found: Utterance[] = []
  let end = 0
  for (const mark of marks) {
    const utterance = mark.start > end ? readMark(text, paragraphs, mark) : null
    if (!utterance) continue
    found.push(utterance)
    end = utterance.outerEnd
  }
  for (let index = found.length - 1; index > 0; index--)
    found[index - 1] = chained(text, found[index - 1] as Utterance, found[index] as Utterance)
  return found
}

function readMark(text: string, paragraphs: readonly Paragraph[], mark: MarkedSpan): Utterance | null {
  const paragraph = paragraphs[mark.paragraph] as Paragraph
  if (mark.style === 'guillemet' || paragraph.kind === 'heading') return null
  const words = text.slice(mark.start, mark.end)
  const close = mark.closed ? mark.end + 1 : mark.end
  const { ending, length } = endingAt(text, close)
  const before = text.slice(Math.max(paragraph.start, mark.start - 11), mark.start - 1)
  const limit = Math.max(paragraph.end, close + length)
  const after = text.slice(close + length, Math.min(close + length + 60, limit))
  const clause = isClause(words)
  const opensParagraph =
    text.slice(paragraph.start, Math.min(mark.start, paragraph.start + 4)).trim().length <= 1 && mark.start - paragraph.start < 4
  if (!/[\p{L}\p{N}]/u.test(words) || !isSpeech({ mark, words, ending, isClause: clause, before, after, opensParagraph })) return null
  return {
    start: mark.start,
    end: mark.end,
    paragraph: mark.paragraph,
    outerStart: mark.start - 1,
    outerEnd: close + length,
    ending,
    kind: clause || (ending !== 'adnominal' && ending !== 'bare' && words.length >= longPhrase) ? 'direct' : 'partial',
    needs: needsOf(after.trimStart()),
    label: null,
  }
}

function needsOf(after: string): Utterance['needs'] {
  if (questionNoun.test(after)) return 'question'
  if (question.test(after)) return 'asked'
  return writtenVerb.test(after) ? 'written' : 'nothing'
}

/** “A”, “B”라고: what holds for the second holds for the first. */
function chained(text: string, utterance: Utterance, next: Utterance): Utterance {
  if (utterance.ending !== 'bare' || next.paragraph !== utterance.paragraph) return utterance
  return /^[\s,·]*$/.test(text.slice(utterance.outerEnd, next.outerStart)) ? { ...utterance, ending: 'connective' } : utterance
}
