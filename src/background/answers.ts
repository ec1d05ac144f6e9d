/** What the faces may ask, each request with its answer. */
import { tabById } from '../platform/tabs'
import { scrollToImage } from '../protocol/article'
import { addSavedQuotes, allSavedQuotes, queryLibrary, recheckSavedQuotes, removeSavedQuote, saveQuote } from '../protocol/library'
import {
  clearData,
  hasKey,
  listModels,
  managedSettings,
  overtakeTests,
  storedData,
  storeKey,
  testConnection,
  type ClearableData,
} from '../protocol/settings'
import { articleOf, setSpeaker, showImage, showInPage, startSummary, stopSummary } from '../protocol/summary'
import { withSpeaker } from '../core/quotes/set-speaker'
import { countKeys, forgetKeys, keepKey, keyOf } from './model/key-store'
import { forgetLessons } from './model/ladder-memory'
import { readManagedSettings } from './model/managed-settings'
import { askModels, overtake, tryConnection } from './model/provider-questions'
import { addQuotes, allQuotes, clearLibrary, findSaved, removeQuote } from './storage/quote-library'
import { recheckSaved, saveFromArticle } from './storage/saved-from-article'
import { cacheSize, clearCache } from './storage/summary-cache'
import { changeArticle } from './storage/tab-state'
import { showPassages } from './tabs/show-passages'
import { startRun, stopRun } from './runs/summary-service'

const clearers: Record<ClearableData, () => Promise<void>> = {
  cache: clearCache,
  library: clearLibrary,
  keys: async () => {
    overtake()
    await Promise.all([forgetKeys(), forgetLessons()])
  },
}

async function measureData() {
  const [cache, quotes, keys] = await Promise.all([cacheSize(), allQuotes(), countKeys()])
  return { cachedSummaries: cache.count, cacheBytes: cache.bytes, savedQuotes: quotes.length, keys }
}

export const answers = [
  startSummary.answer((wishes, sender) => {
    startRun(wishes, { clicked: sender.url?.includes('/popup/') ?? false })
    return 'accepted'
  }),
  stopSummary.answer(async ({ tabId }) => {
    await stopRun(tabId)
    return 'stopped' as const
  }),
  showInPage.answer(({ tabId, spans }) => showPassages(tabId, spans)),
  setSpeaker.answer(async ({ tabId, quoteIds, choice }) => {
    await changeArticle(tabId, (state) => ({ ...state, quotes: withSpeaker(state, quoteIds, choice) }))
    return 'set' as const
  }),
  showImage.answer(async ({ tabId, index }) => {
    const image = (await articleOf(tabId).get())?.article.images[index]
    return image ? scrollToImage.sendToTab(tabId, { source: image.src }).catch(() => false) : false
  }),
  storeKey.answer(async ({ origin, key }) => {
    overtake()
    await keepKey(origin, key)
    return 'stored' as const
  }),
  hasKey.answer(async ({ origin }) => (await keyOf(origin)) !== null),
  testConnection.answer(tryConnection),
  overtakeTests.answer(() => {
    overtake()
    return 'overtaken'
  }),
  listModels.answer(askModels),
  managedSettings.answer(readManagedSettings),
  storedData.answer(measureData),
  clearData.answer(async ({ what }) => {
    await clearers[what]()
    return 'cleared' as const
  }),
  saveQuote.answer(async ({ tabId, quoteId }) =>
    (await tabById(tabId))?.incognito ? 'private' : saveFromArticle(await articleOf(tabId).get(), quoteId),
  ),
  removeSavedQuote.answer(({ id }) => removeQuote(id)),
  addSavedQuotes.answer(({ quotes }) => addQuotes(quotes)),
  queryLibrary.answer(findSaved),
  allSavedQuotes.answer(allQuotes),
  recheckSavedQuotes.answer(async ({ tabId }) => recheckSaved(await articleOf(tabId).get())),
]
