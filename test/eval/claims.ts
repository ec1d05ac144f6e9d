/**
 * `npm run -s eval:claims -- FILE.jsonl [--cite shifted|first]`: prints what the check of summary lines says of each line of a
 * file, as JSONL `{id, claims:[{doubts:[{start,end,reason}], supported}]}`. Each line cites the sentences the file gives it;
 * `--cite shifted` moves every number to the next sentence, as models do that count one off, `--cite first` keeps one number alone.
 */
import type { Language } from '../../src/core/text/language'
import { groundSummary } from '../../src/core/summary/grounding/ground'
import { emptySummary, type Claim } from '../../src/core/summary/summary-state'
import { readLines } from './read-lines'

interface Annotated {
  id: string
  articleLang: Language
  title: string
  publishedAt: string | null
  text: string
  sentences: [start: number, end: number][]
  /** Sentence numbers count from 1. */
  claims: { lang: Language; text: string; s: number[] }[]
}

const ways = ['as-given', 'shifted', 'first'] as const
type Way = (typeof ways)[number]

/** Sentence indexes from 0; of the last sentence the one before is the neighbour. */
function citationsOf(numbers: readonly number[], count: number, way: Way): number[] {
  const indexes = numbers.map((number) => number - 1)
  if (way === 'first') return indexes.slice(0, 1)
  if (way === 'as-given') return indexes
  return [...new Set(indexes.map((index) => (index + 1 < count ? index + 1 : Math.max(0, index - 1))))]
}

function judge({ id, articleLang, title, publishedAt, text, sentences, claims }: Annotated, way: Way) {
  const article = { text, title, language: articleLang, publishedAt }
  const numbered = sentences.map(([start, end], index) => ({ index, paragraph: text.slice(0, start).split('\n').length - 1, start, end }))
  const judged = claims.map(({ lang, text: line, s }) => {
    const claim: Claim = { text: line, sentences: citationsOf(s, sentences.length, way), doubts: [], supported: true }
    const [point] = groundSummary({ ...emptySummary, points: [claim] }, article, numbered, [], lang).points
    if (!point) throw new Error(`${id}: a line is gone: ${line}`)
    return { doubts: point.doubts.map(({ start, end, reason }) => ({ start, end, reason })), supported: point.supported }
  })
  return { id, claims: judged }
}

const words = process.argv.slice(2)
const at = words.indexOf('--cite')
const asked = at < 0 ? 'as-given' : words[at + 1]
const way = ways.find((one) => one === asked)
if (!way) throw new Error(`--cite takes shifted or first, not ${asked}`)
const file = words.find((word) => word.endsWith('.jsonl')) ?? ''
for (const annotated of readLines<Annotated>(file)) process.stdout.write(`${JSON.stringify(judge(annotated, way))}\n`)
