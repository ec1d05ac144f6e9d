import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** A line's ink may reach a pixel beyond its box. */
const isCut = (element: Element): boolean => element.scrollHeight > element.clientHeight + 2

/**
 * Whether an element, or one of those within it, holds more than its height shows, at its width of the moment.
 * @param content measured anew when it changes
 * @param within selector of those that are cut; null for the element itself. While it is unfolded what was found stays.
 */
export function useOverflow(box: RefObject<HTMLElement | null>, content: unknown, within: string | null = null): boolean {
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => {
      if (element.closest('[data-open=true]')) return
      setOverflows(within === null ? isCut(element) : [...element.querySelectorAll(within)].some(isCut))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [content])
  return overflows
}
