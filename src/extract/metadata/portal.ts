/**
 * Whose story a page shows that names an outlet other than its own site: portals and news readers show the stories of others. Told by
 * what the page says of itself, the source it names, and its host; no list of portals.
 */
import { addressOf, attributeOf, parentElementOf, selectAll } from '../page/node-access'
import { absoluteAddress, foreignAddressOf } from './canonical-url'
import { metaValues, nodeValues, tidy, type PageFacts } from './page-facts'
import { registeredDomain } from './site'
import { squash } from './title-letters'

export interface PortalStory {
  /** Who published it first. */
  outlet: string
  /** What shows it. */
  via: string
}

const between = /\s+[-–—|·•]\s+|\s*[|ㅣ∣]\s*/
const longestName = 30
const noName = /^@|^https?:|^www\.|@\w|기자|\d{4}/i
const press =
  /(?:일보|신문|뉴스|방송|경제|타임스|투데이|저널|통신|데일리|매거진|TV|Korea)$|^[A-Z\d]{3,6}$|\b(?:news|times|post|herald|press|journal|tribune|daily|gazette)\b/i

/** Null where the page shows a story of its own, or does not say whose it is. */
export function portalStoryOf(facts: PageFacts): PortalStory | null {
  const host = hostOf(facts)
  if (host === '') return null
  const site = siteOf(facts, host)
  const origin = foreignAddressOf(facts.document)
  const sources = [...(origin === null ? [] : marksOf(facts, origin)), ...sourcesOf(facts, site.isStated || origin !== null)]
  const outlet = sources.map(tidy).find((name) => isName(name) && !isOfSite(name, site, host))
  return outlet === undefined ? null : { outlet, via: site.name }
}

const isName = (name: string): boolean => name.length > 1 && name.length <= longestName && !noName.test(name)

interface Site {
  /** As the page calls it; else its host. */
  name: string
  /** All that the page calls it, in letters alone. */
  names: readonly string[]
  /** The name is the host's: nobody else's. */
  isStated: boolean
}

function siteOf(facts: PageFacts, host: string): Site {
  const all = metaValues(facts, 'og:site_name', 'twitter:site', 'application-name')
    .filter((name) => !noName.test(name))
    .flatMap((name) => name.split(between))
  const paired = metaValues(facts, 'og:article:author')
    .filter((names) => between.test(names))
    .flatMap((names) => names.split(between))
  const ofHost = [...all, ...paired].map(tidy).find((name) => name.length <= longestName && sharesWord(name, host))
  // A pair names the outlet and the portal: the portal is the one that the page calls its site as well.
  const name = ofHost ?? all.find((other) => paired.some((part) => squash(other).startsWith(squash(part))))
  return { name: name ?? bare(host), names: (name ? [name] : all).map(squash), isStated: name !== undefined }
}

/** @param isPortal whether more than their names speaks for it */
function sourcesOf(facts: PageFacts, isPortal: boolean): string[] {
  const declared = nodeValues(facts, 'provider', 'sourceOrganization')
  if (!isPortal) return declared
  const authors = metaValues(facts, 'twitter:creator', 'og:article:author', 'dable:author').flatMap((names) => names.split(between))
  return [...declared, ...[...authors, ...nodeValues(facts, 'publisher')].filter((name) => press.test(tidy(name)))]
}

/** What pictures say that lead to the site of the origin: the mark of its outlet. */
function marksOf({ document }: PageFacts, origin: string): string[] {
  const { hostname } = new URL(origin)
  const site = registeredDomain(hostname)
  return selectAll(document, 'a[href] img[alt]').flatMap((image) => {
    const link = parentElementOf(image)
    const address = link && absoluteAddress(attributeOf(link, 'href'), document)
    if (!address || registeredDomain(new URL(address).hostname) !== site) return []
    // Pictures of the story lead there as well.
    return [attributeOf(image, 'alt') ?? ''].filter((name) => sharesWord(name, hostname) || press.test(tidy(name)))
  })
}

const isOfSite = (name: string, { names }: Site, host: string): boolean =>
  sharesWord(name, host) || names.some((other) => other.includes(squash(name)) || squash(name).includes(other))

/** A name and a host are of one site where one has the letters of the other, or the host begins with the name's initials. */
function sharesWord(name: string, host: string): boolean {
  const label = registeredDomain(host).split('.')[0]?.replaceAll('-', '') ?? ''
  const latin = name.toLowerCase().replace(/[^a-z\d]+/g, '')
  if (latin.length < 3 || label.length < 3) return false
  const initials = name.match(/\b[A-Z]/g) ?? []
  return latin.includes(label) || label.includes(latin) || (initials.length > 1 && label.startsWith(initials.join('').toLowerCase()))
}

function hostOf({ document }: PageFacts): string {
  const address = addressOf(document)
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).hostname : ''
}

const bare = (host: string): string => host.replace(/^www\./, '')
