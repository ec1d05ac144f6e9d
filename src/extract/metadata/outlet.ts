/**
 * The outlet that published the story. What a page calls its site may be a slogan, an address or a portal: its other names for
 * itself decide then, and last the end of the tab's title and the sign of rights below the story.
 */
import { addressOf } from '../page/node-access'
import { metaValues, nodeValues, tidy, type PageFacts } from './page-facts'
import { squash } from './title'

/** Show the stories of others. */
const portals = /^(?:naver|daum|zum|nate|msn|yahoo|네이버|다음|줌|네이트|야후|뉴스\s?zum)(?:\s?(?:뉴스|news|!.*))?$/i
const between = /\s+[-–—|:·•»>]\s+|\s*[|ㅣ∣]\s*|:\s+|\s+::\s+/
const endOfTab = /\s+[-–—|·•»>]\s+|\s*[|ㅣ∣]\s*/
const address = /^(?:https?:|www\.|@)|^[\w-]+(?:\.[\w-]+)+$/i
const longestName = 40
const rights = /(?:ⓒ|©|\(c\))\s?(?:\d{4}\s?)?([\p{L}\d][\p{L}\d .&'’]{1,24}?)[\s,.]*(?:무단|재배포|all rights reserved)/iu

/** @param signatures lines of the story that may hold the sign of rights */
export function outletOf(facts: PageFacts, signatures: readonly string[]): string | null {
  const named = [
    ...metaValues(facts, 'og:site_name', 'application-name'),
    ...nodeValues(facts, 'publisher', 'provider', 'sourceOrganization'),
    ...metaValues(facts, 'twitter:creator', 'og:article:author', 'dable:author').filter((name) => isPortalPage(facts) && name !== ''),
    ...metaValues(facts, 'twitter:site').filter((name) => /\s|[가-힣]/.test(name)),
    ...tabEnd(facts),
    ...signatures.flatMap((line) => rights.exec(line)?.slice(1, 2) ?? []),
  ]
  const names = named.map((name) => withoutSlogan(tidy(name), facts)).filter((name) => name !== '' && name.length <= longestName)
  const outlets = names.filter((name) => !portals.test(name) && !/^(?:https?:|www\.|@)/i.test(name))
  const [first] = outlets
  if (first === undefined) return names.find((name) => portals.test(name)) ?? null
  return isBare(first) ? (sameName(first, outlets) ?? first) : first
}

/** The words of a host, run together. */
const isBare = (name: string) => address.test(name) || /^[a-z\d.-]+$/.test(name)

/** The way another source spells what the first one runs together: `harbourpost`, “The Harbour Post”. */
function sameName(bare: string, names: readonly string[]): string | undefined {
  const host = squash(bare.replace(/(?:\.[a-z]{2,4}){1,2}$/i, ''))
  const isBrand = /[A-Z]/.test(bare)
  return names.find((name) => {
    if (isBare(name) || (isBrand && !name.includes(' '))) return false
    const bareName = squash(name.replace(/^the\s/i, ''))
    return bareName.startsWith(host) || host.endsWith(bareName)
  })
}

function isPortalPage(facts: PageFacts): boolean {
  const names = metaValues(facts, 'og:site_name', 'twitter:site', 'og:article:author').flatMap((name) => name.split(between))
  return names.some((name) => portals.test(name.trim().replace(/^@/, '')))
}

/** Of “The Harbour Post: news from the coast” the part that is a name: the one the address has, else the shortest. */
function withoutSlogan(name: string, facts: PageFacts): string {
  const all = name.split(between).filter((part) => part !== '' && !portals.test(part))
  const parts = all.some((part) => !address.test(part)) ? all.filter((part) => !address.test(part)) : all
  if (parts.length < 2) return parts[0] ?? name
  const page = addressOf(facts.document)
  const host = URL.canParse(page) ? squash(new URL(page).hostname) : ''
  const inHost = parts.find((part) => squash(part).length > 2 && host.includes(squash(part)))
  return inHost ?? parts.reduce((short, part) => (part.length < short.length ? part : short))
}

/** What follows the story's title in the tab. */
function tabEnd(facts: PageFacts): string[] {
  const parts = facts.documentTitle.split(endOfTab)
  const last = parts.at(-1) ?? ''
  const titles = [...facts.headings, ...metaValues(facts, 'og:title'), ...nodeValues(facts, 'headline')].map(squash)
  const first = squash(parts[0] ?? '')
  const isTitled = titles.some((title) => title.startsWith(first)) && titles.every((title) => !title.includes(squash(last)))
  return parts.length > 1 && isTitled && last.length <= longestName ? [last.replace(/\s뉴스$/, '')] : []
}
