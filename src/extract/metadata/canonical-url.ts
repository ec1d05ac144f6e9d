/** The address the page calls its own, from its link or its Open Graph data; http(s) only. */
import { addressOf, attributeOf, selectFirst } from '../page/node-access'

export function canonicalUrlOf(document: Document): string | null {
  const link = selectFirst(document, 'link[rel~="canonical"]')
  const openGraph = selectFirst(document, 'meta[property="og:url"], meta[name="og:url"]')
  const address = (link && attributeOf(link, 'href')) || (openGraph && attributeOf(openGraph, 'content')) || null
  return absoluteAddress(address, document)
}

/** Resolves an address against the page's own; null when it is not a web address. */
export function absoluteAddress(address: string | null | undefined, document: Document): string | null {
  const base = addressOf(document)
  if (!address || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}
