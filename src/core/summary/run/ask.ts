/** One request to the model: the prompt goes out, the answer comes in as snapshots of a summary. */
import { imagesRefused, ModelError, type ModelPrompt, type ModelStreamPart } from '../../language-model'
import { isInAnotherLanguage } from '../../text/detect-language'
import type { SentImage } from '../request/images'
import type { Candidate } from '../request/candidates'
import { citable } from '../request/numbered'
import { buildPrompt } from '../request/prompt'
import { estimateTokens } from '../request/tokens'
import { createAnswerReader, type AnswerReader } from '../answer/response-parser'
import type { Answer } from '../answer/read-answer'
import { addUsage, leaveOutImages, silentState, streamingState, waitingState, type Run } from './run'
import { emptySummary, type Summary, type SummaryLength, type SummaryState } from '../summary-state'

export interface Question {
  /** Indexes of the sentences to read. */
  reading: readonly number[]
  candidates: readonly Candidate[]
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
  const listener = new Listener(run, question)
  const prompt = promptOf(run, question)
  if (question.show === 'kept') run.askedTokens = estimateTokens(prompt.system + prompt.user + JSON.stringify(prompt.schema))
  try {
    for await (const part of run.model.stream(prompt, run.signal)) {
      const state = await listener.hear(part)
      if (state) yield state
    }
  } catch (error) {
    throw listener.judge(error)
  }
  run.signal.throwIfAborted()
  return listener.answer()
}

/** Turns the parts of a model's stream into states, and keeps the run's facts. */
class Listener {
  private reader: AnswerReader
  private isThinking = false
  /** What the latest wait was for; answers that came and were of no use are not told. */
  private lastFailure: ModelError['code'] = 'bad_output'
  private readonly requestsBefore: number

  constructor(
    private readonly run: Run,
    private readonly question: Question,
  ) {
    this.reader = this.newReader()
    this.requestsBefore = run.facts.requests
  }

  answer(): Answer & { complete: boolean } {
    return this.reader.finish()
  }

  /** A connection that is cut in the middle of an answer had been made: the reader is not to look for the fault in the address. */
  judge(error: unknown): unknown {
    const wasCut = error instanceof ModelError && error.code === 'network' && error.detail['during'] === 'answer'
    return wasCut ? new ModelError('stream_error', error.retry, error.detail) : error
  }

  /** The state to show after this part, or null when nothing new is to be seen. */
  async hear(part: ModelStreamPart): Promise<SummaryState | null> {
    const { run } = this
    switch (part.type) {
      case 'request-start':
        this.count(part.requests)
        return null
      case 'thinking':
        return this.think()
      case 'silent':
        this.isThinking = false
        return silentState(run)
      case 'text-delta':
        return this.read(part.text)
      case 'restart':
        return this.restart()
      case 'adapted':
        return this.adapt(part.change)
      case 'waiting':
        this.lastFailure = part.code
        return waitingState(run, part.until, { code: part.code })
      case 'finish':
        addUsage(run, part.usage)
        run.facts.requests = this.requestsBefore + part.usage.requests
        return null
    }
  }

  /** Told before a request goes out: the provider sends nothing more to a listener that throws. */
  private count(requests: number): void {
    const { run, question } = this
    const most = question.show === 'hidden' ? run.mostRequests - 1 : run.mostRequests
    if (this.requestsBefore + requests > most) throw new ModelError(this.lastFailure, 'none')
    run.facts.requests = this.requestsBefore + requests
  }

  private adapt(change: string): null {
    this.run.facts.adaptations.push(change)
    if (change !== imagesRefused) return null
    leaveOutImages(this.run)
    // What it says to have seen from here on, it has not.
    this.reader = this.newReader()
    return null
  }

  private think(): SummaryState | null {
    if (this.isThinking) return null
    this.isThinking = true
    return streamingState(this.run, true)
  }

  private async read(text: string): Promise<SummaryState | null> {
    this.isThinking = false
    const summary = await this.reader.push(text)
    if (!summary || this.question.show === 'hidden') return null
    this.run.summary = summary
    const heard = wordsOf(summary)
    if (heard.length >= fewestHeard) requireLanguage(this.run, heard.slice(0, mostHeard))
    return streamingState(this.run)
  }

  private restart(): SummaryState {
    this.reader = this.newReader()
    if (this.question.show === 'kept') this.run.summary = emptySummary
    return streamingState(this.run)
  }

  private newReader(): AnswerReader {
    const { article, language, sentences, referents } = this.run.input
    const { candidates } = this.question
    const reading = citable(article, sentences, this.question.reading)
    const images = imagesFor(this.run, this.question).map(({ index }) => index)
    return createAnswerReader({ article, sentences, candidates, referents, reading, images, language })
  }
}

/** Images are looked at once, for the answer that is shown. */
const imagesFor = (run: Run, { show }: Question): readonly SentImage[] => (show === 'kept' ? run.images : [])

function promptOf(run: Run, question: Question): ModelPrompt {
  const { article, sentences, referents, language } = run.input
  const { reading, candidates, length, firmer, maximumTokens } = question
  const { boundary } = run
  const images = imagesFor(run, question)
  return buildPrompt({ article, sentences, reading, candidates, referents, language, length, boundary, firmer, maximumTokens, images })
}

/** Everything a summary says in its own words. */
export function wordsOf({ headline, lede, points }: Summary): string {
  return [headline, lede, ...points].map((claim) => claim?.text ?? '').join(' ')
}

/** @throws ModelError `wrong_language` when the words are surely not in the run's language */
export function requireLanguage({ input }: Run, words: string): void {
  if (isInAnotherLanguage(words, input.language)) throw new ModelError('wrong_language', 'retry_once', { language: input.language })
}
