/** Writes the newest value at once when the last write is long enough ago, else as soon as it is; the last one always lands. */

/** Twelve writes a second at most. */
const pace = 90

export interface PacedWriter<Value> {
  write(value: Value): void
  /** Resolves when everything written so far is stored. */
  flush(): Promise<void>
}

export function pacedWriter<Value>(store: (value: Value) => Promise<void>, pause = pace): PacedWriter<Value> {
  let waiting: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let last = 0
  let stored: Promise<void> = Promise.resolve()

  const land = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const next = waiting
    if (!next) return
    waiting = null
    last = Date.now()
    // One write that failed must not keep the later ones back.
    stored = stored.catch(() => undefined).then(() => store(next.value))
  }

  return {
    write(value) {
      waiting = { value }
      if (timer !== null) return
      const due = last + pause - Date.now()
      if (due <= 0) land()
      else timer = setTimeout(land, due)
    },
    async flush() {
      land()
      await stored
    },
  }
}
