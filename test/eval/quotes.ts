/** `npm run -s eval:quotes -- FILE.jsonl`: prints the quotations of each text as JSONL `{id, quotes}`. */
import type { Quote } from '../../src/core/quotes/quote'
import { readLines } from './read-lines'
import { quotesOf, type EvaluationText } from './texts'

const toPrediction = ({ start, end, segments, speaker }: Quote) => ({
  start,
  end,
  segments,
  speaker: speaker && {
    ...speaker.mention,
    canonical: speaker.canonical,
    role: speaker.role,
    affiliation: speaker.affiliation,
    doubt: speaker.doubt,
  },
})

for (const text of readLines<EvaluationText>(process.argv[2] ?? '')) {
  process.stdout.write(`${JSON.stringify({ id: text.id, quotes: quotesOf(text).map(toPrediction) })}\n`)
}
