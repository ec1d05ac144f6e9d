/** Reads the articles and points of `test/fixtures/grounding`; see the README there. */
import { readdirSync, readFileSync } from 'node:fs'
import { layOutParagraphs, type Article } from '../../../../../src/core/article/article'
import { splitSentences } from '../../../../../src/core/text/sentences'
import type { Language } from '../../../../../src/core/text/language'
import type { Sentence } from '../../../../../src/core/text/sentence'

export type PlantKind = 'number' | 'unit' | 'name' | 'firm' | 'place' | 'date' | 'sign' | 'quote'

/** A stretch of a point's text that can be falsified. */
export interface Spot {
  kind: PlantKind
  start: number
  end: number
}

export interface Point {
  language: Language
  text: string
  spots: Spot[]
  /** Sentence indexes from 0. */
  cites: number[]
}

export interface PointedArticle {
  id: string
  article: Article
  sentences: Sentence[]
  points: Point[]
  /** How many sentences the fixture itself counts. */
  written: number
}

interface Fixture {
  id: string
  language: Language
  title: string
  publishedAt: string
  paragraphs: string[][]
  points: { language: Language; cites: number[]; text: string }[]
}

const folder = new URL('../../../../fixtures/grounding/', import.meta.url)

export function readPointedArticles(): PointedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => toPointed(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture))
}

function toPointed({ id, language, title, publishedAt, paragraphs, points }: Fixture): PointedArticle {
  const laidOut = layOutParagraphs(paragraphs.map((sentences) => ({ text: sentences.join(' '), kind: 'body' })))
  const article: Article = {
    ...{
      url: `https://news.example/${id}`,
      canonicalUrl: null,
      deck: null,
      byline: null,
      siteName: null,
      section: null,
      leadImage: null,
      images: [],
    },
    ...{
      modifiedAt: null,
      verdict: 'article',
      otherLanguage: null,
      truncated: null,
      source: 'drawn',
      via: null,
      otherText: '',
      selection: false,
      title,
      language,
      publishedAt,
      ...laidOut,
    },
  }
  return { id, article, sentences: splitSentences(article), points: points.map(toPoint), written: paragraphs.flat().length }
}

function toPoint({ language, cites, text }: Fixture['points'][number]): Point {
  const spots: Spot[] = []
  let plain = ''
  let from = 0
  for (const match of text.matchAll(/\[\[(\w+)\|([^\]]*)\]\]/g)) {
    plain += text.slice(from, match.index)
    const words = match[2] ?? ''
    spots.push({ kind: match[1] as PlantKind, start: plain.length, end: plain.length + words.length })
    plain += words
    from = match.index + match[0].length
  }
  return { language, text: plain + text.slice(from), spots, cites: cites.map((number) => number - 1) }
}
