/** The straight line of one run: read the page, show what the device knows, ask the cache, ask the model, keep the answer. */
import type { Article } from '../core/article/article'
import { VerbatimError } from '../core/error'
import { figuresWith } from '../core/figures/registry'
import { withFigures } from '../core/figures/with-figures'
import type { ModelSettings } from '../core/settings'
import { onDevice } from '../core/summary/on-device'
import { summarize } from '../core/summary/summarize'
import type { ArticleState, RunFacts, SummaryState } from '../core/summary/summary-state'
import { articleOf } from '../protocol/summary'
import { imagesToSend, loadForModel } from './article-images'
import { readArticle } from './article-source'
import { connectedModel } from './connected-model'
import { boundaryFor } from './digest'
import type { RunTerms } from './run-terms'
import { joinRun } from './shared-runs'
import { cached, cacheKey, remember } from './summary-cache'
import { keepArticle } from './tab-state'

type Tell = (state: SummaryState) => void

export const readingState = ({ runId, language, length }: RunTerms): SummaryState => ({ status: 'reading', runId, language, length })

/**
 * Runs to the end, telling each state as it comes.
 * @throws VerbatimError when the page cannot be read or the model cannot be reached at all; the signal's reason when aborted
 */
export async function summariseTab(terms: RunTerms, tell: Tell, signal: AbortSignal): Promise<void> {
  const { runId, language, length, model, wishes } = terms
  tell(readingState(terms))
  const read = await readTab(terms)
  signal.throwIfAborted()
  await keepArticle(wishes.tabId, read)
  if (!model) return tell({ status: 'on-device', runId, language, length, reason: 'no-model' })
  // The reader chose the words of a selection; a page that is not an article is only sent when asked for twice.
  const mayBeSent = read.article.verdict === 'article' || wishes.selection || wishes.anyway
  if (!mayBeSent) return tell({ status: 'on-device', runId, language, length, reason: 'not-article' })
  await summariseWithModel(terms, read, tell, signal)
}

/** The page as it is now; when it cannot be read again (access is lost on reload in Firefox), what was read before. */
async function readTab({ runId, wishes, clicked, length, ownFigures }: RunTerms): Promise<ArticleState> {
  const before = await articleOf(wishes.tabId).get()
  const article = await readArticle(wishes.tabId, { selection: wishes.selection, clicked }).catch((error: unknown) => {
    const lostAccess = error instanceof VerbatimError && error.failure.code === 'no_access'
    if (lostAccess && before && before.article.selection === wishes.selection) return before.article
    throw error
  })
  const found = onDevice(article, length)
  return { runId, article, ...found, quotes: withFigures(found.quotes, article, figuresWith(ownFigures)) }
}

async function summariseWithModel(terms: RunTerms, read: ArticleState, tell: Tell, signal: AbortSignal): Promise<void> {
  const { runId, language, length, incognito, wishes } = terms
  const settings = terms.model
  if (!settings) return
  const key = await keyOf(terms, settings, read.article)
  const kept = wishes.fresh || incognito ? null : await cached(key)
  if (kept) {
    const { summary, inputTokens, outputTokens, madeAt } = kept
    const facts = { ...factsOf(terms, settings.baseURL, settings.model, kept.read), ...(kept.images ? { images: kept.images } : {}) }
    return tell({ status: 'done', summary, finishedAt: madeAt, inputTokens, outputTokens, fromCache: true, ...facts })
  }
  const model = await connectedModel(settings, language)
  const images = await loadForModel(wishes.tabId, imagesToSend(read.article, settings))
  signal.throwIfAborted()
  const boundary = await boundaryFor(read.article.text)
  const own = (state: SummaryState): SummaryState => ('runId' in state ? { ...state, runId } : state)
  let last: SummaryState = readingState(terms)
  const follow = (state: SummaryState): void => {
    last = state
    if (state.status !== 'done') tell(own(state))
  }
  const begin = (shared: AbortSignal): AsyncIterable<SummaryState> =>
    summarize({ ...read, language, length, ...(images ? { images } : {}) }, { model, boundary, signal: shared })
  await joinRun(key, begin, follow, signal)
  // Kept before it is told: a reader who reloads at the word "done" must not pay twice.
  if (last.status === 'done' && !incognito) await remember(key, last)
  tell(own(last))
}

/** Another answer is to be had where images go along. */
function keyOf({ language, length }: RunTerms, settings: ModelSettings, article: Article): Promise<string> {
  const model = `${settings.baseURL} ${settings.model}`
  const images = imagesToSend(article, settings).map(({ src }) => src)
  return cacheKey({ text: article.text, language, length, model, images })
}

function factsOf({ runId, language, length }: RunTerms, baseURL: string, model: string, read: number): RunFacts {
  const host = URL.canParse(baseURL) ? new URL(baseURL).host : null
  return { runId, language, length, engine: { name: model, host }, startedAt: Date.now(), adaptations: [], requests: 0, read }
}
