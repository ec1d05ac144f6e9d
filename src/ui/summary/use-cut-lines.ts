import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * Whether some line of the list is cut at its two lines, at the list's width of the moment.
 * @param content measured anew when it changes
 */
export function useCutLines(list: RefObject<HTMLElement | null>, content: string): boolean {
  const [cut, setCut] = useState(false)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const isCut = (line: Element): boolean => line.scrollHeight > line.clientHeight + 2
    const measure = (): void => {
      // Unfolded, nothing is cut; whether it was stays known.
      if (element.closest('[data-open=true]')) return
      setCut([...element.querySelectorAll('.sourced')].some(isCut))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [content])
  return cut
}
