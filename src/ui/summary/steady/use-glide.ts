/**
 * What a change moves glides to its new place in 150 ms, so that the eye can follow: it is drawn where it was and moved by a transform, which
 * is no layout shift (https://web.dev/articles/cls#animations-and-transitions).
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const blocks = '.headline, .lede, .points, .summary-line, .quotes'
/** Within a block, which carries them along. */
const items = '.points > li, .quote, .phrases'
const duration = 150

const topOf = (element: Element): number => element.getBoundingClientRect().top

/** A block's place in the view, and an item's in its block. */
function placesIn(scroller: HTMLElement): Map<HTMLElement, number> {
  const inView = [...scroller.querySelectorAll<HTMLElement>(blocks)].map((block) => [block, topOf(block)] as const)
  const inBlock = [...scroller.querySelectorAll<HTMLElement>(items)].map((item) => [item, topOf(item) - blockTop(item)] as const)
  return new Map([...inView, ...inBlock])
}

function blockTop(item: HTMLElement): number {
  const block = item.closest('.points, .quotes')
  return block ? topOf(block) : 0
}

/** @param moment what moves while this stays the same does not glide: the reader's own clicks answer at once */
export function useGlide(scroller: RefObject<HTMLElement | null>, moment: string): void {
  const last = useRef(moment)
  const before = useRef<Map<HTMLElement, number> | null>(null)
  // While this renders, the document still shows the moment before.
  if (last.current !== moment && scroller.current) before.current = placesIn(scroller.current)
  last.current = moment
  useLayoutEffect(() => {
    const places = before.current
    before.current = null
    if (!places || !scroller.current || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const [element, place] of placesIn(scroller.current)) {
      const way = (places.get(element) ?? place) - place
      if (Math.abs(way) >= 1)
        element.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], { duration, easing: 'ease-out' })
    }
  })
}
