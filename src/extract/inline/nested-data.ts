/** Data that is kept as text inside of data: JSON in a string, once more encoded for an address, for an attribute, or in base64. */
import { parseJson } from './values-in-code'

const longestText = 8_000_000

/** The value the text holds; undefined where it is a text. */
export function readNested(text: string): unknown {
  const bare = decoded(text.slice(0, longestText).trim())
  if (!/^[[{"]/.test(bare)) return undefined
  const value = parseJson(bare)
  return typeof value === 'number' ? undefined : value
}

function decoded(text: string): string {
  if (/^%(?:7B|5B|22)/i.test(text)) return decodeAddress(text)
  if (/^[[{]\s*&(?:quot|#34|q);/.test(text)) return text.replace(/&(?:quot|#34|q);/g, '"').replace(/&(?:amp|#38|a);/g, '&')
  if (/^(?:eyJ|W3s|WyJ)[\w+/=-]+$/.test(text)) return decodeBase64(text)
  return text
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text.includes('%20') ? text : text.replaceAll('+', '%20'))
  } catch {
    return ''
  }
}

function decodeBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    return new TextDecoder().decode(bytes)
  } catch {
    return ''
  }
}
