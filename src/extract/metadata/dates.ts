/** When the story was published and changed, as ISO 8601; with a zone where the page gives one. */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'
import { metaValues, nodeValues, tidy, type PageFacts } from './page-facts'

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'published_time',
  'originalpublicationdate',
  'article_date_original',
  'article:published',
  'ptime',
  'citation_online_date',
  'dable:published_time',
  'nate:published',
]
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
  'article:modified',
]

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const numeric =
  /(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})(?:일|\.)?(?:\s*\([^)]{1,3}\))?(?:[T\s,]*(오전|오후|AM|PM)?\s*(\d{1,2})\s?[:시]\s?(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/i
const named =
  /(?:(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})|([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))/

export function publishedAt(facts: PageFacts): string | null {
  const given = [...nodeValues(facts, 'datePublished', 'dateCreated'), ...metaValues(facts, ...publishedMetas), ...markedDates(facts.root)]
  return agreed(given.map(parseDate)) ?? agreed(shownDates(facts.root).map(parseDate))
}

export function modifiedAt(facts: PageFacts): string | null {
  return agreed([...nodeValues(facts, 'dateModified'), ...metaValues(facts, ...modifiedMetas)].map(parseDate))
}

/** The first date whose day another source gives too, else the first one. */
function agreed(dates: (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null)
  return (
    known.find((date, index) => known.some((other, at) => at !== index && other.slice(0, 10) === date.slice(0, 10))) ?? known[0] ?? null
  )
}

function markedDates(root: PageFacts['root']): string[] {
  const elements = selectAll(
    root,
    '[itemprop~="datePublished"], time[pubdate], time[datetime], [data-date-time], [data-published-time]',
  ).slice(0, 6)
  return elements.flatMap((element) => {
    const values = ['content', 'datetime', 'data-date-time', 'data-published-time'].map((name) => attributeOf(element, name))
    return [values.find((value) => value) ?? tidy(textContentOf(element))]
  })
}

/** Dates that are only written: in elements named so, the one labelled as the time of entry first. */
function shownDates(root: PageFacts['root']): string[] {
  const elements = selectAll(root, '[class*="date" i], [class*="time" i], [id*="date" i], [class*="info" i], [class*="meta" i]').slice(
    0,
    40,
  )
  const texts = elements
    .map((element) => tidy(textContentOf(element).slice(0, 400)))
    .filter((text) => text.length < 200 && (numeric.test(text) || named.test(text)))
  const labelled = texts.filter((text) => /입력|등록|송고|승인|발행|published|posted/i.test(text))
  return [...labelled, ...texts].slice(0, 3)
}

/** ISO 8601 to the precision given; null when the text holds no plausible date. */
export function parseDate(text: string): string | null {
  const match = numeric.exec(text)
  if (match) return fromParts(match)
  const words = named.exec(text)
  if (!words) return compactDate(text)
  const month = months.indexOf((words[2] ?? words[4] ?? '').slice(0, 3).toLowerCase()) + 1
  return month === 0 ? null : day(words[3] ?? words[6] ?? '', String(month), words[1] ?? words[5] ?? '')
}

function compactDate(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/.exec(text.trim())
  if (!compact) return null
  const date = day(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '')
  return date && compact[4] ? `${date}T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}` : date
}

function fromParts(match: RegExpExecArray): string | null {
  const [, year = '', month = '', dayOfMonth = '', half, hour, minute, second, zone] = match
  const date = day(year, month, dayOfMonth)
  if (!date || hour === undefined) return date
  const isAfternoon = /오후|pm/i.test(half ?? '') && Number(hour) < 12
  const hours = String(Number(hour) + (isAfternoon ? 12 : 0)).padStart(2, '0')
  return Number(hours) > 24 ? date : `${date}T${hours}:${minute}:${second ?? '00'}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
}

function day(year: string, month: string, dayOfMonth: string): string | null {
  const isPlausible =
    Number(year) > 1980 &&
    Number(year) < 2100 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(dayOfMonth) >= 1 &&
    Number(dayOfMonth) <= 31
  return isPlausible ? `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}` : null
}
