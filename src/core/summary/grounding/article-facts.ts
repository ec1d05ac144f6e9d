/** The article as claims are held against it: what each sentence states. Made once; names are indexed when first asked for. */
import type { Article } from '../../article/article'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import { comparable } from '../comparable'
import { weigherOf, type TermVector } from '../term-vector'
import { publicationDay, type PublicationDay } from './calendar'
import { datesIn, sameDate, type DateFact } from './dates'
import { directionsIn, type Direction } from './directions'
import { indexNames, presence, type NameIndex, type WantedName } from './name-lookup'
import type { NameFact } from './names'
import { numbersIn, sameNumber, type NumberFact } from './numbers'

/** A name comes with what it takes to find it. */
export type Fact = NumberFact | DateFact | (NameFact & { wanted: WantedName })

export interface SentenceFacts {
  text: string
  dates: DateFact[]
  numbers: NumberFact[]
  directions: Direction[]
  vector: TermVector
  readonly names: NameIndex
}

export interface ArticleFacts {
  sentences: SentenceFacts[]
  title: SentenceFacts
  /** The whole text, comparable. */
  known: string
  language: Language
  published: PublicationDay | null
  weigh(text: string): TermVector
}

/** Reads what an article states. Linear in its length. */
export function factsOf(
  article: Pick<Article, 'text' | 'title' | 'language' | 'publishedAt'>,
  sentences: readonly Sentence[],
): ArticleFacts {
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end))
  const published = publicationDay(article.publishedAt)
  const weigh = weigherOf(texts)
  return {
    sentences: texts.map((text) => readSentence(text, published, weigh)),
    title: readSentence(article.title, published, weigh),
    known: comparable(article.text),
    language: article.language,
    published,
    weigh,
  }
}

function readSentence(text: string, published: PublicationDay | null, weigh: ArticleFacts['weigh']): SentenceFacts {
  const dates = datesIn(text, published)
  let names: NameIndex | null = null
  return {
    text,
    dates,
    numbers: numbersIn(text, dates),
    directions: directionsIn(text),
    vector: weigh(text),
    get names() {
      return (names ??= indexNames(text))
    },
  }
}

/** How much of a fact a sentence bears out: `part` is a family name for a full one. */
export function bearing(fact: Fact, sentence: SentenceFacts): 'whole' | 'part' | 'none' {
  if (fact.kind === 'name') return presence(fact.wanted, sentence.names)
  const isStated =
    fact.kind === 'date' ? sentence.dates.some((date) => sameDate(fact, date)) : sentence.numbers.some((number) => sameNumber(fact, number))
  return isStated ? 'whole' : 'none'
}
