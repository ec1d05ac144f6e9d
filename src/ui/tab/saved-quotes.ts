/** Which quotations of a tab's article are in the library, and how those saved before compare with the article as it stands. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { recheckSavedQuotes, removeSavedQuote, saveQuote, type RecheckedSaved } from '../../protocol/library'

export interface SavedQuotes {
  /** Ids in the library of what is saved word for word, by the quotation's number in the article. */
  ids: ReadonlySignal<ReadonlyMap<number, string>>
  /** Words as they were saved of quotations that were changed since, by the number of what stands in their place now. */
  earlier: ReadonlySignal<ReadonlyMap<number, readonly string[]>>
  /** How many that were saved from this article no longer stand in it as they were. */
  changed: ReadonlySignal<number>
  /** Compares anew; called whenever the article was read. Until that is known, nothing passes for saved. */
  recheck(): void
  /** Saves a quotation (`private`: not in a private window) or takes it out again. Rejects when it could not be done. */
  toggle(quoteId: number): Promise<'saved' | 'private' | 'removed'>
}

/** A quotation that was edited is not the one that was saved: its button must save these words, never remove the others. */
const isAsSaved = ({ result }: RecheckedSaved): boolean => result === 'unchanged' || result === 'moved'

function byQuote<Value>(found: readonly RecheckedSaved[], valueOf: (one: RecheckedSaved) => Value): Map<number, Value> {
  return new Map(found.flatMap((one) => (one.quoteId === null ? [] : [[one.quoteId, valueOf(one)] as const])))
}

export function savedQuotes(tabId: number): SavedQuotes {
  const ids = signal<ReadonlyMap<number, string>>(new Map())
  const earlier = signal<ReadonlyMap<number, readonly string[]>>(new Map())
  const changed = signal(0)
  let readings = 0
  const show = (found: readonly RecheckedSaved[]): void => {
    const other = found.filter((one) => !isAsSaved(one))
    ids.value = byQuote(found.filter(isAsSaved), ({ id }) => id)
    earlier.value = byQuote(other, ({ parts }) => parts)
    changed.value = other.length
  }
  const recheck = async (): Promise<void> => {
    const reading = ++readings
    // The numbers of the article before are other quotations in this one.
    show([])
    const found = await recheckSavedQuotes.send({ tabId })
    if (reading === readings) show(found)
  }
  const save = async (quoteId: number): Promise<'saved' | 'private'> => {
    const kept = await saveQuote.send({ tabId, quoteId })
    if (!kept) throw new Error('the quotation is no longer there')
    if (kept === 'private') return kept
    ids.value = new Map(ids.value).set(quoteId, kept.id)
    return 'saved'
  }
  const remove = async (id: string): Promise<'removed'> => {
    await removeSavedQuote.send({ id })
    ids.value = new Map([...ids.value].filter(([, kept]) => kept !== id))
    return 'removed'
  }
  return {
    ids,
    earlier,
    changed,
    recheck: () => void recheck().catch(() => undefined),
    toggle: (quoteId) => {
      const id = ids.value.get(quoteId)
      return id === undefined ? save(quoteId) : remove(id)
    },
  }
}
