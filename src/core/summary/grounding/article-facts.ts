/** The article as claims are held against it: what each sentence states. Made once for all the lines of a summary. */
import type { Article } from '../../article/article'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import { comparable } from '../comparable'
import { weigherOf, type TermVector } from '../on-device/term-vector'
import { publicationDay, type PublicationDay } from './dates/calendar'
import { datesIn, sameDate, type DateFact } from './dates/dates'
import { directionsIn, type Direction } from './polarity/directions'
import { nameWorth, worth, type NameSources } from './names/name-lookup'
import type { NameFact } from './names/name-fact'
import type { NumberFact } from './numbers/number-fact'
import { namesIn } from './names/names'
import { numbersIn, sameNumber } from './numbers/numbers'
import { initialsIn } from './names/initials'
import { indexSounds, type SoundIndex } from './names/sound-index'
import { clauseBreaks } from './roles/clauses'
import { tokensIn, type Token } from './roles/tokens'
import type { Script } from './names/spoken-form'

export type Fact = NumberFact | DateFact | NameFact

export interface SentenceFacts {
  text: string
  dates: DateFact[]
  numbers: NumberFact[]
  directions: Direction[]
  /** Ends of clauses. */
  breaks: number[]
  /** Read when first asked for, as most sentences never are. */
  names(): NameFact[]
  tokens(): Token[]
}

/** A word of the article and the sentence, by index, it stands in. */
export interface ArticleWord {
  sentence: number
  token: Token
}

export interface ArticleFacts {
  sentences: SentenceFacts[]
  title: SentenceFacts
  /** Sentences and, last, the title. */
  names: NameSources
  /** The whole text, comparable. */
  known: string
  language: Language
  published: PublicationDay | null
  /** Last words of names of several words: whom a family name alone may mean. */
  surnames(): ReadonlySet<string>
  /** Every word by each of its terms. */
  words(): ReadonlyMap<string, readonly ArticleWord[]>
  /** Share of the text's words, weighed by rarity, that each sentence has. */
  coverage(text: string): number[]
}

/** Reads what an article states. Linear in its length. */
export function factsOf(
  article: Pick<Article, 'text' | 'title' | 'language' | 'publishedAt'>,
  sentences: readonly Sentence[],
): ArticleFacts {
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end))
  const published = publicationDay(article.publishedAt)
  const read = sentences.map(({ start, end }) =>
    readSentence(article.text.slice(start, end), published, article.text.slice(end, end + cutDate)),
  )
  return {
    sentences: read,
    words: once(() => indexWords(read)),
    surnames: once(
      () => new Set(read.flatMap((sentence) => sentence.names().flatMap(({ words }) => (words.length > 1 ? words.slice(-1) : [])))),
    ),
    title: readSentence(article.title, published),
    names: nameSources([...texts, article.title]),
    known: comparable(article.text),
    language: article.language,
    published,
    coverage: coverageOver(texts),
  }
}

/** A point after a month may pass for the end of a sentence: Dec. 9. */
const cutDate = 4

function readSentence(text: string, published: PublicationDay | null, after = ''): SentenceFacts {
  const dates = datesIn(/\p{Lu}[a-z]{2,3}\.$/u.test(text) ? text + after : text, published)
  return {
    ...{ text, dates, numbers: numbersIn(text, dates), directions: directionsIn(text), breaks: clauseBreaks(text) },
    names: once(() => namesIn(text)),
    tokens: once(() => tokensIn(text)),
  }
}

function indexWords(sentences: readonly SentenceFacts[]): Map<string, ArticleWord[]> {
  const index = new Map<string, ArticleWord[]>()
  for (const [sentence, facts] of sentences.entries()) {
    for (const token of facts.tokens()) {
      for (const term of new Set(token.terms)) {
        const words = index.get(term)
        if (words) words.push({ sentence, token })
        else index.set(term, [{ sentence, token }])
      }
    }
  }
  return index
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Texts to look for names in. */
export function nameSources(texts: readonly string[]): NameSources {
  const indexes = new Map<Script, SoundIndex>()
  return {
    texts: texts.map(comparable),
    initials: texts.map(initialsIn),
    sounds(script) {
      const index = indexes.get(script) ?? indexSounds(texts, script)
      indexes.set(script, index)
      return index
    },
  }
}

function coverageOver(texts: readonly string[]): ArticleFacts['coverage'] {
  let known: { weigh: (text: string) => TermVector; vectors: TermVector[] } | null = null
  return (text) => {
    if (!known) {
      const weigh = weigherOf(texts)
      known = { weigh, vectors: texts.map(weigh) }
    }
    const { weights } = known.weigh(text)
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    return known.vectors.map((vector) => {
      let held = 0
      for (const [term, weight] of weights) if (vector.weights.has(term)) held += weight
      return total === 0 ? 0 : held / total
    })
  }
}

/** Units of the sides of a result. */
const besides = ['person', '표', '점', '석']

/** True when the sentence states the number or the date. */
export function states({ dates, numbers }: SentenceFacts, fact: NumberFact | DateFact): boolean {
  if (fact.kind === 'date') return dates.some((date) => sameDate(fact, date))
  const isTold = (value: number): boolean =>
    numbers.some((number) => number.value === value && (number.symbol === null || besides.includes(number.symbol)))
  return numbers.some((number) => sameNumber(fact, number)) || (fact.sides?.every(isTold) ?? false)
}

/** The worth of each sentence for the fact, and last that of the title. */
export function worthOf(fact: Fact, { sentences, title, names }: ArticleFacts): number[] {
  if (fact.kind === 'name') return nameWorth(fact, names)
  return [...sentences, title].map((sentence) => (states(sentence, fact) ? worth.whole : worth.none))
}
