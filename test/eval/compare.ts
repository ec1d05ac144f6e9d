/**
 * `npm run -s eval:compare -- OLD NEW TEXTS.jsonl`: what the rules of two git revisions, or of a checkout's folder (`.`), find
 * differently. Prints JSONL `{id, kind, start, end, passage, old, new, count}`, equal changes of a text once; the totals go to the
 * error stream. Needs no annotation: the changes are read by eye.
 */
import { changesOf, totalsOf, type PredictedQuote } from './compare/changes'
import { predictWith } from './compare/checkout'
import { parseLines, readLines } from './read-lines'
import type { EvaluationText } from './texts'

interface Prediction {
  id: string
  quotes: PredictedQuote[]
}

const [, , oldRevision = '', newRevision = '', file = ''] = process.argv
const texts = readLines<EvaluationText>(file)
const [before = [], after = []] = [oldRevision, newRevision].map((revision) => parseLines<Prediction>(predictWith(revision, file)))

// Both print one line for each text, in the order of the file.
const changes = texts.flatMap((text, index) => changesOf(text, before[index]?.quotes ?? [], after[index]?.quotes ?? []))
for (const change of changes) process.stdout.write(`${JSON.stringify(change)}\n`)
console.error(JSON.stringify({ texts: texts.length, changed: new Set(changes.map(({ id }) => id)).size, ...totalsOf(changes) }))
