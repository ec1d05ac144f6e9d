/** `npm run -s eval:quotes -- FILE.jsonl`: prints the quotations of each text as JSONL `{id, quotes}`. */
import { toPrediction } from './answers/prediction'
import { readLines } from './read-lines'
import { quotesOf, type EvaluationText } from './texts'

for (const text of readLines<EvaluationText>(process.argv[2] ?? '')) {
  process.stdout.write(`${JSON.stringify({ id: text.id, quotes: quotesOf(text).map(toPrediction) })}\n`)
}
