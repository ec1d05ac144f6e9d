/** `npm run -s eval:quotes -- FILE.jsonl`: prints the quotations of each text as JSONL `{id, quotes}`. */
import { paragraphsOf } from '../support/paragraphs'
import { findQuotes } from '../../src/core/quotes/find-quotes'
import type { Quote } from '../../src/core/quotes/quote'
import type { Language } from '../../src/core/text/language'
import { readLines } from './read-lines'

interface Annotated {
  id: string
  lang: Language
  title?: string
  text: string
}

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

for (const { id, lang, title = '', text } of readLines<Annotated>(process.argv[2] ?? '')) {
  const quotes = findQuotes({ text, title, language: lang, paragraphs: paragraphsOf(text) })
  process.stdout.write(`${JSON.stringify({ id, quotes: quotes.map(toPrediction) })}\n`)
}
