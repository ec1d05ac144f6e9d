/**
 * The outlet that published the story. What a page calls its site may be a slogan or an address: its other names for
 * itself decide then, the end of the tab's title, and last what is drawn: the letters of the address spelled out, and the imprint.
 */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'
import { addressesOf } from './canonical-url'
import { metaValues, nodeValues, tidy, type PageFacts } from './page-facts'
import { registeredDomain } from './site'
import { squash } from './title'

const between = /\s+[-–—|:·•»>]\s+|\s*[|ㅣ∣]\s*|:\s+|\s+::\s+/
const endOfTab = /\s+[-–—|·•»>]\s+|\s*[|ㅣ∣]\s*/
const address = /^(?:https?:|www\.|@)|^[\w-]+(?:\.[\w-]+)+$/i
/** Addresses, and labels of menus and pictures. */
const noName = /^(?:https?:|www\.|@|(?:home(?: ?page)?|news|logo|뉴스|홈)$)/i
/** Names are written in capitals but for the small words in them. */
const prose = /\s(?!(?:of|the|and|for|in|on|at|to|de|la)\b)\p{Ll}/u
/** The end of the name of a section. */
const section = /\snews$/i
const longestName = 40
const mostElements = 200

/** @param imprint what the foot of the page calls the paper */
export function outletOf(facts: PageFacts, imprint: readonly string[]): string | null {
  const hosts = addressesOf(facts.document).map(({ hostname }) => hostname)
  const titles = titlesIn(facts)
  const given = [
    ...metaValues(facts, 'og:site_name', 'application-name').filter((name) => !titles.includes(squash(name))),
    ...nodeValues(facts, 'publisher', 'provider', 'sourceOrganization'),
    ...metaValues(facts, 'twitter:site').filter((name) => /\s|[가-힣]/.test(name)),
    ...tabEnd(facts, hosts),
  ]
  return chosen(given, hosts) ?? chosen([...spelledHosts(facts, hosts), ...imprint], hosts)
}

/** The first that is the name of an outlet. */
function chosen(given: readonly string[], hosts: readonly string[]): string | null {
  const names = given.map((name) => withoutSlogan(tidy(name), hosts)).filter((name) => name !== '' && name.length <= longestName)
  const outlets = names.filter((name) => !noName.test(name))
  const first = outlets.find((name) => !prose.test(name)) ?? outlets[0]
  if (first === undefined) return null
  return isBare(first) ? (sameName(first, outlets) ?? first) : first
}

/** The words of a host, run together. */
const isBare = (name: string) => address.test(name) || /^[a-z\d.-]+$/.test(name)

/** The way another source spells what the first one runs together: `harbourpost`, “The Harbour Post”, at least “HarbourPost.example”. */
function sameName(bare: string, names: readonly string[]): string | undefined {
  const host = squash(bare.replace(/(?:\.[a-z]{2,4}){1,2}$/i, ''))
  const isBrand = /[A-Z]/.test(bare)
  const spelled = names.find((name) => {
    const bareName = squash(name.replace(/^the\s/i, ''))
    if (isBare(name) || (isBrand && (!name.includes(' ') || section.test(name)))) return false
    return bareName.startsWith(host) || host.endsWith(bareName)
  })
  return spelled ?? names.find((name) => /[A-Z.]/.test(name) && squash(name).startsWith(host))
}

/** How a link or a picture spells the letters of the page's address. */
function spelledHosts(facts: PageFacts, hosts: readonly string[]): string[] {
  const labels = hosts.map((host) => squash(registeredDomain(host).split('.')[0] ?? ''))
  return selectAll(facts.document, 'a[href], img[alt]')
    .slice(0, mostElements)
    .map((element) => tidy((attributeOf(element, 'alt') ?? textContentOf(element).slice(0, longestName)).replace(/\blogo\b/i, '')))
    .filter((text) => /\p{Lu}/u.test(text) && labels.includes(squash(text)))
}

/** Of “The Harbour Post: news from the coast” the part that is a name: the one the address has, else the shortest. */
function withoutSlogan(name: string, hosts: readonly string[]): string {
  const all = name.split(between).filter((part) => part !== '')
  const isName = (part: string) => !address.test(part) && !prose.test(part)
  const addresses = all.filter((part) => address.test(part))
  const parts = all.some(isName) || addresses.length === 0 ? all.filter((part) => !address.test(part)) : addresses
  const leading = addresses.filter((part) => part === all[0])
  const inHost = [...parts, ...leading].find((part) => /\p{Lu}/u.test(part) && isInHost(part, hosts))
  if (inHost !== undefined || parts.length < 2) return inHost ?? parts[0] ?? name
  return parts.reduce((short, part) => (part.length < short.length ? part : short))
}

/** Whether an address of the page has the name in it. */
function isInHost(name: string, hosts: readonly string[]): boolean {
  const letters = squash(name.replace(/^the\s/i, ''))
  return letters.length > 2 && hosts.some((host) => squash(host).includes(letters))
}

const titlesIn = (facts: PageFacts) => [...metaValues(facts, 'og:title'), ...nodeValues(facts, 'headline')].map(squash)

/** What follows the story's title in the tab. */
function tabEnd(facts: PageFacts, hosts: readonly string[]): string[] {
  const parts = facts.documentTitle.split(endOfTab)
  const last = parts.at(-1) ?? ''
  const titles = [...facts.headings.map(squash), ...titlesIn(facts)]
  const first = squash(parts[0] ?? '')
  const isTitled =
    titles.some((title) => title.startsWith(first)) && (isInHost(last, hosts) || titles.every((title) => !title.includes(squash(last))))
  return parts.length > 1 && isTitled && last.length <= longestName ? [last.replace(/\s뉴스$/, '')] : []
}
