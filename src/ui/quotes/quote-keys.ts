/** Keys among the quotations: arrows move, `c` copies, `s` saves. By the key's place, so that they work while Hangul is typed. */

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
const commands: Record<string, string> = { KeyC: 'copy', KeyS: 'save' }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [role=menuitem]')
const holdsModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

export function moveThroughQuotes(event: KeyboardEvent): void {
  if (event.isComposing || isTyping(event.target) || holdsModifier(event)) return
  const quote = event.target instanceof Element ? event.target.closest<HTMLElement>('.quote') : null
  const command = commands[event.code]
  const step = steps[event.code]
  if (quote && command) quote.querySelector<HTMLElement>(`[data-command=${command}]`)?.click()
  if (step !== undefined && event.currentTarget instanceof Element && moveTo(event.currentTarget, quote, step)) event.preventDefault()
}

function moveTo(list: Element, from: HTMLElement | null, step: number): boolean {
  const quotes = [...list.querySelectorAll<HTMLElement>('.quote')]
  const next = quotes[from ? quotes.indexOf(from) + step : 0]
  next?.focus()
  return next !== undefined
}
