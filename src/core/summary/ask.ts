/** One request to the model: the prompt goes out, the answer comes in as snapshots of a summary. */
import { ModelError, type ModelPrompt } from '../language-model'
import type { Quote } from '../quotes/quote'
import { isInAnotherLanguage } from '../text/detect-language'
import { buildPrompt } from './prompt'
import { createAnswerReader, type AnswerReader } from './response-parser'
import type { Answer } from './read-answer'
import { addUsage, streamingState, waitingState, type Run } from './run'
import { emptySummary, type Summary, type SummaryLength, type SummaryState } from './summary-state'

export interface Question {
  /** Indexes of the sentences to read. */
  reading: readonly number[]
  candidates: readonly Quote[]
  length: SummaryLength
  /** Set after an answer in another language. */
  firmer: boolean
  maximumTokens: number
  /** `kept` answers are shown as they come; `hidden` ones are steps on the way to one. */
  show: 'kept' | 'hidden'
}

/** With fewer characters a headline full of names could be mistaken; the answer is judged again at its end. */
const fewestHeard = 80
const mostHeard = 200

/**
 * Asks, and yields a state whenever there is something new to see; returns the whole answer.
 * @throws ModelError as the model does, and `wrong_language` as soon as it is heard
 */
export async function* ask(run: Run, question: Question): AsyncGenerator<SummaryState, Answer & { complete: boolean }> {
  const { input, model, signal } = run
  const prompt = promptOf(run, question)
  const requestsBefore = run.facts.requests
  const newReader = (): AnswerReader =>
    createAnswerReader({ article: input.article, quotes: question.candidates, reading: question.reading, language: input.language })
  let reader = newReader()
  let isThinking = false
  for await (const part of model.stream(prompt, signal)) {
    switch (part.type) {
      case 'request-start':
        run.facts.requests = requestsBefore + part.requests
        break
      case 'thinking':
        if (!isThinking) yield streamingState(run, true)
        isThinking = true
        break
      case 'text-delta': {
        isThinking = false
        const summary = await reader.push(part.text)
        if (summary && question.show === 'kept') yield show(run, summary)
        break
      }
      case 'restart':
        reader = newReader()
        if (question.show === 'kept') run.summary = emptySummary
        yield streamingState(run)
        break
      case 'adapted':
        run.facts.adaptations.push(part.change)
        break
      case 'waiting':
        yield waitingState(run, part.until, { code: part.code })
        break
      case 'finish':
        addUsage(run, part.usage)
        run.facts.requests = Math.max(run.facts.requests, requestsBefore + part.usage.requests)
        break
    }
  }
  signal.throwIfAborted()
  return reader.finish()
}

function promptOf({ input, boundary }: Run, { reading, candidates, length, firmer, maximumTokens }: Question): ModelPrompt {
  const { article, sentences, language } = input
  return buildPrompt({ article, sentences, reading, quotes: candidates, language, length, boundary, firmer, maximumTokens })
}

function show(run: Run, summary: Summary): SummaryState {
  run.summary = summary
  const heard = wordsOf(summary)
  if (heard.length >= fewestHeard) requireLanguage(run, heard.slice(0, mostHeard))
  return streamingState(run)
}

/** Everything a summary says in its own words. */
export function wordsOf({ headline, points }: Summary): string {
  return [headline, ...points].map((claim) => claim?.text ?? '').join(' ')
}

/** @throws ModelError `wrong_language` when the words are surely not in the run's language */
export function requireLanguage({ input }: Run, words: string): void {
  if (isInAnotherLanguage(words, input.language)) throw new ModelError('wrong_language', 'retry_once', { language: input.language })
}
