/** Names in Latin letters: runs of capitalised words, without those that any name may have. */
import type { NameFact } from './name-fact'
import { isGenericEnglish } from './name-words'
import { isPlace } from './place-names'

const latinName =
  /(?<![\p{L}\p{N}])(?=\p{Lu})\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}&]*(?:(?:[’'.]|-(?!\p{Lu}))(?=\p{Script=Latin})[\p{Script=Latin}\p{M}]+)*/gu
const possessive = /[’']s$/
/** The names of a text in Latin letters, in order. */
export function latinNames(text: string): NameFact[] {
  const names: NameFact[] = []
  let open: NameFact | null = null
  for (const { 0: raw, index } of text.matchAll(latinName)) {
    const word = raw.replace(possessive, '')
    const isName = tellsApart(word) && !isSentenceWord(text, index, raw)
    const goesOn: boolean = open !== null && text.slice(open.end, index) === ' '
    if (!isName) open = null
    else if (open && goesOn) {
      open.words.push(word)
      open.end = index + word.length
    } else {
      open = { kind: 'name', start: index, end: index + word.length, words: [word], script: 'latin', certainty: 'latin' }
      names.push(open)
    }
    if (raw !== word) open = null
  }
  return names
}

const tellsApart = (word: string): boolean => word.length > 1 && !isGenericEnglish(word.toLowerCase().replace(/\.$/, ''))

/** A capital at the start of a sentence proves nothing, unless another capital or a possessive follows. */
function isSentenceWord(text: string, index: number, raw: string): boolean {
  if (!/(?:^|[.!?:]\s|[“"‘(])$/.test(text.slice(Math.max(0, index - 2), index))) return false
  if (isPlace(raw) || possessive.test(raw) || /^\p{L}+[\p{Lu}\p{N}]/u.test(raw)) return false
  return !/^\s\p{Lu}/u.test(text.slice(index + raw.length, index + raw.length + 2))
}
