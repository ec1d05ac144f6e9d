/** Reads saved quotations from outside: a file the reader imports, an older version's store. */
import { parseLanguage } from '../../text/language'
import type { TextSpan } from '../../text/span'
import type { CitedArticle } from '../cited-source'
import type { SavedQuote } from '../saved-quote'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isDate = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value))
/** Nothing but the web may become a link. */
const isWebAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//i.test(value) && URL.canParse(value)

/** Null when a field is missing, of another kind, or the spans do not fit the words. Fields of no meaning here are left out. */
export function parseSavedQuote(value: unknown): SavedQuote | null {
  if (!isRecord(value)) return null
  const { id, savedAt, prefix, suffix, note } = value
  const words = parseWords(value['parts'], value['segments'])
  const article = parseCitedArticle(value['article'])
  const speaker = parseSpeaker(value['speaker'])
  const translated = parseTranslated(value['translated'])
  if (!words || !article || speaker === undefined || translated === undefined) return null
  if (!isText(id) || id === '' || !isDate(savedAt) || !isText(prefix) || !isText(suffix) || !isText(note)) return null
  return { id, savedAt, ...words, prefix, suffix, article, speaker, doubt: parseDoubt(value['doubt']), translated, note }
}

function parseWords(parts: unknown, segments: unknown): Pick<SavedQuote, 'parts' | 'segments'> | null {
  if (!Array.isArray(parts) || !Array.isArray(segments) || parts.length === 0 || parts.length !== segments.length) return null
  let last = 0
  const spans: TextSpan[] = []
  for (const [index, part] of (parts as unknown[]).entries()) {
    const segment: unknown = segments[index]
    if (!isText(part) || part === '' || !isRecord(segment)) return null
    const { start, end } = segment
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null
    if ((start as number) < last || (end as number) - (start as number) !== part.length) return null
    spans.push({ start: start as number, end: end as number })
    last = end as number
  }
  return { parts: parts as string[], segments: spans }
}

function parseCitedArticle(value: unknown): CitedArticle | null {
  if (!isRecord(value)) return null
  const { url, canonicalUrl, title, siteName, publishedAt, via } = value
  const language = parseLanguage(value['language'])
  if (!language || !isWebAddress(url) || (canonicalUrl !== null && !isWebAddress(canonicalUrl))) return null
  if (!isText(title) || !isTextOrNull(siteName) || !isTextOrNull(publishedAt)) return null
  return { url, canonicalUrl, title, siteName, publishedAt, language, ...(isText(via) && via !== '' && { via }) }
}

/** Null is nobody; undefined is not a speaker. */
function parseSpeaker(value: unknown): SavedQuote['speaker'] | undefined {
  if (value === null) return null
  if (!isRecord(value)) return undefined
  const { canonical, role, affiliation, figureId } = value
  if (!isText(canonical) || canonical === '' || !isTextOrNull(role) || !isTextOrNull(affiliation) || !isTextOrNull(figureId))
    return undefined
  return { canonical, role, affiliation, figureId }
}

/** Records of before doubt was told have none. */
const parseDoubt = (value: unknown): SavedQuote['doubt'] => (value === 'person' || value === 'speaker' ? value : 'none')

function parseTranslated(value: unknown): SavedQuote['translated'] | undefined {
  if (value === null) return null
  return isRecord(value) && value['likely'] === true && isText(value['reason']) ? { likely: true, reason: value['reason'] } : undefined
}
