/** Every place where a server may say when to come back. */
import { describe, expect, it } from 'vitest'
import { readComplaint } from '../../../src/providers/failure/complaint'
import { parseDuration, retrySeconds } from '../../../src/providers/failure/retry-seconds'

const now = Date.parse('2026-11-25T00:00:00Z')
const secondsOf = (headers: Record<string, string>, message = '') =>
  retrySeconds(readComplaint(429, new Headers(headers), { error: { message } }), now)

describe('the seconds to wait', () => {
  it.each([
    [{ 'retry-after': '27' }, 27],
    [{ 'retry-after': '27', 'retry-after-ms': '26604' }, 27],
    [{ 'retry-after': 'Wed, 25 Nov 2026 00:01:30 GMT' }, 90],
    [{ 'retry-after': 'Tue, 24 Nov 2026 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'x-ratelimit-reset': String(now + 12_000) }, 12],
    [{ 'x-ratelimit-reset': '12' }, null],
    [{}, null],
  ])('are read from the headers %j', (headers, seconds) => {
    expect(secondsOf(headers)).toBe(seconds)
  })

  it.each([
    ['Please try again in 26.604s.', 27],
    ['Please try again in 7m12s.', 432],
    ['Please retry after 6 seconds.', 6],
    ['Try again in 300ms.', 1],
    ['Please retry in 20.04466179s.', 21],
    ['Wait a bit and try again.', null],
    ['Try again later.', null],
    ['Limit 200000, used 162960.', null],
  ])('are read from the words %j', (message, seconds) => {
    expect(secondsOf({}, message)).toBe(seconds)
  })

  it('are read from a provider behind a router', () => {
    const body = { error: { message: 'Limited', metadata: { headers: { 'X-RateLimit-Reset': String(now + 5_000) } } } }
    expect(retrySeconds(readComplaint(429, new Headers(), body), now)).toBe(5)
  })

  it('may be told in hours', () => {
    expect(parseDuration('1h2m3s')).toBe(3_723)
    expect(parseDuration('never')).toBeNull()
  })
})
