/** The life of a summary between the faces and the background. */
import { longestName, type SpeakerChoice } from '../core/quotes/set-speaker'
import type { Coverage } from '../core/summary/request/budget'
import type { ArticleState, SummaryLength, SummaryState } from '../core/summary/summary-state'
import type { Language } from '../core/text/language'
import { parseLanguage } from '../core/text/language'
import type { TextSpan } from '../core/text/span'
import { defineRequest } from '../platform/request'
import { storageItem, type StorageItem } from '../platform/storage-item'
import { isRecord, isTabId, parseSpans } from './parse'
import { parseArticleState, parseSummaryState } from './stored-state'

export interface StartSummary {
  tabId: number
  /** Null: as the settings say. */
  language: Language | null
  length: SummaryLength | null
  /** Run anew although a finished summary is in the cache. */
  fresh: boolean
  /** The reader asked for it although the page was not judged an article. */
  anyway: boolean
  /** Read only what is selected in the page. */
  selection: boolean
  /** What the reader wants of an article that takes many requests; null before that was asked. */
  coverage: Coverage | null
}

const coverageOf = (value: unknown): Coverage | null => (value === 'essentials' || value === 'parts' ? value : null)
const lengthOf = (value: unknown): SummaryLength | null => (value === 'short' || value === 'standard' || value === 'long' ? value : null)

function parseStart(value: unknown): StartSummary | null {
  if (!isRecord(value) || !isTabId(value['tabId'])) return null
  return {
    tabId: value['tabId'],
    language: parseLanguage(value['language']),
    length: lengthOf(value['length']),
    fresh: value['fresh'] === true,
    anyway: value['anyway'] === true,
    selection: value['selection'] === true,
    coverage: coverageOf(value['coverage']),
  }
}

function parseTab(value: unknown): { tabId: number } | null {
  return isRecord(value) && isTabId(value['tabId']) ? { tabId: value['tabId'] } : null
}

function parseShow(value: unknown): { tabId: number; spans: TextSpan[] } | null {
  if (!isRecord(value) || !isTabId(value['tabId'])) return null
  const spans = parseSpans(value['spans'])
  return spans && { tabId: value['tabId'], spans }
}

/** Answered at once; the run itself is followed through {@link summaryOf}. A face that opens sends it with no wishes: a state that fits is kept. */
export const startSummary = defineRequest<StartSummary, 'accepted'>('summary/start', parseStart)
/** Aborts the run; what was read so far stays. */
export const stopSummary = defineRequest<{ tabId: number }, 'stopped'>('summary/stop', parseTab)
/** Scrolls the page to the spans of the article's text and highlights them; an empty list takes the highlight away. False when the page no longer has them. */
export const showInPage = defineRequest<{ tabId: number; spans: TextSpan[] }, boolean>('page/show', parseShow)

/** Scrolls the page to that image of the article (by index). False when the page no longer has it. */
export const showImage = defineRequest<{ tabId: number; index: number }, boolean>('page/show-image', (value) =>
  isRecord(value) && isTabId(value['tabId']) && Number.isInteger(value['index'])
    ? { tabId: value['tabId'], index: value['index'] as number }
    : null,
)

function parseSetSpeaker(value: unknown): { tabId: number; quoteIds: number[]; choice: SpeakerChoice } | null {
  if (!isRecord(value) || !isTabId(value['tabId']) || !Array.isArray(value['quoteIds'])) return null
  const { tabId, quoteIds } = value
  const choice = parseSpeakerChoice(value['choice'])
  return choice !== null && quoteIds.every((id) => Number.isInteger(id)) ? { tabId, quoteIds: quoteIds as number[], choice } : null
}

function parseSpeakerChoice(choice: unknown): SpeakerChoice | null {
  if (choice === 'nobody' || choice === 'as-found') return choice
  if (!isRecord(choice)) return null
  if (Number.isInteger(choice['referent'])) return { referent: choice['referent'] as number }
  const name = typeof choice['name'] === 'string' ? choice['name'].trim().slice(0, longestName) : ''
  return name === '' ? null : { name }
}

/** Sets whom the reader takes for the speaker of these quotations, or goes back to whom the rules had found. */
export const setSpeaker = defineRequest<{ tabId: number; quoteIds: number[]; choice: SpeakerChoice }, 'set'>(
  'quotes/set-speaker',
  parseSetSpeaker,
)

/** Written once a run, when the page has been read. */
export const articleOf = (tabId: number): StorageItem<ArticleState | null> => storageItem('session', `article:${tabId}`, parseArticleState)

/** Small and written often. */
export const summaryOf = (tabId: number): StorageItem<SummaryState> => storageItem('session', `summary:${tabId}`, parseSummaryState)

/** What the reader was doing when host access was asked for; the background goes on with it once access is granted. */
export const awaitedAccess = storageItem<StartSummary | null>('session', 'awaited-access', parseStart)
