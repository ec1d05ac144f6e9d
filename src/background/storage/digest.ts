/** Hashes: the cache's key, and a boundary around the article that no page can guess but that stays the same for the same article. */
import { database } from './database'

const encoder = new TextEncoder()
const boundaryLength = 16

const toHex = (buffer: ArrayBuffer): string => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of the parts, in hexadecimal. */
export async function digest(...parts: readonly string[]): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', encoder.encode(parts.join('\u0000'))))
}

async function installSecret(): Promise<string> {
  const db = await database()
  const kept = await db.get('secrets', 'boundary')
  if (kept) return kept
  const fresh = toHex(crypto.getRandomValues(new Uint8Array(32)).buffer)
  await db.put('secrets', fresh, 'boundary')
  return fresh
}

/** HMAC of the article's text under the install's secret. */
export async function boundaryFor(text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(await installSecret()), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return toHex(await crypto.subtle.sign('HMAC', key, encoder.encode(text))).slice(0, boundaryLength)
}
