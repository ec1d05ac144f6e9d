/** A line as it is held against the article: what it states, its words, and which of them stand together. */
import { comparable, holdsWords } from '../../comparable'
import type { ArticleFacts, Fact } from '../article-facts'
import { nameSources, worthOf } from '../article-facts'
import { offsetsOf } from '../names/locate'
import { nameWorth, type NameSources } from '../names/name-lookup'
import type { NameFact } from '../names/name-fact'
import { sameNumber } from '../numbers/numbers'
import { clauseBreaks } from './clauses'
import { sameToken, tokensIn, type Token } from './tokens'
import { sameDate } from '../dates/dates'

/** A spot of the article: a sentence, by index, and an offset in it. */
export interface Place {
  sentence: number
  at: number
}

/** Something a line says, and all places of the article that have it. */
export interface Mate {
  start: number
  /** Null for a word. */
  fact: Fact | null
  /** How much it tells of where the line belongs. */
  weight: number
  places: readonly Place[]
  /** Offsets by sentence. */
  bySentence: ReadonlyMap<number, readonly number[]>
}

export interface Line {
  text: string
  breaks: readonly number[]
  facts: readonly Fact[]
  /** One for each fact, in their order. */
  factMates: readonly Mate[]
  /** The other words, where line and article share a language. */
  wordMates: readonly Mate[]
  /** True for what the line says itself. */
  says(fact: Fact): boolean
}

/** What all words of a line together weigh, in facts. */
const wordsWeight = 2.5

/** Reads a line. `crosses` is true when the article is in the other language: then only facts can be found in it. */
export function readLine(text: string, facts: readonly Fact[], article: ArticleFacts, crosses: boolean): Line {
  const own = nameSources([text])
  return {
    ...{ text, breaks: clauseBreaks(text), facts },
    factMates: facts.map((fact) => mateOf(fact, article)),
    wordMates: crosses ? [] : wordMatesOf(text, facts, article),
    says: (fact) => isSaid(fact, facts, own),
  }
}

function isSaid(fact: Fact, facts: readonly Fact[], own: NameSources): boolean {
  if (fact.kind === 'number') return facts.some((one) => one.kind === 'number' && sameNumber(one, fact))
  if (fact.kind === 'date') return facts.some((one) => one.kind === 'date' && (sameDate(one, fact) || sameDate(fact, one)))
  return nameWorth(fact, own).some((worth) => worth > 0) || fact.words.some((word) => holdsWords(own.texts[0] ?? '', comparable(word)))
}

/** Every place that states the fact. */
export function placesOf(fact: Fact, article: ArticleFacts): Place[] {
  if (fact.kind === 'name') return placesOfName(fact, article)
  return article.sentences.flatMap(({ numbers, dates }, sentence) => {
    const same =
      fact.kind === 'number' ? numbers.filter((number) => sameNumber(fact, number)) : dates.filter((date) => sameDate(fact, date))
    return same.map(({ start }) => ({ sentence, at: start }))
  })
}

function placesOfName(name: NameFact, article: ArticleFacts): Place[] {
  return worthOf(name, article).flatMap((worth, sentence) => {
    const text = article.sentences[sentence]?.text
    if (worth === 0 || text === undefined) return []
    const offsets = offsetsOf(name, text)
    return (offsets.length > 0 ? offsets : [Math.floor(text.length / 2)]).map((at) => ({ sentence, at }))
  })
}

/** What stands in few sentences tells most. */
function tellingOf(places: readonly Place[], { sentences }: ArticleFacts): Pick<Mate, 'weight' | 'places' | 'bySentence'> {
  const bySentence = new Map<number, number[]>()
  for (const { sentence, at } of places) {
    const offsets = bySentence.get(sentence)
    if (offsets) offsets.push(at)
    else bySentence.set(sentence, [at])
  }
  const weight = bySentence.size === 0 ? 0 : Math.log(1 + sentences.length / bySentence.size) / Math.log(1 + sentences.length)
  return { weight, places, bySentence }
}

function mateOf(fact: Fact, article: ArticleFacts): Mate {
  const places = placesOf(fact, article)
  return { start: fact.start, fact, ...tellingOf(places, article) }
}

function wordMatesOf(text: string, facts: readonly Fact[], article: ArticleFacts): Mate[] {
  const free = tokensIn(text).filter(({ at }) => !facts.some(({ start, end }) => at >= start && at < end))
  const mates = free.map((token) => {
    const places = placesOfToken(token, article)
    return { start: token.at, fact: null, ...tellingOf(places, article) }
  })
  const scale = wordsWeight / Math.max(1, free.length)
  return mates.map((mate) => ({ ...mate, weight: mate.weight * scale }))
}

function placesOfToken(token: Token, { words }: ArticleFacts): Place[] {
  const found = new Map(token.terms.flatMap((term) => words().get(term) ?? []).map((word) => [word.token, word]))
  return [...found.values()].filter(({ token: other }) => sameToken(token, other)).map(({ sentence, token: { at } }) => ({ sentence, at }))
}
