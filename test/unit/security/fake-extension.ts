/** The part of the extension API that the background's stores use, in memory: the session's storage with the browser's limit. */

const bytesOfEntry = (key: string, value: unknown): number => key.length + Buffer.byteLength(JSON.stringify(value))

const bytesOf = (values: ReadonlyMap<string, unknown>): number => [...values].reduce((sum, entry) => sum + bytesOfEntry(...entry), 0)

export interface FakeExtension {
  browser: object
  session: Map<string, unknown>
  local: Map<string, unknown>
  /** Bytes the session's storage holds. */
  sessionBytes(): number
  /** Every tab is in a private window. */
  privately(incognito: boolean): void
  /** Closes a tab: every id is an open tab's until then. */
  close(tabId: number): void
}

function area(values: Map<string, unknown>, most: number) {
  return {
    get: async (key: string | null) => (key === null ? Object.fromEntries(values) : structuredClone({ [key]: values.get(key) })),
    set: async (items: Record<string, unknown>) => {
      const others = new Map([...values].filter(([key]) => !(key in items)))
      if (bytesOf(others) + bytesOf(new Map(Object.entries(items))) > most)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.')
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value))
    },
    remove: async (key: string) => void values.delete(key),
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  }
}

/** @param quota bytes of the session's storage, 10 MiB in both browsers */
export function fakeExtension(quota = 10 * 1024 * 1024): FakeExtension {
  const session = new Map<string, unknown>()
  const local = new Map<string, unknown>()
  const closed = new Set<number>()
  let incognito = false
  return {
    session,
    local,
    sessionBytes: () => bytesOf(session),
    privately: (value) => (incognito = value),
    close: (tabId) => void closed.add(tabId),
    browser: {
      storage: { session: area(session, quota), local: area(local, quota), managed: area(new Map(), quota) },
      tabs: {
        get: async (id: number) => {
          if (closed.has(id)) throw new Error(`No tab with id: ${id}.`)
          return { id, windowId: 1, url: 'https://news.example/1', incognito }
        },
      },
      i18n: { getUILanguage: () => 'en' },
      runtime: { getPlatformInfo: async () => ({}), getURL: (path: string) => `chrome-extension://verbatim/${path}` },
    },
  }
}
