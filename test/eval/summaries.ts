/**
 * `npm run -s eval:summaries -- FILE.jsonl [--score]`: prints the three key sentences of each text as JSONL `{id, picks}`;
 * with `--score` the mean F1 against the file's `gold` instead, beside that of the first three sentences.
 */
import { layOutParagraphs } from '../../src/core/article/article'
import { selectKeySentences } from '../../src/core/summary/on-device/extractive'
import type { Language } from '../../src/core/text/language'
import { readLines } from './read-lines'

interface Annotated {
  id: string
  lang: Language
  title: string
  sentences: string[]
  gold?: number[]
}

const count = 3

function picksOf({ title, lang, sentences }: Annotated): number[] {
  const laidOut = layOutParagraphs(sentences.map((text) => ({ text, kind: 'body' })))
  const numbered = laidOut.paragraphs.map(({ start, end }, index) => ({ index, paragraph: index, start, end }))
  return selectKeySentences({ ...laidOut, title, language: lang }, numbered, count)
}

function f1(picks: readonly number[], gold: readonly number[]): number {
  const hits = picks.filter((pick) => gold.includes(pick)).length
  return (2 * hits) / (picks.length + gold.length)
}

const file = process.argv.find((argument) => argument.endsWith('.jsonl')) ?? ''
const texts = readLines<Annotated>(file)

if (process.argv.includes('--score')) {
  const mean = (pick: (text: Annotated) => number[]) => texts.reduce((sum, text) => sum + f1(pick(text), text.gold ?? []), 0) / texts.length
  const lead = (text: Annotated) => text.sentences.slice(0, count).map((_, index) => index)
  process.stdout.write(`${JSON.stringify({ texts: texts.length, meanF1: mean(picksOf), leadF1: mean(lead) })}\n`)
} else {
  for (const text of texts) process.stdout.write(`${JSON.stringify({ id: text.id, picks: picksOf(text) })}\n`)
}
