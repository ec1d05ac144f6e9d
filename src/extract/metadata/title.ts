/** The title of the story, without the name of the site. */
import { metaValues, nodeValues, type PageFacts } from './page-facts'

const separator = /\s+[-–—|:·•«»<>/ㅣ∣]+\s+|\s*[|ㅣ∣]\s*|\s*::\s*/
export const squash = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

export function titleOf(facts: PageFacts): string {
  const given = [...metaValues(facts, 'og:title', 'twitter:title'), ...nodeValues(facts, 'headline'), facts.documentTitle].filter(
    (text) => text !== '',
  )
  const [first] = given
  if (first === undefined) return facts.headings[0] ?? ''
  return facts.headings.find((heading) => agree(heading, first)) ?? withoutSite(first, facts, given)
}

/** A heading agrees with a title when it is the title, or all of it but the parts that name the site. */
function agree(heading: string, title: string): boolean {
  const [shown, given] = [squash(heading), squash(title)]
  if (shown.length < 4) return false
  return shown === given || given.split(shown).length === 2
}

function withoutSite(title: string, facts: PageFacts, given: string[]): string {
  const sites = [...metaValues(facts, 'og:site_name', 'application-name'), ...nodeValues(facts, 'publisher')].map(squash)
  const parts = title.split(separator)
  while (parts.length > 1 && isSite(parts.at(-1) ?? '', sites)) parts.pop()
  const kept = title.slice(0, title.indexOf(parts.at(-1) ?? '', parts.slice(0, -1).join('').length) + (parts.at(-1) ?? '').length)
  const shorter = given.find((other) => other.length < kept.length && squash(other).length > 8 && squash(kept).startsWith(squash(other)))
  return shorter ?? kept
}

function isSite(part: string, sites: string[]): boolean {
  const bare = squash(part)
  return (
    bare === '' ||
    sites.some((site) => site.includes(bare) || (site.length > 2 && bare.includes(site))) ||
    /(?:뉴스|일보|신문|News|Times|\.com|\.kr|Magazine)$/i.test(part.trim())
  )
}
