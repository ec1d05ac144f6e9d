/** Small readers for what arrives over a border. */
import type { TextSpan } from '../core/text/span'

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isTabId = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

export function parseSpans(value: unknown): TextSpan[] | null {
  if (!Array.isArray(value)) return null
  const isSpan = (item: unknown): item is TextSpan =>
    isRecord(item) &&
    Number.isInteger(item['start']) &&
    Number.isInteger(item['end']) &&
    (item['start'] as number) < (item['end'] as number)
  return value.every(isSpan) ? value.map(({ start, end }) => ({ start, end })) : null
}

/** For requests without an input. */
export const parseNothing = (): Record<string, never> => ({})
