/**
 * `npm run -s eval:second-looks -- FILE.jsonl [ANSWERS.jsonl]`: of a file of summary lines those that code can neither mark nor find word
 * for word are put to a model, some at a time as in a summary. Without answers the questions are printed, as JSONL `{id, system, user}`;
 * with answers, JSONL `{id, answer}`, what the check then says of each line, as `eval:claims` prints it.
 */
import { secondLookPrompt } from '../../../src/core/summary/request/second-look-prompt'
import { isUndecided, refusedIn } from '../../../src/core/summary/run/second-look'
import type { Claim } from '../../../src/core/summary/summary-state'
import { readLines } from '../read-lines'
import { checkedLines, numberedSentences, verdictLine, type AnnotatedLines } from './checked-lines'

/** A summary of standard length has as many. */
const linesAtOnce = 5
const boundary = '5eed5eed5eed5eed'

const [file = '', answersFile] = process.argv.slice(2)
const answers =
  answersFile === undefined ? null : new Map(readLines<{ id: string; answer: string }>(answersFile).map((one) => [one.id, one.answer]))

for (const annotated of readLines<AnnotatedLines>(file)) {
  const sentences = numberedSentences(annotated)
  const lines = checkedLines(annotated, 'as-given')
  const refused = new Set<Claim>()
  for (const [number, batch] of batchesOf(annotated, lines).entries()) {
    const undecided = batch.filter((line) => isUndecided(line, annotated, sentences))
    const question = secondLookPrompt({ article: annotated, sentences, lines: undecided, boundary }, Number.POSITIVE_INFINITY)
    if (!question) continue
    const id = `${annotated.id}#${number}`
    const { system, user } = question.prompt
    if (answers) for (const line of refusedIn(answers.get(id) ?? '', question.asked)) refused.add(line)
    else process.stdout.write(`${JSON.stringify({ id, system, user })}\n`)
  }
  const whole = (line: Claim): Claim =>
    refused.has(line) ? { ...line, doubts: [{ start: 0, end: line.text.length, reason: 'model' }] } : line
  if (answers) process.stdout.write(verdictLine(annotated.id, lines.map(whole)))
}

/** A summary is in one language. */
function batchesOf({ claims }: AnnotatedLines, lines: readonly Claim[]): Claim[][] {
  return (['ko', 'en'] as const).flatMap((language) => {
    const own = lines.filter((_, index) => claims[index]?.lang === language)
    return Array.from({ length: Math.ceil(own.length / linesAtOnce) }, (_, at) => own.slice(at * linesAtOnce, (at + 1) * linesAtOnce))
  })
}
