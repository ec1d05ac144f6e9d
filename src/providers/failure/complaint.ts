/** Reads the many shapes in which servers complain into one. Nothing of it is ever shown: it is only matched against. */

import { isRecord, parseJson, type Fields } from '../json'

export interface Complaint {
  /** HTTP status, or the number the body gives where the response itself said 200; null when neither tells. */
  status: number | null
  /** Code, type, status and parameter names, lower case, joined by spaces. */
  names: string
  /** All the prose of the body, lower case. */
  words: string
  isHtml: boolean
  isBlank: boolean
  headers: Headers | null
}

/** The object that holds code and message: inside an array (Google), below `error` (OpenAI), at the top (RFC 7807, older vLLM). */
function innermost(body: unknown): Fields {
  const first: unknown = Array.isArray(body) ? body[0] : body
  if (typeof first === 'string') return { message: first }
  if (!isRecord(first)) return {}
  const { error, status } = first
  if (typeof error === 'string') return { ...first, message: error }
  if (isRecord(error)) return error
  return isRecord(status) ? { ...first, ...status } : first
}

const asText = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value === null || value === undefined ? '' : JSON.stringify(value)
}

const lowerCase = (values: unknown[]): string => values.map(asText).join(' ').trim().toLowerCase()

/** Validation errors carry the refused input along, which would be the article: only what is said about it counts. */
function withoutInput(detail: unknown): unknown {
  if (!Array.isArray(detail)) return detail
  return detail.map((entry: unknown) => (isRecord(entry) ? { type: entry['type'], loc: entry['loc'], msg: entry['msg'] } : entry))
}

/** A number of an HTTP error given in the body, e.g. `{"error": {"code": 502}}` below a 200. */
function statusIn({ code, status }: Fields): number | null {
  const found = [code, status].map(Number).find((number) => number >= 400 && number < 600)
  return found ?? null
}

/**
 * @param status HTTP status; null for an error that arrived inside a stream.
 * @param body the parsed error, or the response's text.
 */
export function readComplaint(status: number | null, headers: Headers | null, body: unknown): Complaint {
  const parsed = typeof body === 'string' ? (parseJson(body) ?? body) : body
  const inner = innermost(parsed)
  const { message, detail, title, metadata, details, innererror } = inner
  const text = typeof parsed === 'string' ? parsed.trim() : null
  const isHtml = text !== null && text !== '' && ((headers?.get('content-type') ?? '').includes('html') || /^<(!doctype|html)/i.test(text))
  const prose = isHtml ? [] : [message, withoutInput(detail), title, metadata, details]
  return {
    status: status !== null && status >= 300 ? status : statusIn(inner),
    names: lowerCase([inner['code'], inner['type'], inner['status'], inner['param'], isRecord(innererror) ? innererror['code'] : null]),
    words: lowerCase(prose),
    isHtml,
    isBlank: text === '' || parsed === null || parsed === undefined,
    headers,
  }
}
