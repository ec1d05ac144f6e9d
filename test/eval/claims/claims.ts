/**
 * `npm run -s eval:claims -- FILE.jsonl [--cite shifted|first]`: prints what the check of summary lines says of each line of a
 * file, as JSONL `{id, claims:[{doubts:[{start,end,reason}], supported}]}`. Each line cites the sentences the file gives it;
 * `--cite shifted` moves every number to the next sentence, as models do that count one off, `--cite first` keeps one number alone.
 */
import { readLines } from '../read-lines'
import { checkedLines, verdictLine, ways, type AnnotatedLines } from './checked-lines'

const words = process.argv.slice(2)
const at = words.indexOf('--cite')
const asked = at < 0 ? 'as-given' : words[at + 1]
const way = ways.find((one) => one === asked)
if (!way) throw new Error(`--cite takes shifted or first, not ${asked}`)
const file = words.find((word) => word.endsWith('.jsonl')) ?? ''
for (const annotated of readLines<AnnotatedLines>(file)) process.stdout.write(verdictLine(annotated.id, checkedLines(annotated, way)))
