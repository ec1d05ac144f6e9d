/**
 * Keys of the quotations, from anywhere in a face: arrows or `j` and `k` move, `c` copies, `s` saves; without a quotation in focus they begin
 * with the first. By the key's place, so that they work while Hangul is typed.
 */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const steps: Record<string, number> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }
const commands: Record<string, string> = { KeyC: 'copy', KeyS: 'save' }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [role^=menuitem]')
const holdsModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

export function useQuoteKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (list.current && !event.defaultPrevented) actOn(list.current, event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function actOn(list: HTMLElement, event: KeyboardEvent): void {
  if (event.isComposing || isTyping(event.target) || holdsModifier(event)) return
  const command = commands[event.code]
  const step = steps[event.code]
  if (command === undefined && step === undefined) return
  // Those behind a closed line are not there to be moved to.
  const quotes = [...list.querySelectorAll<HTMLElement>('.quote')].filter((quote) => quote.checkVisibility())
  const focused = event.target instanceof Element ? event.target.closest<HTMLElement>('.quote') : null
  const at = focused ? quotes.indexOf(focused) : -1
  const next = quotes[step === undefined || at < 0 ? Math.max(at, 0) : at + step]
  if (!next) return
  if (next !== focused) next.focus()
  if (command !== undefined) next.querySelector<HTMLElement>(`[data-command=${command}]`)?.click()
  else event.preventDefault()
}
