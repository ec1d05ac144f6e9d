/**
 * `npm run -s eval:answers -- FILE.jsonl ANSWERS.jsonl [--language ko|en]`: reads models' answers to the prompts of `eval:prompts`, JSONL
 * `{id, answer}`, as the product does, and prints JSONL `{id, quotes, status, failure, summary}`: the quotations as `eval:quotes` has them,
 * with the speakers that the answer names, and the summary held against the article.
 */
import { withChosenSpeakers } from '../../../src/core/quotes/chosen-speaker'
import { toPrediction } from './prediction'
import { readLines } from '../read-lines'
import { articleStateOf, languageWanted, replay, type SummarizedText } from './replay'

const wanted = languageWanted()
const [file = '', answersFile = ''] = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'))
const answers = new Map(readLines<{ id: string; answer: unknown }>(answersFile).map(({ id, answer }) => [id, answer]))

for (const text of readLines<SummarizedText>(file)) {
  const state = articleStateOf(text)
  const answer = answers.get(text.id)
  const last = await replay(state, wanted ?? text.lang, typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}))
  const summary = 'summary' in last ? last.summary : null
  const quotes = withChosenSpeakers(state, summary?.who ?? [], 'replayed').map(toPrediction)
  const failure = last.status === 'failed' ? last.failure.code : null
  process.stdout.write(`${JSON.stringify({ id: text.id, quotes, status: last.status, failure, summary })}\n`)
}
