/** The address the page calls its own, from its link or its Open Graph data; http(s) only. */
import { addressOf, attributeOf, selectFirst, windowOf } from '../page/node-access'
import { isSamePage } from './same-page'
import { isFrontPage, isSameSite } from './site'

/** Null where the page names none of its own site, or only the site as a whole, or the story it showed before. */
export function canonicalUrlOf(document: Document): string | null {
  return ownAddresses(document)[0] ?? null
}

/** The addresses of this site the page declares to be its own, the canonical one first. */
export function ownAddresses(document: Document): string[] {
  const [shown, ...declared] = addressesOf(document)
  const first = firstAddressOf(document)
  const isLeftBehind = (url: URL) => first !== null && isSamePage(url, first) && !isSamePage(url, shown)
  return declared.filter((url) => isSameSite(url, shown) && !isFrontPage(url) && !isLeftBehind(url)).map(({ href }) => href)
}

/**
 * Whether the page shows another story than the one whose facts stand in its head: it was loaded at another address, or its head still
 * names another.
 */
export function hasMovedOn(document: Document): boolean {
  const [shown, ...declared] = addressesOf(document)
  const first = firstAddressOf(document)
  if (first !== null && !isSamePage(first, shown)) return true
  return declared.length > 0 && declared.every((url) => isSameSite(url, shown) && !isFrontPage(url) && !isSamePage(url, shown))
}

/** The address the document was loaded from, before its scripts changed it; null where the browser does not tell. */
function firstAddressOf(document: Document): URL | null {
  const [entry] = windowOf(document)?.performance?.getEntriesByType?.('navigation') ?? []
  return entry && URL.canParse(entry.name) ? new URL(entry.name) : null
}

/** The page's own host where its canonical address is on another site; null where it stands where it says. */
export function hostBesideName(document: Document): string | null {
  return foreignAddressOf(document) === null ? null : addressesOf(document)[0].hostname.replace(/^www\./, '')
}

/** The address on another site that the page calls its own; null where it names none. */
export function foreignAddressOf(document: Document): string | null {
  const [shown, ...declared] = addressesOf(document)
  return declared.find((url) => !isSameSite(url, shown))?.href ?? null
}

/** Where the page stands, and then where it says it does. */
export function addressesOf(document: Document): [URL, ...URL[]] {
  const link = selectFirst(document, 'link[rel~="canonical"]')
  const openGraph = selectFirst(document, 'meta[property="og:url"], meta[name="og:url"]')
  const declared = [link && attributeOf(link, 'href'), openGraph && attributeOf(openGraph, 'content')].flatMap(
    (address) => absoluteAddress(address, document) ?? [],
  )
  return [new URL(addressOf(document)), ...declared.map((address) => new URL(address))]
}

/** Resolves an address against the page's own; null when it is not a web address. */
export function absoluteAddress(address: string | null | undefined, document: Document): string | null {
  const base = addressOf(document)
  if (!address || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}
