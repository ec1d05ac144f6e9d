/**
 * Reads a model's answer while it streams. What comes out is safe to show at every moment: plain text, citations and
 * quotes that exist, no half numbers, and quotation marks only around the article's own words.
 */
import { jsonrepair } from 'jsonrepair'
import type { Article } from '../../article/article'
import { mayBeSpeaker } from '../../quotes/chosen-speaker'
import type { Referent } from '../../quotes/referent'
import { isInAnotherLanguage } from '../../text/detect-language'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import type { TextSpan } from '../../text/span'
import { AnswerGate } from './answer-gate'
import { comparable } from '../comparable'
import { createIncrementalJson } from './incremental-json'
import type { Candidate } from '../request/candidates'
import { readAnswer, type Answer, type AnswerContext } from './read-answer'
import type { Summary } from '../summary-state'

export interface ReaderInput {
  article: Pick<Article, 'text'>
  candidates: readonly Candidate[]
  referents: readonly Referent[]
  /** All of the article's; absent, no line rests on words of theirs. */
  sentences?: readonly Sentence[]
  /** Indexes of the sentences the model was given a number of; no other can be cited. */
  reading: readonly number[]
  /** For each image sent, in order, its place among the article's images. */
  images?: readonly number[]
  /** The language asked for. */
  language: Language
}

export interface AnswerReader {
  /** The summary as far as it can be shown, or null when the delta changed nothing. Never throws. */
  push(delta: string): Promise<Summary | null>
  /** Call once, at the end. `complete` is false when the answer's object did not end. */
  finish(): Answer & { complete: boolean }
}

export function createAnswerReader(input: ReaderInput): AnswerReader {
  const gate = new AnswerGate()
  let json = createIncrementalJson()
  const terms = termsOfReading(input)
  let text = ''
  let value: unknown
  let shown = ''
  /** What had been read was a draft. */
  const forget = (): void => {
    json = createIncrementalJson()
    text = ''
    value = undefined
  }

  return {
    async push(delta) {
      const passed = gate.push(delta)
      if (passed.restarts) forget()
      if (passed.text === '' && !passed.restarts) return null
      text += passed.text
      value = await json.push(passed.text)
      const { summary } = readAnswer(value, { ...terms, isClosed: json.isClosed })
      const snapshot = JSON.stringify(summary)
      if (snapshot === shown) return null
      shown = snapshot
      return summary
    },
    finish() {
      const { text: late, restarts } = gate.end()
      if (restarts) forget()
      const complete = gate.isWhole
      const whole = late !== '' ? repaired(late) : json.intact ? value : (repaired(text) ?? value)
      const isClosed = complete ? () => true : json.isClosed
      return { ...readAnswer(whole, { ...terms, isClosed }), complete: complete && whole !== undefined }
    },
  }
}

function termsOfReading(input: ReaderInput): Omit<AnswerContext, 'isClosed'> {
  const { article, candidates, referents, sentences = [], reading, images = [], language } = input
  const isForeign = ({ start, end }: TextSpan): boolean => isInAnotherLanguage(article.text.slice(start, end), language)
  return {
    language,
    known: comparable(article.text),
    candidates: new Map(candidates.map((candidate) => [candidate.number, candidate])),
    foreign: new Set(candidates.filter(isForeign).map(({ number }) => number)),
    maySpeak: ({ quote }, id) => referents.some((referent) => referent.id === id && mayBeSpeaker(quote, referent)),
    readable: new Set(reading),
    sentenceAt: (index) => comparable(article.text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0)),
    images,
    settled: new WeakMap(),
  }
}

/** The value of JSON that is nearly right (a trailing comma, a bare quotation mark, a missing end); undefined when it is not. */
function repaired(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(text)) as unknown
  } catch {
    return undefined
  }
}
