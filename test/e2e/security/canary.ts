/** A key that no one else has, and where it must never turn up. */

/** Unlikely enough to be found by accident nowhere; as long and as shaped as a real one. */
export const canaryKey = 'sk-canary-7Qd9xVerbatimZp31LmT0'

/** Everything a page of the extension can read, but the one store that is made for keys. Runs in such a page, where it is sent as source. */
export async function readStores(): Promise<string> {
  const areas = await Promise.all(
    (['local', 'session', 'sync'] as const).map((area) => chrome.storage[area].get(null).catch((error: unknown) => String(error))),
  )
  const databases: unknown[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error ?? new Error(name)))
    })
    for (const store of [...db.objectStoreNames].filter((each) => !(name === 'verbatim' && each === 'keys'))) {
      const source = db.transaction(store).objectStore(store)
      const [keys, values] = await Promise.all(
        [source.getAllKeys(), source.getAll()].map(
          (request) => new Promise((resolve) => request.addEventListener('success', () => resolve(request.result))),
        ),
      )
      databases.push({ name, store, keys, values })
    }
    db.close()
  }
  const caches = 'caches' in globalThis ? await globalThis.caches.keys().catch(() => []) : []
  return JSON.stringify({ areas, databases, caches, localStorage: Object.entries(localStorage), cookies: document.cookie })
}

/**
 * What a content script can read and ask for in the tab at `address`: the page’s process may be the attacker’s, so it tries every door.
 * Runs in a page of the extension that has access to the tab.
 */
export async function tryFromContentScript(address: string, requests: readonly (readonly [request: string, input: unknown])[]) {
  const tryAll = async (asked: typeof requests): Promise<string> => {
    const within = (task: Promise<unknown> | undefined): Promise<unknown> =>
      Promise.race([task, new Promise((resolve) => setTimeout(resolve, 1_500, 'silence'))]).catch((error: unknown) => String(error))
    const { runtime, storage } = chrome
    const areas = await Promise.all((['local', 'session', 'sync', 'managed'] as const).map((area) => within(storage?.[area]?.get(null))))
    const answers = await Promise.all(asked.map(([request, input]) => within(runtime.sendMessage({ request, input }))))
    const databases = await within(indexedDB.databases())
    const page = await within(fetch(runtime.getURL('src/ui/options/options.html')).then((response) => response.text()))
    return JSON.stringify({ areas, answers, databases, page, dom: document.documentElement.outerHTML })
  }
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: tryAll,
    args: [requests.map(([request, input]) => [request, input] as const)],
  })
  return String(answer?.result)
}

/** Every request the background knows, with an input it would take from one of our own pages. */
export const everyRequest = (origin: string, tabId: number): [request: string, input: unknown][] => {
  const address = { preset: 'custom', baseURL: `${origin}/v1`, model: 'fake-model' }
  return [
    ['summary/start', { tabId, language: 'en', fresh: true }],
    ['summary/stop', { tabId }],
    ['page/show', { tabId, spans: [] }],
    ['key/has', { origin }],
    ['key/store', { origin, key: '' }],
    ['provider/test', address],
    ['provider/models', address],
    ['settings/managed', {}],
    ['data/stored', {}],
    ['data/clear', { what: 'keys' }],
    ['library/save', { tabId, quoteId: 1 }],
    ['library/query', { text: '', offset: 0, limit: 50 }],
    ['library/all', {}],
    ['library/add', { quotes: [] }],
    ['library/recheck', { tabId }],
  ]
}
