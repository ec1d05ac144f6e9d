/**
 * Reads what is stored of a tab. An older version, or a store gone wrong, may have left another shape there: a face that meets one shows
 * nothing of it, and the next click reads the page anew.
 */
import type { Speaker } from '../core/quotes/quote'
import { parseArticle } from '../core/article/article'
import { modelErrors, pageErrors, runErrors } from '../core/error'
import type { ArticleState, SummaryState } from '../core/summary/summary-state'
import { parseLanguage } from '../core/text/language'
import { isRecord } from './parse'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isLanguage: Check = (value) => parseLanguage(value) !== null
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    (values as readonly unknown[]).includes(value)

const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

/** A record whose named fields each pass their check; other fields are of no concern. */
const recordOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]))

const isIndex: Check = (value) => Number.isInteger(value) && (value as number) >= 0

const span = { start: isNumber, end: isNumber }
const claim = recordOf({
  text: isText,
  sentences: listOf(isIndex),
  images: orAbsent(listOf(isIndex)),
  doubts: listOf(recordOf({ ...span, reason: oneOf('number', 'name', 'date', 'quotation', 'negation', 'model') })),
  supported: isFlag,
})
const summary = recordOf({
  headline: orNull(claim),
  lede: orNull(claim),
  points: listOf(claim),
  picks: listOf(recordOf({ id: isNumber, part: orAbsent(listOf(recordOf(span))), translation: isText })),
  who: listOf(recordOf({ quote: isNumber, referent: isNumber })),
  titleDiffers: orAbsent((value) => value === true),
})
const failure = recordOf({
  code: oneOf(...pageErrors, ...modelErrors, ...runErrors),
  detail: orAbsent((value) => isRecord(value) && Object.values(value).every((fact) => isText(fact) || isNumber(fact))),
})
const run = { runId: isText, language: isLanguage, length: oneOf('short', 'standard', 'long') }
const facts = {
  ...run,
  engine: recordOf({ name: isText, host: orNull(isText) }),
  startedAt: isNumber,
  adaptations: listOf(isText),
  requests: isNumber,
  read: isNumber,
  images: orAbsent(recordOf({ sent: isNumber, bytes: isNumber, left: isNumber })),
  secondLook: orAbsent(recordOf({ lines: isNumber, tokens: orNull(isNumber) })),
}

const isOnDeviceState = recordOf({ ...run, reason: oneOf('no-model', 'not-article') })
const isQuestion = recordOf({ ...run, reason: oneOf('many-requests'), requests: isNumber })

/** What is kept of a finished run, wherever it is kept. */
const finished = {
  summary,
  inputTokens: orNull(isNumber),
  outputTokens: orNull(isNumber),
  read: isNumber,
  images: facts.images,
  secondLook: facts.secondLook,
}

const states: Record<SummaryState['status'], Check> = {
  idle: () => true,
  reading: recordOf(run),
  streaming: recordOf({ ...facts, summary, thinking: isFlag, silent: orAbsent(isFlag) }),
  waiting: recordOf({ ...facts, summary, until: isNumber, failure }),
  done: recordOf({ ...facts, ...finished, finishedAt: isNumber, fromCache: isFlag }),
  failed: recordOf({ ...run, summary, failure, facts: orNull(recordOf(facts)) }),
  'on-device': (value) => isOnDeviceState(value) || isQuestion(value),
}

/** The stored state of a run; `idle` when there is none, or something else. */
export function parseSummaryState(stored: unknown): SummaryState {
  if (!isRecord(stored) || typeof stored['status'] !== 'string' || !Object.hasOwn(states, stored['status'])) return { status: 'idle' }
  const isState = states[stored['status'] as SummaryState['status']]
  return isState(stored) ? (stored as unknown as SummaryState) : { status: 'idle' }
}

/** Whether a record of the cache is what was put there; its times and its size are the cache's own. */
export const isCachedSummary = recordOf({ ...finished, bytes: isNumber, madeAt: isNumber, usedAt: isNumber })

const mention = recordOf({ ...span, text: isText })
const referent = recordOf({
  id: isNumber,
  kind: oneOf('person', 'body', 'group', 'document', 'unnamed'),
  canonical: isText,
  role: orNull(isText),
  affiliation: orNull(isText),
  mentions: listOf(mention),
})
const speaker = orNull(
  recordOf({
    mention,
    referent: orAbsent(orNull(isNumber)),
    canonical: isText,
    role: orNull(isText),
    affiliation: orNull(isText),
    evidence: recordOf({ kind: isText, note: isText }),
    doubt: oneOf('none', 'person', 'speaker'),
    setBy: orAbsent(oneOf('model')),
  }),
)
const quote = recordOf({
  ...span,
  id: isNumber,
  segments: listOf(recordOf(span)),
  kind: oneOf('direct', 'partial'),
  speaker,
  found: orAbsent(speaker),
  translated: orNull(recordOf({ reason: isText })),
})
const isOnDeviceResult = recordOf({
  runId: isText,
  sentences: listOf(recordOf({ ...span, index: isNumber, paragraph: isNumber })),
  quotes: listOf(quote),
  referents: orAbsent(listOf(referent)),
  keySentences: listOf(isNumber),
})

/** What was read in a tab; null when there is nothing, or something else. */
export function parseArticleState(stored: unknown): ArticleState | null {
  if (!isRecord(stored) || !isOnDeviceResult(stored)) return null
  const article = parseArticle(stored['article'])
  return article && withReferents({ ...stored, article } as unknown as StoredArticle)
}

/** As it may have been stored before speakers pointed to referents. */
type StoredArticle = Omit<ArticleState, 'referents'> & Partial<Pick<ArticleState, 'referents'>>

function withReferents({ quotes, referents = [], ...rest }: StoredArticle): ArticleState {
  const pointing = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, referent: speaker.referent ?? null }
  const pointed = quotes.map((quote) => ({
    ...quote,
    speaker: pointing(quote.speaker),
    ...(quote.found === undefined ? {} : { found: pointing(quote.found) }),
  }))
  return { ...rest, quotes: pointed, referents }
}
