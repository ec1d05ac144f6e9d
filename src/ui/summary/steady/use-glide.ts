/**
 * What a change moves glides to its new place in 150 ms, so that the eye can follow: it is drawn where it was and moved by a transform, which
 * is no layout shift (https://web.dev/articles/cls#animations-and-transitions).
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const moving = '.headline, .lede, .points > li, .summary-line, .quotes-bar, .quote, .phrases'
const duration = 150

function topsOf(scroller: HTMLElement): Map<HTMLElement, number> {
  const shown = [...scroller.querySelectorAll<HTMLElement>(moving)]
  return new Map(shown.map((element) => [element, element.getBoundingClientRect().top]))
}

/** @param moment what moves while this stays the same does not glide: the reader's own clicks answer at once */
export function useGlide(scroller: RefObject<HTMLElement | null>, moment: string): void {
  const last = useRef(moment)
  const before = useRef<Map<HTMLElement, number> | null>(null)
  // While this renders, the document still shows the moment before.
  if (last.current !== moment && scroller.current) before.current = topsOf(scroller.current)
  last.current = moment
  useLayoutEffect(() => {
    const tops = before.current
    before.current = null
    if (!tops || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const [element, top] of tops) {
      const way = top - element.getBoundingClientRect().top
      if (element.isConnected && Math.abs(way) >= 1)
        element.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], { duration, easing: 'ease-out' })
    }
  })
}
