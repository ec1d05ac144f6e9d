/** Which addresses are of one site: those below one registered domain. */

/** Second levels under which names are registered, of the countries whose papers are read most; the whole list is 300 KB long. */
const sharedSecondLevels = /^(?:co|or|ne|re|go|ac|pe|com|net|org|gov|edu|gob|nom|web|gen|in|info)$/

/** `news.example.co.kr` and `m.example.co.kr` are both `example.co.kr`. */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  if (/^[\d.]+$|:/.test(host) || labels.length < 3) return labels.join('.')
  const isShared = labels.at(-1)?.length === 2 && sharedSecondLevels.test(labels.at(-2) ?? '')
  return labels.slice(isShared ? -3 : -2).join('.')
}

export const isSameSite = (one: URL, other: URL) => registeredDomain(one.hostname) === registeredDomain(other.hostname)

/** The address of a whole site, or of one of its languages or editions, not of a page in it. */
export function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|main|home|default)(?:\.\w{2,5})?\/?)?)?$/i.test(pathname)
}
