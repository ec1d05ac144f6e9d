/** What the library shows: the query, the pages of quotations that answer it, and the undo of the last removal. */
import { batch, computed, effect, signal, untracked } from '@preact/signals'
import type { SavedQuote } from '../../core/citation/saved-quote'
import type { Language } from '../../core/text/language'
import { addSavedQuotes, queryLibrary, removeSavedQuote, type LibraryFacets, type LibraryPage } from '../../protocol/library'

/** As many as fill a few screens: a page is drawn within a frame, whatever the library's size. */
const pageSize = 40

export const searchText = signal('')
export const speaker = signal<string | null>(null)
export const language = signal<Language | null>(null)
export const outlet = signal<string | null>(null)

export const quotes = signal<readonly SavedQuote[]>([])
export const total = signal(0)
export const facets = signal<LibraryFacets>({ speakers: [], outlets: [] })
/** `loading` only before the first answer; later ones replace each other without a blank between. */
export const loading = signal<'loading' | 'loaded' | 'failed'>('loading')
export const removed = signal<SavedQuote | null>(null)
export const hasMore = computed(() => quotes.value.length < total.value)
export const isFiltered = computed(
  () => searchText.value !== '' || speaker.value !== null || language.value !== null || outlet.value !== null,
)

let asked = 0

/** Asks for a page, the first one twice if it came without facets; an answer that a newer question has overtaken is dropped. */
async function ask(offset: number, limit: number, show: (page: LibraryPage) => void, quick = offset === 0): Promise<void> {
  const number = (asked += 1)
  try {
    const query = { text: searchText.value, speaker: speaker.value, language: language.value, outlet: outlet.value }
    const page = await queryLibrary.send({ ...query, offset, limit, quick })
    if (number !== asked) return
    batch(() => show(page))
    if (!page.facets) await ask(offset, limit, show, false)
  } catch {
    if (number === asked) loading.value = 'failed'
  }
}

function showPage(page: LibraryPage, before: readonly SavedQuote[]): void {
  quotes.value = [...before, ...page.quotes]
  total.value = page.total
  if (page.facets) facets.value = page.facets
  loading.value = 'loaded'
}

/** Queries anew whenever the search or a filter changes. */
export const followQuery = (): (() => void) => effect(() => void ask(0, pageSize, (page) => untracked(() => showPage(page, []))))

export function loadMore(): void {
  const before = quotes.value
  void ask(before.length, pageSize, (page) => showPage(page, before))
}

/** Asks again for as many as are shown: after something was added or taken away. */
const refresh = (): Promise<void> => ask(0, Math.max(pageSize, quotes.value.length), (page) => showPage(page, []))

export async function remove(id: string): Promise<void> {
  const taken = await removeSavedQuote.send({ id })
  if (taken) removed.value = taken
  await refresh()
}

export async function undoRemove(): Promise<void> {
  const taken = removed.value
  removed.value = null
  if (taken) await addSavedQuotes.send({ quotes: [taken] })
  await refresh()
}

/** How many were added, or null when the background refused them: then nothing has changed. */
export async function addImported(imported: readonly SavedQuote[]): Promise<number | null> {
  const answer = await addSavedQuotes.send({ quotes: [...imported] })
  await refresh()
  return answer?.added ?? null
}
