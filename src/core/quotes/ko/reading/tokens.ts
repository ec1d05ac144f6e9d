/** Cuts the text outside quotations into words (eojeols) and sentences; a quotation is one token of its sentence. */
import type { Paragraph } from '../../../text/paragraph'
import type { TextSpan } from '../../../text/span'
import { splitParticle, type Grammar } from '../../../korean/particles'
import type { Utterance } from './utterances'
import { knownOrganisations, places } from '../../../korean/words/organisations'
import { titles } from '../../../korean/words/titles'
import { Endings } from '../../../korean/words/word-set'

const titleEndings = new Endings(titles)

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

/** What stands in parentheses, with them. */
type Cut = TextSpan

const letter = /[\p{L}\p{N}]/u
const glossLimit = 60
/** In words. What has no full stop for so long is no sentence, and the cost of one grows faster than its length. */
const longestSentence = 100

interface SentenceSource {
  paragraphs: readonly Paragraph[]
  utterances: readonly Utterance[]
  sentences: readonly TextSpan[]
}

/** Every sentence of the text as words, in order, made when asked for: a long text is never held as words all at once. */
export function* readSentences(text: string, { paragraphs, utterances, sentences }: SentenceSource): Generator<Sentence> {
  let next = 0
  let begun = 0
  const nextStart = (): number => sentences[begun]?.start ?? Infinity
  for (const [index, paragraph] of paragraphs.entries()) {
    let sentence: Sentence = []
    let at = paragraph.start
    while (at < paragraph.end) {
      if (at >= nextStart() || sentence.length >= longestSentence) {
        if (sentence.length > 0) yield sentence
        sentence = []
        while (at >= nextStart()) begun++
      }
      const utterance = utterances[next]
      if (utterance && at >= utterance.outerStart) {
        restoreTopic(sentence.at(-1))
        sentence.push(quotationToken(utterance, index))
        at = Math.max(at, utterance.outerEnd)
        // The sentences inside a quotation are not the reporter's.
        while (nextStart() < at) begun++
        next++
        continue
      }
      if (isSpace(text.charCodeAt(at))) {
        at++
        continue
      }
      const limit = Math.min(paragraph.end, utterance?.outerStart ?? Infinity, nextStart())
      const { token, end } = readToken(text, at, limit, index)
      at = end
      if (token) sentence.push(token)
      else attachBreak(sentence, text.slice(at - 1, at))
    }
    if (sentence.length > 0) yield sentence
  }
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

/** 페헤이라는 “…”: before a quotation 라는 joins no noun to it, so that 라 belongs to the name. */
function restoreTopic(token: Token | undefined): void {
  if (!token || token.breaks || token.gloss !== null || !/^[가-힣]{2,}라는$/.test(token.word)) return
  token.stem = token.word.slice(0, -1)
  token.grammar = 'topic'
  token.stemEnd = token.start + token.stem.length
}

function attachBreak(sentence: Sentence, mark: string): void {
  const last = sentence.at(-1)
  if (last && /[,;:=]/.test(mark)) last.breaks = true
}

/** Reads one eojeol from `start`; parentheses belong to it even when they hold spaces. */
function readToken(text: string, start: number, limit: number, paragraph: number): { token: Token | null; end: number } {
  const cuts: Cut[] = []
  let at = start
  for (; at < limit && !isSpace(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at)
    if (code === openParenthesis) {
      const close = closingParenthesis(text, at, limit)
      if (close > 0) {
        cuts.push({ start: at, end: close + 1 })
        at = close
      }
    }
  }
  const end = Math.max(at, start + 1)
  return { token: makeToken(text, start, end, cuts, paragraph), end }
}

const openParenthesis = '('.charCodeAt(0)
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

function closingParenthesis(text: string, open: number, limit: number): number {
  const close = text.slice(open, Math.min(limit, open + glossLimit)).indexOf(')')
  return close < 0 ? -1 : open + close
}

/** Words that only look as if they ended in a particle: 대변인, 경기도. */
const isWhole = (word: string): boolean =>
  places.has(word) || knownOrganisations.has(word) || (/[인가]$/.test(word) && titleEndings.longestIn(word) !== null)

function makeToken(text: string, start: number, end: number, cuts: readonly Cut[], paragraph: number): Token | null {
  let from = start
  let to = end
  while (from < to && (!isLetter(text, from) || cuts[0]?.start === from)) from = cuts[0]?.start === from ? cuts[0].end : from + 1
  while (to > from && !isLetter(text, to - 1)) to = cuts.at(-1)?.end === to ? (cuts.at(-1)?.start ?? 0) : to - 1
  if (from >= to) return null
  const inside = cuts.filter((cut) => cut.start >= from && cut.end <= to)
  const gloss = cuts.at(-1)
  const word = withoutCuts(text, from, to, inside)
  const isClosedByGloss = gloss !== undefined && inside.length < cuts.length
  const split = isClosedByGloss || isWhole(word) ? ({ stem: word, grammar: 'none' } as const) : splitParticle(word)
  return {
    start: from,
    end,
    word,
    ...split,
    stemEnd: placeOf(from + split.stem.length, inside),
    gloss: gloss ? text.slice(gloss.start + 1, gloss.end - 1) : null,
    glossStart: gloss ? gloss.start + 1 : 0,
    breaks: /[,;:=·…\]】>]/.test(text[end - 1] as string),
    paragraph,
    utterance: null,
  }
}

/** Most characters of an article are Hangul syllables: only the others need the tables of Unicode. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0xac00 && code <= 0xd7a3) || letter.test(text[at] as string)
}

function withoutCuts(text: string, from: number, to: number, cuts: readonly Cut[]): string {
  let word = ''
  let at = from
  for (const cut of cuts) {
    word += text.slice(at, cut.start)
    at = cut.end
  }
  return word + text.slice(at, to)
}

/** Where a place counted without the cuts lies in the text. */
function placeOf(place: number, cuts: readonly Cut[]): number {
  let at = place
  for (const cut of cuts) if (cut.start < at) at += cut.end - cut.start
  return at
}
