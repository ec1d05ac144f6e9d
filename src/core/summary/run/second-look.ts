/**
 * A second look, where the reader has switched it on: the model judges the lines that code could not. One small request, after the
 * summary is done; it can only add doubts, and its failure is silent.
 */
import type { Article } from '../../article/article'
import { ModelError } from '../../language-model'
import type { Sentence } from '../../text/sentence'
import { AnswerGate, type Passed } from '../answer/answer-gate'
import { comparable, holdsWords } from '../comparable'
import { secondLookPrompt } from '../request/second-look-prompt'
import type { Claim, SecondLookFacts, Summary } from '../summary-state'
import { addUsage, type Run } from './run'

/** Of the tokens of the question that the summary answers. */
const share = 0.25

/** Puts the model's doubts into the run's summary; false where there was nothing to ask, or no answer. @throws the signal's reason */
export async function lookAgain(run: Run): Promise<boolean> {
  const { article, sentences } = run.input
  const lines = linesOf(run.summary).filter((line) => isUndecided(line, article, sentences))
  const question = secondLookPrompt({ article, sentences, lines, boundary: run.boundary }, Math.floor(run.askedTokens * share))
  if (!question || run.facts.requests >= run.mostRequests) return false
  const answer = await answerTo(run, question.prompt)
  run.signal.throwIfAborted()
  if (!answer) return false
  const refused = refusedIn(answer.text, question.asked)
  run.facts.secondLook = { lines: question.asked.length, tokens: answer.tokens }
  run.summary = withDoubts(run.summary, new Set(refused))
  return true
}

const linesOf = ({ headline, lede, points }: Summary): Claim[] => [headline, lede, ...points].flatMap((line) => line ?? [])

/** What code has marked it has decided, and so it has what a cited sentence says word for word; a picture cannot be looked up. */
export function isUndecided(
  { text, sentences: cited, doubts, images }: Claim,
  article: Pick<Article, 'text'>,
  sentences: readonly Sentence[],
): boolean {
  if (doubts.length > 0 || images || cited.length === 0) return false
  const words = cited.map((index) => sentences[index]).map((one) => (one ? article.text.slice(one.start, one.end) : ''))
  return !words.some((sentence) => holdsWords(comparable(sentence), comparable(text).replace(/[.\s]+$/, '')))
}

/** Null as soon as the model asks to wait: nobody waits for a second look. */
async function answerTo(
  run: Run,
  prompt: Parameters<Run['model']['stream']>[0],
): Promise<{ text: string; tokens: SecondLookFacts['tokens'] } | null> {
  const gate = new AnswerGate()
  const ending = new AbortController()
  const before = run.facts.requests
  let text = ''
  let tokens: number | null = null
  const take = ({ text: more, restarts }: Passed): void => void (text = restarts ? more : text + more)
  try {
    for await (const part of run.model.stream(prompt, AbortSignal.any([run.signal, ending.signal]))) {
      // One request, whatever comes of it: neither a wait nor another form.
      if (part.type === 'waiting' || part.type === 'restart' || part.type === 'adapted') return null
      if (part.type === 'request-start' && part.requests > 1) return null
      if (part.type === 'request-start') run.facts.requests = before + part.requests
      if (part.type === 'text-delta') take(gate.push(part.text))
      if (part.type !== 'finish') continue
      take(gate.end())
      addUsage(run, part.usage)
      tokens = (part.usage.inputTokens ?? 0) + (part.usage.outputTokens ?? 0)
    }
  } catch (error) {
    if (error instanceof ModelError || run.signal.aborted) return null
    throw error
  } finally {
    ending.abort()
  }
  return gate.isWhole ? { text, tokens: tokens === 0 ? null : tokens } : null
}

/** The lines that a verdict names and calls untrue; whatever else the answer holds is passed over. */
export function refusedIn(answer: string, asked: readonly Claim[]): Claim[] {
  const verdicts = listIn(answer).flatMap((item) => (typeof item === 'object' && item !== null ? [item as Record<string, unknown>] : []))
  return verdicts.flatMap((verdict) => (verdict['true'] === false ? (asked[Number(verdict['line']) - 1] ?? []) : []))
}

function listIn(answer: string): unknown[] {
  try {
    const { verdicts } = JSON.parse(answer) as { verdicts?: unknown }
    return Array.isArray(verdicts) ? (verdicts as unknown[]) : []
  } catch {
    return []
  }
}

function withDoubts(summary: Summary, refused: ReadonlySet<Claim>): Summary {
  const doubted = (line: Claim): Claim =>
    refused.has(line) ? { ...line, doubts: [{ start: 0, end: line.text.length, reason: 'model' }] } : line
  const { headline, lede, points } = summary
  return { ...summary, headline: headline && doubted(headline), lede: lede && doubted(lede), points: points.map(doubted) }
}
