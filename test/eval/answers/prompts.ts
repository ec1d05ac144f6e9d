/**
 * `npm run -s eval:prompts -- FILE.jsonl [--language ko|en]`: prints the prompt that a model would be asked for each text, as JSONL
 * `{id, system, user}`; the summary's language is the text's own unless it is told.
 */
import type { ModelPrompt } from '../../../src/core/language-model'
import { readLines } from '../read-lines'
import { articleStateOf, languageWanted, replay, type SummarizedText } from './replay'

const wanted = languageWanted()

for (const text of readLines<SummarizedText>(process.argv[2] ?? '')) {
  const prompts: ModelPrompt[] = []
  await replay(articleStateOf(text), wanted ?? text.lang, '{}', (prompt) => prompts.push(prompt))
  // What follows is asked only because `{}` is no answer.
  const [first] = prompts
  process.stdout.write(`${JSON.stringify({ id: text.id, system: first?.system, user: first?.user })}\n`)
}
