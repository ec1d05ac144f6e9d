/** The address the page calls its own, from its link or its Open Graph data; http(s) only. */
import { addressOf, attributeOf, selectFirst } from '../page/node-access'
import { isFrontPage, isSameSite } from './site'

/** Null where the page names none of its own site, or only the site as a whole. */
export function canonicalUrlOf(document: Document): string | null {
  return ownAddresses(document)[0] ?? null
}

/** The addresses of this site the page declares to be its own, the canonical one first. */
export function ownAddresses(document: Document): string[] {
  const shown = new URL(addressOf(document))
  return declaredAddresses(document).filter((address) => {
    const url = new URL(address)
    return isSameSite(url, shown) && !isFrontPage(url)
  })
}

function declaredAddresses(document: Document): string[] {
  const link = selectFirst(document, 'link[rel~="canonical"]')
  const openGraph = selectFirst(document, 'meta[property="og:url"], meta[name="og:url"]')
  return [link && attributeOf(link, 'href'), openGraph && attributeOf(openGraph, 'content')].flatMap(
    (address) => absoluteAddress(address, document) ?? [],
  )
}

/** Resolves an address against the page's own; null when it is not a web address. */
export function absoluteAddress(address: string | null | undefined, document: Document): string | null {
  const base = addressOf(document)
  if (!address || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}
