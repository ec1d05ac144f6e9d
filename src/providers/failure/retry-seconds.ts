/** When a server says to come back, in any of the places where it may say so. */
import type { Complaint } from './complaint'

/** `7m12.5s`, `26.604s`, `300ms`, `6 seconds`, `20`: seconds; null when there is no number. */
export function parseDuration(text: string): number | null {
  const units: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 0.001 }
  let seconds = 0
  let found = false
  for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?) ?(ms|h|m|s|$)/g)) {
    seconds += Number(number) * (units[unit || 's'] ?? 1)
    found = true
  }
  return found ? seconds : null
}

function untilDate(text: string, now: number): number | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : Math.max(0, (time - now) / 1000)
}

/** Milliseconds since the epoch; shorter numbers mean other things elsewhere. */
function untilInstant(text: string | null | undefined, now: number): number | null {
  return text && /^\d{13}$/.test(text) ? Math.max(0, (Number(text) - now) / 1000) : null
}

function inHeaders(headers: Headers, now: number): number | null {
  const milliseconds = headers.get('retry-after-ms')
  if (milliseconds !== null && Number(milliseconds) >= 0) return Number(milliseconds) / 1000
  const after = headers.get('retry-after')
  if (after !== null) return /^\d+(\.\d+)?$/.test(after.trim()) ? Number(after) : untilDate(after, now)
  return untilInstant(headers.get('x-ratelimit-reset'), now)
}

function inWords(words: string, now: number): number | null {
  const told = /(?:again|retry|wait)(?: in| after| for)? (?:about )?(\d[\d.hms ]{0,12}s?)/.exec(words)?.[1]
  const google = /"retrydelay":"(\d[\d.]*s)"/.exec(words)?.[1]
  const forwarded = /"x-ratelimit-reset":"(\d{13})"/.exec(words)?.[1]
  return parseDuration((told ?? google ?? '').trim()) ?? untilInstant(forwarded, now)
}

/** Seconds to wait as the server told them, rounded up; null when it told nothing. */
export function retrySeconds({ headers, words }: Complaint, now = Date.now()): number | null {
  const seconds = (headers && inHeaders(headers, now)) ?? inWords(words, now)
  return seconds === null ? null : Math.ceil(seconds)
}
