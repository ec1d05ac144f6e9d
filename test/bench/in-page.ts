/** Runs inside the page, beside the code that ships: times our work and the libraries' on the same DOM. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { onDevice } from '../../src/core/summary/on-device/on-device'
import { extractArticle } from '../../src/extract/extract-article'
import { median } from '../measure/median'

/** Milliseconds, the median of the rounds. */
export interface PageTimes {
  extraction: number
  /** Extraction, quotations with speakers and key sentences. */
  pipeline: number
  readability: number
  defuddle: number
  /** UTF-16 units of the article's text. */
  characters: number
}

const work = {
  extraction: () => void extractArticle(document),
  pipeline: () => void onDevice(extractArticle(document).article),
  readability: () => void new Readability(document.cloneNode(true) as Document).parse(),
  // Defuddle changes what it is given, so it is given a copy, as Readability is.
  defuddle: () => void new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
}

type Contestant = keyof typeof work

function time(contestant: Contestant): number {
  const started = performance.now()
  work[contestant]()
  return performance.now() - started
}

/** Rounds alternate between the contestants, so that what slows the machine slows them all; the first round warms up and is not counted. */
export function timePage(rounds: number): PageTimes {
  const names = Object.keys(work) as Contestant[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Contestant, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const took = time(name)
      if (round > 0) times[name].push(took)
    }
  }
  const medians = Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Contestant, number>
  return { ...medians, characters: extractArticle(document).article.text.length }
}

/** Milliseconds for the quotations and key sentences of a text of about so many characters, made of the page's own paragraphs. */
export function timeGrowth(characters: number): number {
  const { article } = extractArticle(document)
  const times = Math.ceil(characters / Math.max(1, article.text.length + 2))
  const copies = Array.from({ length: times }, () => article)
  let text = ''
  const paragraphs = copies.flatMap(({ text: copy, paragraphs: spans }) => {
    const offset = text === '' ? 0 : text.length + 2
    text += (text === '' ? '' : '\n\n') + copy
    return spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))
  })
  const long = { ...article, text, paragraphs }
  onDevice(long)
  const started = performance.now()
  onDevice(long)
  return (performance.now() - started) / text.length
}
