/**
 * The question put to a model. What changes from run to run stands last, so that another language or length of the
 * same article finds the provider's cached prefix.
 */
import type { Article } from '../../article/article'
import type { ModelPrompt } from '../../language-model'
import type { Quote } from '../../quotes/quote'
import { toldSpeaker } from '../../quotes/told-speaker'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import { visibleText } from '../../text/visible'
import type { SentImage } from './images'
import { sentenceAt } from '../sentence-at'
import { pointsOf, type SummaryLength } from '../summary-state'
import { responseSchema, responseSchemaWithImages } from './response-format'
import { imageRules, systemPrompt } from './system-prompt'

export interface PromptInput {
  article: Pick<Article, 'text' | 'title' | 'siteName' | 'publishedAt'>
  /** Every sentence of the article; a sentence's number is the same whatever is left out. */
  sentences: readonly Sentence[]
  /** Indexes of the sentences to send, in order. */
  reading: readonly number[]
  /** The candidates to offer; those outside `reading` are left out. */
  quotes: readonly Quote[]
  language: Language
  length: SummaryLength
  /** Unguessable, the same for the same article: no page can close a tag it does not know. */
  boundary: string
  /** Set after an answer in another language. */
  firmer: boolean
  /** Most tokens the answer may have. */
  maximumTokens: number
  /** Numbered from 1 in this order. */
  images: readonly SentImage[]
}

const languageName: Record<Language, string> = { ko: 'Korean (한국어)', en: 'English' }
const maximumPicks = 5
/** Characters of a candidate's beginning: its whole text stands in its sentence already. */
const candidateLength: Record<'hangul' | 'latin', number> = { hangul: 16, latin: 36 }

/** Builds the prompt: sentences and quotes are numbered from 1 as the model sees them. Pure. */
export function buildPrompt(input: PromptInput): ModelPrompt {
  const { boundary, language, length, firmer, maximumTokens, images } = input
  const candidates = candidateLines(input)
  const user = [
    `<article-${boundary}>`,
    ...headLines(input.article),
    ...input.reading.map((index) => sentenceLine(input, index)),
    `</article-${boundary}>`,
    `<quotes-${boundary}>`,
    ...candidates,
    `</quotes-${boundary}>`,
    ...imageLines(input),
    `Output language: ${languageName[language]}`,
    ...(firmer ? [`Every "text" and "tr" must be written in ${languageName[language]}, whatever the language of the article.`] : []),
    `Bullets: ${pointsOf[length]}. Quotes: up to ${Math.min(maximumPicks, candidates.length)}. Answer in JSON.`,
  ].join('\n')
  if (images.length === 0) return { system: systemPrompt, user, schema: responseSchema, maximumTokens }
  const withImages = { system: systemPrompt + imageRules, schema: responseSchemaWithImages, images: images.map(({ data }) => data) }
  return { ...withImages, user, maximumTokens }
}

const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim()

function headLines({ title, siteName, publishedAt }: PromptInput['article']): string[] {
  const source = [siteName, publishedAt?.slice(0, 10)].filter((part) => part !== null && part !== undefined).join(', ')
  return [`title: ${oneLine(title)}`, ...(source ? [`source: ${oneLine(source)}`] : [])]
}

function sentenceLine({ article, sentences }: PromptInput, index: number): string {
  const sentence = sentences[index]
  return `[${index + 1}] ${sentence ? oneLine(article.text.slice(sentence.start, sentence.end)) : ''}`
}

function candidateLines({ article, sentences, reading, quotes }: PromptInput): string[] {
  const sent = new Set(reading)
  return quotes.flatMap((quote) => {
    const index = sentenceAt(sentences, quote.start)
    if (index === null || !sent.has(index)) return []
    const beginning = beginningOf(oneLine(article.text.slice(quote.start, quote.end)))
    return [`Q${quote.id} | s:${index + 1} | ${oneLine(toldSpeaker(quote.speaker)?.canonical ?? '?')} | ${beginning}`]
  })
}

function imageLines({ images, boundary }: PromptInput): string[] {
  if (images.length === 0) return []
  const lines = images.map(({ caption }, index) => `I${index + 1} | ${oneLine(caption ?? '') || '?'}`)
  return [`<images-${boundary}>`, ...lines, `</images-${boundary}>`]
}

function beginningOf(words: string): string {
  const most = candidateLength[/[가-힣]/.test(words) ? 'hangul' : 'latin']
  return words.length <= most ? words : `${words.slice(0, most)}…`
}
