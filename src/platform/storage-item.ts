/** One stored value with its type: read, written, and watched from any context. */
import { browser } from './browser'

export type StorageArea = 'session' | 'local'

export interface StorageItem<Value> {
  readonly key: string
  get(): Promise<Value>
  set(value: Value): Promise<void>
  remove(): Promise<void>
  /** Calls back on each change until the returned function is called. */
  watch(callback: (value: Value) => void): () => void
}

/** Defines an item; `parse` turns whatever is stored, `undefined` included, into a value. */
export function storageItem<Value>(area: StorageArea, key: string, parse: (stored: unknown) => Value): StorageItem<Value> {
  const store = () => browser.storage[area]
  return {
    key,
    get: async () => parse((await store().get(key))[key]),
    set: (value) => store().set({ [key]: value }),
    remove: () => store().remove(key),
    watch(callback) {
      const listener = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key]
        if (change) callback(parse(change.newValue))
      }
      store().onChanged.addListener(listener)
      return () => store().onChanged.removeListener(listener)
    },
  }
}
