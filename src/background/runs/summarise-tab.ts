/** The straight line of one run: read the page, show what the device knows, ask the cache, ask the model, keep the answer. */
import type { Article } from '../../core/article/article'
import { addressOf } from '../../core/citation/citation'
import { VerbatimError } from '../../core/error'
import { figuresWith } from '../../core/figures/registry'
import { withFigures } from '../../core/figures/with-figures'
import type { Quote } from '../../core/quotes/quote'
import type { FoundQuotes } from '../../core/quotes/find-quotes'
import { withEarlierChoices } from '../../core/quotes/set-speaker'
import type { ModelSettings } from '../../core/settings'
import { onDevice } from '../../core/summary/on-device/on-device'
import { summarize } from '../../core/summary/run/summarize'
import type { ArticleState, RunFacts, SummaryState } from '../../core/summary/summary-state'
import { nameSpeakers } from './name-speakers'
import { imagesToSend, loadForModel } from './article-images'
import { readArticle } from './article-source'
import { isOwnAddress } from '../../platform/own-pages'
import { connectedModel } from '../model/connected-model'
import { articleOf } from '../../protocol/summary'
import { boundaryFor } from '../storage/digest'
import type { RunTerms } from './run-terms'
import { joinRun } from './shared-runs'
import { cached, cacheKey, remember } from '../storage/summary-cache'
import type { CachedSummary } from '../storage/database'
import { keepArticle } from '../storage/tab-state'
import { unlessAborted } from './unless-aborted'

type Tell = (state: SummaryState) => void

export const readingState = ({ runId, language, length }: RunTerms): SummaryState => ({ status: 'reading', runId, language, length })

/**
 * Runs to the end, telling each state as it comes.
 * @throws VerbatimError when the page cannot be read or the model cannot be reached at all; the signal's reason when aborted
 */
export async function summariseTab(terms: RunTerms, tell: Tell, signal: AbortSignal): Promise<void> {
  const { runId, language, length, model, wishes } = terms
  tell(readingState(terms))
  const read = await readTab(terms, signal)
  await keepArticle(wishes.tabId, read)
  // The sample article promises that it is never sent.
  if (!model || isOwnAddress(read.article.url)) return tell({ status: 'on-device', runId, language, length, reason: 'no-model' })
  // The reader chose the words of a selection; a page that is not an article is only sent when asked for twice.
  const mayBeSent = read.article.verdict === 'article' || read.article.selection || wishes.anyway
  if (!mayBeSent) return tell({ status: 'on-device', runId, language, length, reason: 'not-article' })
  await summariseWithModel(terms, read, tell, signal)
}

/** A page behind an open dialog, or one that never rests, does not answer at all. */
const readingTime = 30_000

/** The page as it is now. @throws VerbatimError as {@link readArticle}, `unreadable` when it does not answer */
async function readTab({ runId, wishes, clicked, length, ownFigures }: RunTerms, signal: AbortSignal): Promise<ArticleState> {
  const tooLong = AbortSignal.timeout(readingTime)
  const either = AbortSignal.any([signal, tooLong])
  const reading = readArticle(wishes.tabId, { selection: wishes.selection, clicked }, either)
  const article = await unlessAborted(reading, either).catch((error: unknown) => {
    throw tooLong.aborted && !signal.aborted ? new VerbatimError('unreadable') : error
  })
  const found = onDevice(article, length)
  const quotes = withFigures(found.quotes, article, figuresWith(ownFigures))
  const before = await articleOf(wishes.tabId).get()
  return { runId, article, anyway: wishes.anyway, ...found, quotes: before ? withChoicesOf(before, { ...found, quotes }, article) : quotes }
}

/** A reader who runs the summary anew has not forgotten who speaks. */
function withChoicesOf(before: ArticleState, found: FoundQuotes, article: Article): Quote[] {
  if (addressOf(before.article) !== addressOf(article)) return found.quotes
  return withEarlierChoices(found, before.quotes, ({ start, end }, isNow) => (isNow ? article : before.article).text.slice(start, end))
}

async function summariseWithModel(terms: RunTerms, read: ArticleState, tell: Tell, signal: AbortSignal): Promise<void> {
  const { runId, language, length, incognito, wishes } = terms
  const settings = terms.model
  if (!settings) return
  const key = await keyOf(terms, settings, read)
  const kept = wishes.fresh || incognito ? null : await cached(key)
  if (kept) {
    const { summary, inputTokens, outputTokens, madeAt } = kept
    const facts = { ...factsOf(terms, settings.baseURL, settings.model, kept.read), ...imagesAndLook(kept) }
    const found: SummaryState = { status: 'done', summary, finishedAt: madeAt, inputTokens, outputTokens, fromCache: true, ...facts }
    await nameSpeakers(wishes.tabId, runId, found, terms.ownFigures)
    return tell(found)
  }
  const model = await connectedModel(settings, language)
  const images = await unlessAborted(loadForModel(wishes.tabId, imagesToSend(read.article, settings)), signal)
  const boundary = await boundaryFor(read.article.text)
  const own = (state: SummaryState): SummaryState => ('runId' in state ? { ...state, runId } : state)
  const finish = async (state: SummaryState): Promise<void> => {
    // Kept before it is told: a reader who reloads at the word "done" must not pay twice.
    if (state.status === 'done' && !incognito) await remember(key, state)
    await nameSpeakers(wishes.tabId, runId, state, terms.ownFigures)
    tell(own(state))
  }
  let finished = Promise.resolve()
  const follow = (state: SummaryState): void => {
    if (state.status === 'done') finished = finished.then(() => finish(state))
    else tell(own(state))
  }
  const { secondLook } = terms
  const { coverage } = wishes
  const input = { ...read, language, length, secondLook, ...(images ? { images } : {}), ...(coverage ? { coverage } : {}) }
  const begin = (shared: AbortSignal): AsyncIterable<SummaryState> => summarize(input, { model, boundary, signal: shared })
  try {
    await joinRun(`${key} ${coverage ?? ''}`, begin, follow, signal)
  } finally {
    await finished
  }
}

/** Everything that makes another answer: what the model is shown, and what the numbers in its answer refer to. */
function keyOf(
  { language, length, secondLook }: RunTerms,
  settings: ModelSettings,
  { article, sentences, quotes, referents }: ArticleState,
): Promise<string> {
  const { title, siteName, publishedAt, text } = article
  const speakers = quotes.map(({ id, start, end, speaker }) => [id, start, end, speaker?.doubt, speaker?.referent])
  const numbering = [sentences.map(({ start }) => start), speakers, referents.map(({ id, canonical }) => [id, canonical])]
  return cacheKey({
    shown: JSON.stringify([title, siteName, publishedAt, text, numbering]),
    language,
    length,
    model: [settings.preset, settings.baseURL, settings.model, settings.contextTokens, ...(secondLook ? ['second look'] : [])].join(' '),
    images: imagesToSend(article, settings).map(({ src }) => src),
  })
}

function factsOf({ runId, language, length }: RunTerms, baseURL: string, model: string, read: number): RunFacts {
  const host = URL.canParse(baseURL) ? new URL(baseURL).host : null
  return { runId, language, length, engine: { name: model, host }, startedAt: Date.now(), adaptations: [], requests: 0, read }
}

const imagesAndLook = ({ images, secondLook }: CachedSummary): Pick<RunFacts, 'images' | 'secondLook'> => ({
  ...(images ? { images } : {}),
  ...(secondLook ? { secondLook } : {}),
})
