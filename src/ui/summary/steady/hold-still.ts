/**
 * Keeps what the reader looks at where it is while the content above it grows: the quotation under pointer or focus, else the first thing in
 * view. The browser's own scroll anchoring does nothing at the top of a page, where most reading happens.
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Held {
  element: Element
  /** Distance from the top of the face, were nothing scrolled, when last measured: scrolling alone does not change it. */
  offset: number
}

const topIn = (scroller: Element, element: Element): number => element.getBoundingClientRect().top - scroller.getBoundingClientRect().top

/** Of the face, not of the scroller: a notice that comes above the scroller moves all of it. */
const offsetIn = (scroller: Element, element: Element): number => element.getBoundingClientRect().top + scroller.scrollTop

function chooseHeld(scroller: Element): Element | null {
  const engaged = scroller.querySelector('.quote:hover') ?? scroller.querySelector('.quote:focus-within')
  if (engaged) return engaged
  if (scroller.scrollTop === 0) return null
  return [...scroller.querySelectorAll('.points > li, .quote')].find((element) => topIn(scroller, element) >= 0) ?? null
}

/** Call in the component that renders the scroller; it measures after each of its renders. */
export function useHeldStill(scroller: RefObject<HTMLElement | null>): void {
  const held = useRef<Held | null>(null)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const before = held.current
    const moved = before && box.contains(before.element) ? offsetIn(box, before.element) - before.offset : 0
    if (moved !== 0) box.scrollTop += moved
  })
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const measure = (): void => {
      const element = chooseHeld(box)
      held.current = element && { element, offset: offsetIn(box, element) }
    }
    measure()
    const events = ['scroll', 'pointerover', 'focusin', 'focusout', 'pointerleave'] as const
    for (const event of events) box.addEventListener(event, measure, { passive: true })
    return () => events.forEach((event) => box.removeEventListener(event, measure))
  })
}
