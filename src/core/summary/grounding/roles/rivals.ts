/** What else might stand in a fact's place: of the same kind, in the article, and not said by the line. */
import type { ArticleFacts, Fact, SentenceFacts } from '../article-facts'
import type { CalendarDate } from '../dates/calendar'
import type { DateFact } from '../dates/dates'
import { isClearlyName } from '../names/clear-names'
import type { NameFact } from '../names/name-fact'
import { isAcronym } from '../names/name-lookup'
import { isPlace } from '../names/place-names'
import type { NumberFact } from '../numbers/number-fact'
import type { Line, Place } from './line'

export interface Rival extends Place {
  fact: Fact
}

/** The rivals of a fact in the sentences given by index. */
export function rivalsOf(fact: Fact, line: Line, article: ArticleFacts, sentences: readonly number[]): Rival[] {
  return sentences.flatMap((sentence) => {
    const facts = article.sentences[sentence]
    if (!facts) return []
    return alike(fact, facts, article)
      .filter((other) => !line.says(other))
      .map((other) => ({ sentence, at: other.start, fact: other }))
  })
}

function alike(fact: Fact, sentence: SentenceFacts, article: ArticleFacts): Fact[] {
  if (fact.kind === 'number') return sentence.numbers.filter((other) => isSameMeasure(fact, other))
  if (fact.kind === 'date') return sentence.dates.filter((other) => saysAsMuch(fact, other))
  return sentence.names().filter((other) => isClearlyName(other) && isSameSort(fact, other) && mayBePerson(fact, other, article))
}

const isSameMeasure = (a: NumberFact, b: NumberFact): boolean =>
  b.isStated && b.value !== 1 && (a.symbol === b.symbol || mayCountTheSame(a, b)) && !isFar(a, b)
/** 9개 업체, 60곳, 12 firms; 5명, 5 workers. */
const mayCountTheSame = (a: NumberFact, b: NumberFact): boolean =>
  [a, b].every(({ symbol }) => symbol === null || symbol === 'person') ||
  [a, b].every(({ symbol }) => symbol === null || anything.includes(symbol))
const anything = ['개', '곳', '군데', '건']
/** A few and many thousands are hardly of the same things. */
const isFar = (a: NumberFact, b: NumberFact): boolean =>
  a.symbol !== 'percent' && Math.max(a.value, b.value) > 30 * Math.min(a.value, b.value)

function saysAsMuch({ options: [a] }: DateFact, { options: [b] }: DateFact): boolean {
  const parts: (keyof Omit<CalendarDate, 'implied'>)[] = ['year', 'month', 'day', 'quarter']
  return a !== undefined && b !== undefined && parts.every((part) => a[part] === null || b[part] !== null)
}

type Sort = 'place' | 'person' | 'unknown'

function sortOf({ certainty, words }: NameFact): Sort {
  if (isPlace(words.join(' '))) return 'place'
  return certainty === 'titled' || certainty === 'person' ? 'person' : 'unknown'
}

/** A person's full name gives way to another, or to a family name that the text has with a first name. */
function mayBePerson(fact: NameFact, { words, script }: NameFact, article: ArticleFacts): boolean {
  const [last = ''] = words.slice(-1)
  const isPerson = fact.words.length > 1 || article.surnames().has(fact.words[0] ?? '')
  return !isPerson || script !== fact.script || script === 'hangul' || words.length > 1 || article.surnames().has(last)
}

/** A place stands for a place; what a name is of otherwise is often not known. */
function isSameSort(a: NameFact, b: NameFact): boolean {
  if (a.script === b.script && isAcronym(a) !== isAcronym(b)) return false
  const [first, second] = [sortOf(a), sortOf(b)]
  if (first === 'place' || second === 'place') return first === second
  return first === second || first === 'unknown' || second === 'unknown'
}
