/** Cuts the text outside quotations into words (eojeols) and sentences; a quotation is one token of its sentence. */
import type { Paragraph } from '../../article/article'
import type { TextSpan } from '../../text/span'
import { splitParticle, type Grammar } from './particles'
import type { Utterance } from './utterances'
import { knownOrganisations, places } from './words/organisations'
import { titles } from './words/titles'
import { longestEnding } from './words/word-set'

export interface Token extends TextSpan {
  /** Without what stands in parentheses and without punctuation; empty for a quotation. */
  word: string
  /** `word` without its particle, and what that particle makes of it. */
  stem: string
  grammar: Grammar
  /** Where `word` and `stem` end in the text (a gloss in between is counted). */
  stemEnd: number
  /** What stands in parentheses inside or after the word: CEO, 53·여, 時殷弘. */
  gloss: string | null
  glossStart: number
  /** A comma or the like follows. */
  breaks: boolean
  paragraph: number
  utterance: Utterance | null
}

export type Sentence = Token[]

const letter = /[\p{L}\p{N}]/u
const space = /\s/
const glossLimit = 60

/** Every sentence of the text, in order. */
export function readSentences(text: string, paragraphs: readonly Paragraph[], utterances: readonly Utterance[]): Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    let sentence: Sentence = []
    let at = paragraph.start
    while (at < paragraph.end) {
      const utterance = utterances[next]
      if (utterance && at >= utterance.outerStart) {
        sentence.push(quotationToken(utterance, index))
        at = Math.max(at, utterance.outerEnd)
        next++
        continue
      }
      if (space.test(text[at] as string)) {
        at++
        continue
      }
      const limit = Math.min(paragraph.end, utterance?.outerStart ?? paragraph.end)
      const { token, end, closes } = readToken(text, at, limit, index)
      at = end
      if (token) sentence.push(token)
      else if (!closes) attachBreak(sentence, text.slice(at - 1, at))
      if (closes && sentence.length > 0) {
        sentences.push(sentence)
        sentence = []
      }
    }
    if (sentence.length > 0) sentences.push(sentence)
  }
  return sentences
}

const quotationToken = (utterance: Utterance, paragraph: number): Token => ({
  start: utterance.outerStart,
  end: utterance.outerEnd,
  word: '',
  stem: '',
  grammar: 'none',
  stemEnd: utterance.outerEnd,
  gloss: null,
  glossStart: 0,
  breaks: false,
  paragraph,
  utterance,
})

function attachBreak(sentence: Sentence, mark: string): void {
  const last = sentence.at(-1)
  if (last && /[,;:=]/.test(mark)) last.breaks = true
}

/** Reads one eojeol from `start`; parentheses belong to it even when they hold spaces. */
function readToken(text: string, start: number, limit: number, paragraph: number): { token: Token | null; end: number; closes: boolean } {
  let at = start
  let word = ''
  let gloss: string | null = null
  let glossStart = 0
  const places: number[] = []
  for (; at < limit && !space.test(text[at] as string); at++) {
    const character = text[at] as string
    if (character === '(' || character === '（') {
      const close = closingParenthesis(text, at, limit)
      if (close > 0) {
        glossStart = at + 1
        gloss = text.slice(glossStart, close)
        at = close
        continue
      }
    }
    if (endsSentence(text, at, limit)) {
      at++
      break
    }
    word += character
    places.push(at)
  }
  const last = text[at - 1] as string
  const closes = /[.?!…]/.test(last) && (at >= limit || !/\d/.test(text[at] as string)) && word.length !== 1
  return { token: makeToken(text, word, places, { start, end: at, gloss, glossStart, paragraph }), end: Math.max(at, start + 1), closes }
}

function closingParenthesis(text: string, open: number, limit: number): number {
  const close = text.slice(open, Math.min(limit, open + glossLimit)).indexOf(')')
  return close < 0 ? -1 : open + close
}

/** A full stop after 다 or 요 ends the sentence even when no space follows. */
function endsSentence(text: string, at: number, limit: number): boolean {
  return text[at] === '.' && at + 1 < limit && /[다요음임]/.test(text[at - 1] ?? '') && /[가-힣A-Z"“‘'[]/.test(text[at + 1] as string)
}

/** Words that only look as if they ended in a particle: 대변인, 경기도. */
const isWhole = (word: string): boolean =>
  places.has(word) || knownOrganisations.has(word) || (/[인가]$/.test(word) && longestEnding(word, titles, 5) !== null)

function makeToken(
  text: string,
  raw: string,
  places: readonly number[],
  rest: Pick<Token, 'start' | 'end' | 'gloss' | 'glossStart' | 'paragraph'>,
): Token | null {
  let from = 0
  let to = raw.length
  while (from < to && !letter.test(raw[from] as string)) from++
  while (to > from && !letter.test(raw[to - 1] as string)) to--
  if (from === to) return null
  const word = raw.slice(from, to)
  const split = isWhole(word) ? ({ stem: word, grammar: 'none' } as const) : splitParticle(word)
  return {
    ...rest,
    start: places[from] as number,
    word,
    ...split,
    stemEnd: (places[from + split.stem.length - 1] as number) + 1,
    breaks: /[,;:=·…\]】>]$/.test(raw),
    utterance: null,
  }
}
