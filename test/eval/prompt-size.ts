/**
 * `node test/support/run-typescript.mjs test/eval/prompt-size.ts FILE.jsonl …`: how much larger than an article what is sent of it is,
 * in estimated tokens: the median of (sent − 900) ÷ article, which is to stay at or below 1.25.
 */
import { paragraphsOf } from '../../src/core/article/article'
import { findQuotes } from '../../src/core/quotes/find-quotes'
import { planReading } from '../../src/core/summary/budget'
import { buildPrompt } from '../../src/core/summary/prompt'
import { estimateTokens } from '../../src/core/summary/tokens'
import type { Language } from '../../src/core/text/language'
import { splitSentences } from '../../src/core/text/sentences'
import { readLines } from './read-lines'

interface Annotated {
  lang: Language
  title?: string
  text: string
}

const allowed = 900
const context = 128_000

function shareSent({ lang, title = '', text }: Annotated): number {
  const article = { text, title, language: lang, paragraphs: paragraphsOf(text), siteName: null, publishedAt: null }
  const sentences = splitSentences(article)
  const plan = planReading(article, sentences, findQuotes(article), context)
  const reading = sentences.map(({ index }) => index)
  const { system, user, schema } = buildPrompt({
    ...{ article, sentences, reading, quotes: plan.candidates, language: lang, length: 'standard' },
    ...{ boundary: '0123456789abcdef', firmer: false, maximumTokens: plan.maximumTokens },
  })
  return (estimateTokens(system + user + JSON.stringify(schema)) - allowed) / estimateTokens(text)
}

for (const file of process.argv.slice(2)) {
  const shares = readLines<Annotated>(file)
    .map(shareSent)
    .toSorted((a, b) => a - b)
  const median = shares[Math.floor(shares.length / 2)] ?? 0
  process.stdout.write(`${JSON.stringify({ file, articles: shares.length, median: Number(median.toFixed(3)) })}\n`)
}
