/** A model that says what a test wants, in pieces of any size. */
import { layOutParagraphs, type Article } from '../../../../../src/core/article/article'
import type { LanguageModel, ModelPrompt, ModelStreamPart } from '../../../../../src/core/language-model'
import { onDevice } from '../../../../../src/core/summary/on-device/on-device'
import type { SummarizeInput } from '../../../../../src/core/summary/run/run'
import { summarize } from '../../../../../src/core/summary/run/summarize'
import type { SummaryLength, SummaryState } from '../../../../../src/core/summary/summary-state'
import type { Language } from '../../../../../src/core/text/language'

type Script = (prompt: ModelPrompt, request: number) => Iterable<ModelStreamPart>

export interface ScriptedModel extends LanguageModel {
  prompts: ModelPrompt[]
}

export function scriptedModel(script: Script, contextTokens: number | null = 128_000): ScriptedModel {
  const prompts: ModelPrompt[] = []
  return {
    name: 'scripted',
    origin: 'https://model.example',
    contextTokens,
    prompts,
    async *stream(prompt) {
      prompts.push(prompt)
      yield* script(prompt, prompts.length)
    },
  }
}

/** An answer as a stream: in pieces of `size` characters, with a proper end. */
export function* speak(answer: string, size = 7): Generator<ModelStreamPart> {
  yield { type: 'request-start', requests: 1 }
  for (let at = 0; at < answer.length; at += size) yield { type: 'text-delta', text: answer.slice(at, at + size) }
  yield { type: 'finish', usage: { inputTokens: 100, outputTokens: 20, requests: 1 } }
}

export function articleOf(paragraphs: readonly string[], language: Language, title = ''): Article {
  return {
    ...{ url: 'https://news.example/1', canonicalUrl: null, title, deck: null, byline: null, siteName: 'Example', section: null },
    ...{ leadImage: null, images: [], publishedAt: '2025-02-04T09:00:00+09:00', modifiedAt: null, language, verdict: 'article' as const },
    ...{
      otherLanguage: null,
      truncated: null,
      source: 'drawn',
      via: null,
      otherText: '',
      selection: false,
      ...layOutParagraphs(paragraphs.map((text) => ({ text, kind: 'body' }))),
    },
  }
}

export function inputOf(article: Article, language: Language, length: SummaryLength = 'short'): SummarizeInput {
  return { runId: 'run-1', article, ...onDevice(article), language, length }
}

/** All states of a run, in order. */
export async function statesOf(
  input: SummarizeInput,
  model: LanguageModel,
  signal: AbortSignal = new AbortController().signal,
): Promise<SummaryState[]> {
  const states: SummaryState[] = []
  for await (const state of summarize(input, { model, boundary: '0123456789abcdef', signal, now: () => 0 })) states.push(state)
  return states
}
