import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../../core/summary/summary-state'
import { isRunning } from '../../tab/quote-picks'
import { useSummary } from '../../tab/summary-model'

/** Scrolled farther than this, the scroller takes up what closes above it: see `hold-still`. */
const roomAbove = 240

/** Nobody looks at a place that closing gaps would move: not at a quotation, and at the top, or far below it. */
function mayClose(scroller: HTMLElement): boolean {
  if (scroller.querySelector('.quote:hover, .quote:focus-within')) return false
  return scroller.scrollTop === 0 || scroller.scrollTop > roomAbove
}

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
const events = ['scroll', 'pointerover', 'pointerleave', 'focusout', 'keydown', 'pointerdown'] as const

/**
 * Whether each line keeps the room of two: from the start of a run that asks a model until it has ended and nobody looks at what would move.
 * Readers who asked for less motion see the gaps close with their next press or scroll. A summary that was finished before the face opened
 * has no such room.
 */
export function useHeldPlaces(scroller: RefObject<HTMLElement | null>, state: SummaryState, article: ArticleState | null): boolean {
  const seen = useRef<string | null>(null)
  const [closed, setClosed] = useState<string | null>(null)
  const { connected } = useSummary()
  const running = isRunning(state)
  const runId = article?.runId ?? null
  if (running && connected.value !== null) seen.current = runId
  const isOwn = runId !== null && seen.current === runId && state.status !== 'on-device' && state.status !== 'failed'
  const held = isOwn && (running || closed !== runId)
  useEffect(() => {
    const box = scroller.current
    if (!held || running || !box) return
    const close = (): void => {
      if (mayClose(box)) setClosed(runId)
    }
    if (!wantsStillness()) close()
    for (const event of events) box.addEventListener(event, close, { passive: true })
    return () => events.forEach((event) => box.removeEventListener(event, close))
  }, [held, running, runId])
  return held
}
