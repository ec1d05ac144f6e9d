/** When the story was published and changed, as ISO 8601; with a zone where the page gives one. */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'
import { metaValues, nodeValues, tidy, type PageFacts } from './page-facts'
import { parseDate } from './parse-date'

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

/** @param drawn dates below the heading */
export function publishedAt(facts: PageFacts, drawn: readonly string[]): string | null {
  const given = [...nodeValues(facts, 'datePublished', 'dateCreated'), ...metaValues(facts, ...publishedMetas), ...markedDates(facts.root)]
  return agreed(given.map(parseDate)) ?? drawn[0] ?? agreed(shownDates(facts.root).map(parseDate))
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
    .filter((text) => text.length < 200 && parseDate(text) !== null)
  const labelled = texts.filter((text) => /입력|등록|송고|승인|발행|published|posted/i.test(text))
  return [...labelled, ...texts].slice(0, 3)
}
