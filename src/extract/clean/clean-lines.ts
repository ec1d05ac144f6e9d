/** From the lines of the holder to the paragraphs of the story. */
import type { ParagraphKind } from '../../core/article/article'
import type { Line } from '../page/line'
import { isSentence, weigh } from '../holder/score-line'
import { judgeLine, type LineJudgement } from './judge-line'
import { datelineOf, trimLine } from './trim-line'

export interface StoryLine extends Line {
  kind: ParagraphKind
}

export interface CleanStory {
  lines: StoryLine[]
  /** Texts that were left out or cut and may name the reporter: sign-offs, datelines. */
  signatures: string[]
}

interface Judged {
  line: Line
  judgement: LineJudgement
}

/** Sentences that may follow the sign-off: a reporter's portrait, an invitation. */
const proseAfterSignOff = 3
const headingTag = /^h[1-6]$/

/** @param title of the article: where the holder repeats it, it is not a paragraph */
export function cleanLines(lines: Line[], title: string): CleanStory {
  const judged = lines.map((line) => ({ line, judgement: judgeLine(line) }))
  const own = withoutRelated(beforeSignOff(judged))
  const story = own.filter(({ judgement }) => judgement === 'story' || judgement === 'label')
  const trimmed = trimEnds(withoutTitle(story, title))
  return {
    lines: withoutRepeats(trimmed).map(({ line, judgement }) => ({ ...trimLine(line), kind: kindOf(line, judgement) })),
    signatures: signaturesOf(judged),
  }
}

/** After the sign-off of a story come the page's own matters, unless prose goes on (a series of reports, a caption's credit). */
function beforeSignOff(judged: Judged[]): Judged[] {
  const isProse = ({ line, judgement }: Judged) => judgement === 'story' && isSentence(line.text) && line.linkLength * 2 < line.text.length
  let left = judged.filter(isProse).length
  const most = Math.min(proseAfterSignOff, left / 2)
  for (const [index, item] of judged.entries()) {
    if (isProse(item)) left -= 1
    if (item.judgement === 'sign-off' && left <= most) return judged.slice(0, index)
  }
  return judged
}

/** A heading such as “Related” takes the links below it along. */
function withoutRelated(judged: Judged[]): Judged[] {
  let inRelated = false
  return judged.filter((item) => {
    if (item.judgement === 'related') inRelated = true
    else if (inRelated && !isLink(item.line)) inRelated = false
    return !inRelated && !(item.judgement === 'story' && isHeadlineLink(item.line))
  })
}

const isLink = (line: Line) => line.linkLength > line.text.length * 0.8
const isHeadlineLink = (line: Line) =>
  isLink(line) && weigh(line.text) >= 30 && !/^https?:/.test(line.text) && !headingTag.test(line.box.tag) && !/[.。]["”’]?$/.test(line.text)

const squash = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

function withoutTitle(judged: Judged[], title: string): Judged[] {
  const bare = squash(title)
  return judged.filter(({ line }, index) => {
    if (index > 5) return true
    const text = squash(line.text)
    const repeatsTitle = text.length > 8 && (text === bare || (bare.startsWith(text) && text.length > bare.length * 0.6))
    return !repeatsTitle && line.box.tag !== 'h1'
  })
}

function trimEnds(judged: Judged[]): Judged[] {
  const first = judged.findIndex(isOpening)
  const last = judged.findLastIndex(isClosing)
  return first < 0 ? [] : judged.slice(first, Math.max(first, last) + 1)
}

function isOpening({ line, judgement }: Judged): boolean {
  return (
    judgement === 'label' ||
    isSentence(line.text) ||
    line.text.length > 60 ||
    /^h[2-6]$/.test(line.box.tag) ||
    /^[-■□◇◆▶"“‘'[<]/.test(line.text)
  )
}

function isClosing({ line, judgement }: Judged): boolean {
  if (judgement === 'label' || headingTag.test(line.box.tag)) return false
  return /[.!?다요죠]$/.test(line.text) || line.text.length > 40 || line.box.tag === 'li' || /["”’)]$/.test(line.text)
}

const shortestRepeat = 60

function withoutRepeats(judged: Judged[]): Judged[] {
  const seen = new Set<string>()
  return judged.filter(({ line }) => {
    if (line.text.length < shortestRepeat) return true
    const isNew = !seen.has(line.text)
    seen.add(line.text)
    return isNew
  })
}

function kindOf(line: Line, judgement: LineJudgement): ParagraphKind {
  if (judgement === 'label') return 'label'
  return headingTag.test(line.box.tag) ? 'heading' : 'body'
}

function signaturesOf(judged: Judged[]): string[] {
  return judged.flatMap(({ line, judgement }) => {
    if (judgement === 'sign-off' || /^by /i.test(line.text)) return [line.text]
    const dateline = datelineOf(line.text)
    return dateline === '' ? [] : [dateline]
  })
}
