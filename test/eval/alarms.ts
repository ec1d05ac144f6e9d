/**
 * `npm run -s eval:alarms -- TEXTS.jsonl [--examples N]`: counts signs of wrong speakers, over those that are shown without doubt;
 * needs no annotation. Prints one JSON object `{alarm: count}` with the number of quotations and the share of them in doubt, and then
 * up to N examples of each alarm, of different texts, as JSONL `{alarm, id, start, end, mention, canonical, affiliation, passage}`.
 */
import { alarmNames, alarmsIn } from './alarms/alarms'
import { readArticle } from './alarms/article'
import { readLines } from './read-lines'
import { passageAround, quotesOf, type EvaluationText } from './texts'

const [, , file = '', option = '', number = '0'] = process.argv
const mostExamples = option === '--examples' ? Number(number) : 0

const read = readLines<EvaluationText>(file).map((source) => {
  const quotes = quotesOf(source)
  return { source, quotes, raised: alarmsIn(readArticle(source), quotes) }
})

const quotes = read.flatMap((text) => text.quotes)
const inDoubt = quotes.filter(({ speaker }) => speaker !== null && speaker.doubt !== 'none')
const counts = alarmNames.map((name) => [name, read.flatMap(({ raised }) => raised).filter(({ alarm }) => alarm === name).length])
const share = Number((inDoubt.length / quotes.length).toFixed(4))
process.stdout.write(`${JSON.stringify({ ...Object.fromEntries(counts), quotations: quotes.length, inDoubt: share })}\n`)

for (const name of alarmNames) {
  const examples = read.flatMap(({ source, raised }) => {
    const first = raised.find(({ alarm }) => alarm === name)
    return first ? [{ source, ...first }] : []
  })
  for (const { source, quote, speaker } of examples.slice(0, mostExamples)) {
    const { start, end } = quote
    const { mention, canonical, affiliation } = speaker
    const passage = passageAround(source.text, quote)
    process.stdout.write(
      `${JSON.stringify({ alarm: name, id: source.id, start, end, mention: mention.text, canonical, affiliation, passage })}\n`,
    )
  }
}
