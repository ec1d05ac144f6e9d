/** Reads a JSON value while it arrives. Numbers and names appear only whole; strings grow. */
import { parse } from 'jsonriver'

export interface IncrementalJson {
  /** Takes more text; resolves with what is readable so far, `undefined` before anything is. Never throws. */
  push(text: string): Promise<unknown>
  /** False from the first character that cannot be JSON. */
  readonly intact: boolean
  /** True once the object or array has its last bracket. */
  isClosed(value: object): boolean
}

export function createIncrementalJson(): IncrementalJson {
  const arrived: string[] = []
  const closed = new WeakSet<object>()
  let latest: unknown
  let state: 'reading' | 'finished' | 'broken' = 'reading'
  let wake = (): void => {}
  let settle = (): void => {}
  void read()

  return {
    get intact() {
      return state !== 'broken'
    },
    isClosed: (value) => closed.has(value),
    async push(text) {
      if (state !== 'reading' || text === '') return latest
      const settled = new Promise<void>((resolve) => (settle = resolve))
      arrived.push(text)
      wake()
      await settled
      return latest
    },
  }

  async function read(): Promise<void> {
    try {
      for await (const value of parse(deltas(), { completeCallback: (value) => void noteClosed(value) })) latest = value
      state = 'finished'
    } catch {
      state = 'broken'
    }
    settle()
  }

  /** Ends never: whoever pushes learns that all was read when the parser asks for more. */
  async function* deltas(): AsyncGenerator<string> {
    for (;;) {
      const next = arrived.shift()
      if (next === undefined) {
        const woken = new Promise<void>((resolve) => (wake = resolve))
        settle()
        await woken
      } else yield next
    }
  }

  function noteClosed(value: unknown): void {
    if (typeof value === 'object' && value !== null) closed.add(value)
  }
}
