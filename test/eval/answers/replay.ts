/** The product's own run over a text of a set, with a model that a command plays. */
import type { Article } from '../../../src/core/article/article'
import type { LanguageModel, ModelPrompt } from '../../../src/core/language-model'
import { onDevice } from '../../../src/core/summary/on-device/on-device'
import { summarize } from '../../../src/core/summary/run/summarize'
import type { ArticleState, SummaryState } from '../../../src/core/summary/summary-state'
import { parseLanguage, type Language } from '../../../src/core/text/language'
import { paragraphsOf } from '../../support/paragraphs'
import type { EvaluationText } from '../texts'

/** A line of a set; the source is told where the set has it. */
export interface SummarizedText extends EvaluationText {
  siteName?: string
  publishedAt?: string
}

/** Any value of the form that the product makes: it is only to be the same from run to run. */
const boundary = '5eed5eed5eed5eed'

export function articleStateOf({ id, lang, title = '', siteName, publishedAt, text }: SummarizedText): ArticleState {
  const article: Article = {
    ...{ url: `https://news.example/${encodeURIComponent(id)}`, canonicalUrl: null, title, deck: null, byline: null, section: null },
    ...{ siteName: siteName ?? null, publishedAt: publishedAt ?? null, modifiedAt: null, leadImage: null, images: [], via: null },
    ...{
      language: lang,
      verdict: 'article',
      otherLanguage: null,
      truncated: null,
      source: 'drawn',
      otherText: '',
      selection: false,
      text,
      paragraphs: paragraphsOf(text),
    },
  }
  return { runId: id, article, ...onDevice(article) }
}

/** `--language ko|en` of the command line; null: each text's own. */
export function languageWanted(): Language | null {
  const at = process.argv.indexOf('--language')
  return at < 0 ? null : parseLanguage(process.argv[at + 1])
}

/** The states of a run that is answered with these words, whatever it asks; `heard` is given each prompt. */
export async function replay(
  state: ArticleState,
  language: Language,
  answer: string,
  heard: (prompt: ModelPrompt) => void = () => undefined,
): Promise<SummaryState> {
  const model: LanguageModel = {
    name: 'replayed',
    origin: 'https://model.example',
    contextTokens: null,
    async *stream(prompt) {
      heard(prompt)
      yield { type: 'request-start', requests: 1 }
      yield { type: 'text-delta', text: answer }
      yield { type: 'finish', usage: { inputTokens: null, outputTokens: null, requests: 1 } }
    },
  }
  let last: SummaryState = { status: 'idle' }
  const { signal } = new AbortController()
  for await (const next of summarize({ ...state, language, length: 'standard' }, { model, boundary, signal })) last = next
  return last
}
