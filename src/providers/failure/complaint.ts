/** Reads the many shapes in which servers complain into one. Nothing of it is ever shown: it is only matched against. */

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

type Body = Record<string, unknown>

const isRecord = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The object that holds code and message: inside an array (Google), below `error` (OpenAI), at the top (RFC 7807, older vLLM). */
function innermost(body: unknown): Body {
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

/** A number of an HTTP error given in the body, e.g. `{"error": {"code": 502}}` below a 200. */
function statusIn({ code, status }: Body): number | null {
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
  const isHtml =
    (headers?.get('content-type') ?? '').includes('html') || (typeof parsed === 'string' && /^\s*<(!doctype|html)/i.test(parsed))
  const prose = isHtml ? [] : [message, detail, title, metadata, details]
  return {
    status: status !== null && status >= 300 ? status : statusIn(inner),
    names: [inner['code'], inner['type'], inner['status'], inner['param'], isRecord(innererror) ? innererror['code'] : null]
      .map(asText)
      .join(' ')
      .toLowerCase(),
    words: prose.map(asText).join(' ').trim().toLowerCase(),
    isHtml,
    isBlank: parsed === null || parsed === undefined || parsed === '' || (typeof parsed === 'string' && parsed.trim() === ''),
    headers,
  }
}
