/**
 * Lines of a conversation, whose speaker stands before them as a label: `[박정연/다솜랩 대표 : "…"]`,
 * `▶ 인터뷰 : 박정연 / 다솜랩 대표` with `- "…"` below, `◇ 박정연: …`, `[박정연/대표]` with the words below, `◀박정연/대표▶ "…"`.
 */
import type { Paragraph } from '../../../text/paragraph'
import type { TextSpan } from '../../../text/span'
import { nobody, type Reference } from './reference'
import { isKoreanName, isOrganisation, looksForeign, titleOf } from '../../../korean/word-shape'
import { places } from '../../../korean/words/organisations'
import { askers } from '../../../korean/words/cues'

export interface Turn {
  /** Null for an answer to `Q.`, whose speaker the article names elsewhere. */
  label: Reference | null
  /** What was said, without label, dash and quotation marks. */
  words: TextSpan
  paragraph: number
}

const signs = '[◀▶◇◆■□○●▷▲△☞]|【 ?인터뷰 ?】|\\[인터뷰\\]'
const name = '([가-힣A-Z○*][가-힣A-Za-z○* ]{1,18}?)'
/** `[` or a sign, perhaps 인터뷰 :, then NAME, then / ORG TITLE or (ORG TITLE), then :, ▶ or ] or the line's end. */
const label = new RegExp(
  `^\\s*(?:(\\[)(?!인터뷰\\])|(?:${signs}) ?)(?:(?:전화 ?)?(?:인터뷰|녹취|싱크)(?:\\([^)]{0,20}\\))? ?[:：] ?)?${name} ?(?:[/／·] ?([^:：\\]]{1,40}?)|\\(([^)]{1,40})\\))? ?(?:([:：>▶])|(\\])|$)`,
)
/** A line with nothing but NAME / ORG TITLE, above the words. */
const plainLabel = /^\s*([가-힣A-Za-z○*][가-힣A-Za-z○*· ]{1,18}?) ?\/ ?([^/.:]{1,40})$/
const question = /^\s*(?:Q|문|질문)\d{0,2} ?[.:)>]/
const answer = /^\s*(?:A|답|답변)\d{0,2} ?[.:)>]/
/** `▲ …` below `―…?`. */
const dashedQuestion = /^\s*[-―─—–]/
const signedAnswer = /^\s*[▲△]/
const edges = /["“”\s\-–—\]]/
/** A nod is no quotation: 네. 그렇군요. */
const shortestTurn = 8
/** From this length on a turn tells whether its speaker asks or answers. */
const telling = 15

/** Every turn of the text, in order. */
export function findTurns(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  const turns: Turn[] = []
  for (let index = 0; index < paragraphs.length; index++) {
    const turn = readTurn(text, paragraphs, index)
    if (!turn) continue
    turns.push(turn)
    index = turn.paragraph
  }
  return withoutInterviewers(text, turns)
}

function readTurn(text: string, paragraphs: readonly Paragraph[], index: number): Turn | null {
  const paragraph = paragraphs[index] as Paragraph
  const found = label.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 100)))
  if (!found) return readAnswer(text, paragraphs, index) ?? readPlainLabel(text, paragraphs, index)
  const [whole, bracket, person = '', slash, gloss, colon, closing] = found
  const about = slash ?? gloss ?? null
  if (askers.has(person) || /^(?:앵커|리포트|기자|단독|속보|사진|영상|인터뷰)/.test(person)) return null
  if (about === null && !mayBeName(person)) return null
  const reference = readLabel(text, paragraph.start + whole.indexOf(person, bracket ? whole.indexOf('[') : 0), person, about, index)
  const rest = trimmed(text, paragraph.start + whole.length, paragraph.end)
  if (colon) return rest && { label: reference, words: rest, paragraph: index }
  if (!about && !closing) return null
  if (rest) return about ? { label: reference, words: rest, paragraph: index } : null
  const below = paragraphs[index + 1]
  // [홍길동] alone is a label where the words below stand in marks.
  const isLabel =
    about !== null || (isKoreanName(person) && below !== undefined && /^\s*["“]/.test(text.slice(below.start, below.start + 3)))
  const words = isLabel && below ? trimmed(text, below.start, below.end) : null
  return words && { label: reference, words, paragraph: index + 1 }
}

/** “◇ 도심서도 이른 축제 : …” is a heading: a name has one word or two, or more when all are foreign or the last is a title. */
function mayBeName(label: string): boolean {
  const words = label.split(' ')
  return words.length < 3 || titleOf(words.at(-1) ?? '') !== null || words.every((word) => looksForeign(word))
}

/** `A. …` below `Q. …`. */
function readAnswer(text: string, paragraphs: readonly Paragraph[], index: number): Turn | null {
  const paragraph = paragraphs[index] as Paragraph
  const above = paragraphs[index - 1]
  if (!above) return null
  const asked = text.slice(above.start, above.start + 8)
  const sign = question.test(asked) ? answer : dashedQuestion.test(asked) ? signedAnswer : null
  const found = sign?.exec(text.slice(paragraph.start, paragraph.start + 8))
  const words = found ? trimmed(text, paragraph.start + found[0].length, paragraph.end) : null
  return words && { label: null, words, paragraph: index }
}

function readPlainLabel(text: string, paragraphs: readonly Paragraph[], index: number): Turn | null {
  const paragraph = paragraphs[index] as Paragraph
  const below = paragraphs[index + 1]
  if (!below || paragraph.end - paragraph.start > 60 || !/^\s*-? ?["“]/.test(text.slice(below.start, below.start + 4))) return null
  const found = plainLabel.exec(text.slice(paragraph.start, paragraph.end))
  if (!found) return null
  const [whole, person = '', about = ''] = found
  const words = trimmed(text, below.start, below.end)
  return words && { label: readLabel(text, paragraph.start + whole.indexOf(person), person, about, index), words, paragraph: index + 1 }
}

function trimmed(text: string, start: number, end: number): TextSpan | null {
  let from = start
  let to = end
  while (from < to && edges.test(text[from] as string)) from++
  while (to > from && edges.test(text[to - 1] as string)) to--
  return to > from ? { start: from, end: to } : null
}

/** The words after the name are organisation and title, or only a home town, which is neither. */
function readLabel(text: string, start: number, person: string, about: string | null, paragraph: number): Reference {
  const end = start + person.length
  const words = about?.trim().split(/\s+/) ?? []
  const last = words.at(-1) ?? ''
  const title = titleOf(last)
  const owner = (title ? words.slice(0, -1) : words).join(' ')
  const isHome = title === null && (words.some((word) => places.has(word)) || /[시도군구동읍면리]$/.test(last))
  const affiliation = owner === '' || isHome || (title === null && !isOrganisation(last)) ? null : owner
  const role = title ? last : null
  return {
    ...nobody,
    kind: 'person',
    name: person,
    start,
    end,
    title,
    address: title,
    role,
    affiliation,
    wording: text.slice(start, end),
    paragraph,
  }
}

/** Whoever mostly asks is the interviewer, whose turns are no quotations. */
function withoutInterviewers(text: string, turns: readonly Turn[]): Turn[] {
  const asked = new Map<string, { questions: number; all: number }>()
  for (const { label: reference, words } of turns) {
    if (!reference) continue
    const count = asked.get(reference.name) ?? { questions: 0, all: 0 }
    if (words.end - words.start >= telling) {
      count.all++
      if (text[words.end - 1] === '?') count.questions++
    }
    asked.set(reference.name, count)
  }
  return turns.filter(({ label: reference, words }) => {
    const { questions, all } = asked.get(reference?.name ?? '') ?? { questions: 0, all: 0 }
    return words.end - words.start >= shortestTurn && (all === 0 || questions * 2 <= all)
  })
}
