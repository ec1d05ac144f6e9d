/** From the lines of the holder to the paragraphs of the story. */
import type { ParagraphKind } from '../../core/text/paragraph'
import type { Line } from '../page/line'
import { subheadMark } from './common-lines'
import { cutTail } from './cut-tail'
import { dropSummaries } from './drop-summaries'
import { dropLooseCaptions } from './loose-captions'
import { dropRelated, isHeadlineLink } from './drop-related'
import { headingTag, isLink, judgeLines, type JudgedLine } from './judged-line'
import { dropRepeats, dropTitle, trimEnds } from './trim-ends'
import { datelineOf, trimLine } from './trim-line'

export interface StoryLine extends Line {
  kind: ParagraphKind
}

export interface CleanStory {
  lines: StoryLine[]
  /** Texts that were left out or cut and may name the reporter: sign-offs, datelines. */
  signatures: string[]
  /** Headlines of other stories found among the lines. */
  pointers: number
}

/** @param title of the article: where the holder repeats it, it is not a paragraph */
export function cleanLines(lines: readonly Line[], title: string): CleanStory {
  const judged = judgeLines(dropLooseCaptions(dropSummaries(lines)))
  const own = dropRelated(cutTail(judged)).filter(({ judgement }) => judgement === 'story' || judgement === 'label')
  const story = dropRepeats(trimEnds(dropTitle(own, title)))
  return {
    lines: story.map(({ line, judgement }) => ({ ...trimLine(line), kind: kindOf(line, judgement) })),
    signatures: signaturesOf(judged),
    pointers: judged.filter(({ line }) => isHeadlineLink(line) || (headingTag.test(line.box.tag) && isLink(line))).length,
  }
}

function kindOf(line: Line, judgement: JudgedLine['judgement']): ParagraphKind {
  if (headingTag.test(line.box.tag) || (judgement === 'label' && subheadMark.test(line.text))) return 'heading'
  return judgement === 'label' ? 'label' : 'body'
}

function signaturesOf(judged: JudgedLine[]): string[] {
  return judged.flatMap(({ line, judgement }) => {
    if (judgement === 'sign-off' || /^by /i.test(line.text)) return [line.text]
    const dateline = datelineOf(line.text)
    return dateline === '' ? [] : [dateline]
  })
}
