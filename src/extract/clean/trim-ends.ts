/** Drops what stands before the first and after the last paragraph, and what is said twice. */
import { isSentence } from '../holder/score-line'
import { squash } from '../metadata/title'
import { headingTag, type JudgedLine } from './judged-line'

/** A page without sentences (a timetable, a list of winners) has no paragraph to begin at. */
export function trimEnds(judged: JudgedLine[]): JudgedLine[] {
  const first = judged.findIndex(isOpening)
  const last = judged.findLastIndex(isClosing)
  return first < 0 ? judged : judged.slice(first, Math.max(first, last) + 1)
}

/** A Korean line that goes on, asks or tells, however short. */
const koreanOpening = /[가-힣](?:,|\?|[다요])["'”’]?$/

/** Sentences, subheads, and the marks a script or an interview opens with; not a name, a date or a place. */
function isOpening({ line, judgement }: JudgedLine): boolean {
  if (judgement === 'label' || isSentence(line.text) || line.text.length > 60 || koreanOpening.test(line.text)) return true
  return /^h[2-6]$/.test(line.box.tag) || /^[-■□◇◆▶"“‘'[<]/.test(line.text)
}

function isClosing({ line, judgement }: JudgedLine): boolean {
  if (judgement === 'label' || headingTag.test(line.box.tag)) return false
  return line.text.length > 40 || line.box.tag === 'li' || /[.!?다요죠"”’)]$/.test(line.text)
}

/** Where the title may be repeated: among the first lines. */
const head = 6

export function dropTitle(judged: JudgedLine[], title: string): JudgedLine[] {
  const bare = squash(title)
  return judged.filter(({ line }, index) => index >= head || !(line.box.tag === 'h1' || repeats(squash(line.text), bare)))
}

const repeats = (text: string, title: string) => text.length > 8 && title.startsWith(text) && text.length > title.length * 0.6

/** Shorter lines may rightly come again: a chant, an answer. */
const shortestRepeat = 60

/** A body may stand on the page twice: for print, for a preview. Entries of lists may rightly be the same. */
export function dropRepeats(judged: JudgedLine[]): JudgedLine[] {
  const seen = new Set<string>()
  return judged.filter(({ line }) => {
    if (line.text.length < shortestRepeat || line.box.tag === 'li') return true
    const isNew = !seen.has(line.text)
    seen.add(line.text)
    return isNew
  })
}
