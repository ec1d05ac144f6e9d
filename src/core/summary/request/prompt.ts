/**
 * The question put to a model. What changes from run to run stands last, so that another language or length of the
 * same article finds the provider's cached prefix.
 */
import type { Article } from '../../article/article'
import type { ModelPrompt } from '../../language-model'
import { isOpen } from '../../quotes/chosen-speaker'
import type { Referent } from '../../quotes/referent'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import { sentenceAt } from '../sentence-at'
import { pointsOf, type SummaryLength } from '../summary-state'
import type { Candidate } from './candidates'
import type { SentImage } from './images'
import { linesOf, type Line } from './numbered'
import { oneLine } from './one-line'
import { responseSchema, responseSchemaWithImages } from './response-format'
import { listedReferents, referentLine, speakerLabel } from './speaker-lines'
import { imageRules, systemPrompt } from './system-prompt'

export interface PromptInput {
  article: Pick<Article, 'text' | 'paragraphs' | 'title' | 'siteName' | 'publishedAt'>
  /** Every sentence of the article; a sentence's number is the same whatever is left out. */
  sentences: readonly Sentence[]
  /** Indexes of the sentences to send, in order. */
  reading: readonly number[]
  /** What to offer; what stands outside `reading` is left out. */
  candidates: readonly Candidate[]
  referents: readonly Referent[]
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
const candidateLength: Record<'hangul' | 'latin', number> = { hangul: 10, latin: 24 }

/** Builds the prompt: sentences are numbered from 1 as the model sees them. Pure. */
export function buildPrompt(input: PromptInput): ModelPrompt {
  const { boundary, language, length, firmer, maximumTokens, images } = input
  const lines = linesOf(input.article, input.sentences, input.reading)
  const candidates = offered(input, lines)
  const referents = listedReferents(input.referents, candidates)
  const user = [
    `<article-${boundary}>`,
    ...headLines(input.article),
    ...lines.map(lineOf),
    `</article-${boundary}>`,
    `<quotes-${boundary}>`,
    ...candidates.map((candidate) => candidateLine(input, candidate, speakerLabel(candidate, referents, candidates))),
    ...speakerLines(candidates, referents),
    `</quotes-${boundary}>`,
    ...imageLines(input),
    `Output language: ${languageName[language]}`,
    ...(firmer ? [`Every "text" and "tr" must be written in ${languageName[language]}, whatever the language of the article.`] : []),
    `Bullets: up to ${pointsOf[length]}. Quotes: up to ${Math.min(maximumPicks, candidates.filter(({ pickable }) => pickable).length)}. Answer in JSON.`,
  ].join('\n')
  if (images.length === 0) return { system: systemPrompt, user, schema: responseSchema, maximumTokens }
  const withImages = { system: systemPrompt + imageRules, schema: responseSchemaWithImages, images: images.map(({ data }) => data) }
  return { ...withImages, user, maximumTokens }
}

function headLines({ title, siteName, publishedAt }: PromptInput['article']): string[] {
  const source = [siteName, publishedAt?.slice(0, 10)].filter((part) => part !== null && part !== undefined).join(', ')
  return [`title: ${oneLine(title)}`, ...(source ? [`source: ${oneLine(source)}`] : [])]
}

/** What has no number cannot pass for a sentence that has one. */
function lineOf({ index, text, kind }: Line): string {
  if (kind === 'sentence') return `[${index + 1}] ${text}`
  return `${kind === 'heading' ? '#' : '-'} ${text}`
}

/** The candidates that stand in sentences that are sent. */
function offered({ sentences, candidates }: PromptInput, lines: readonly Line[]): Candidate[] {
  const sent = new Set(lines.flatMap(({ index, kind }) => (kind === 'heading' ? [] : [index])))
  return candidates.filter(({ start }) => sent.has(sentenceAt(sentences, start) ?? -1))
}

function candidateLine({ article, sentences }: PromptInput, { number, start, end, pickable }: Candidate, speaker: string): string {
  const sentence = (sentenceAt(sentences, start) ?? 0) + 1
  const beginning = beginningOf(oneLine(article.text.slice(start, end)))
  return [`Q${number}`, `s:${sentence}`, speaker, beginning, ...(pickable ? [] : ['who only'])].join(' | ')
}

function speakerLines(candidates: readonly Candidate[], listed: readonly Referent[]): string[] {
  const nobody = candidates.some(({ quote }) => isOpen(quote)) ? ['P0 | somebody not listed'] : []
  return [...listed.map((referent) => oneLine(referentLine(referent))), ...nobody]
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
