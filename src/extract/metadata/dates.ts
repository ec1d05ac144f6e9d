/** When the story was published and changed, as ISO 8601; with a zone where the page gives one. */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'
import { addressesOf } from './canonical-url'
import { metaValues, metaValuesLike, nodeValues, tidy, type PageFacts } from './page-facts'
import { parseDate } from './parse-date'

/** Metas are named in many ways beside `article:published_time`: `parsely-pub-date`, `dc.date.issued`. */
const published =
  /^(?!article:published_time$).*(?:publi(?:sh|cation)|pub[-_]?date|ptime$|creat|issued|release|(?:^|[.:])date$|date_original)/
const modified = /modif|updated|lastmod/

/** @param drawn dates below the heading */
export function publishedAt(facts: PageFacts, drawn: readonly string[]): string | null {
  const given = [
    ...nodeValues(facts, 'datePublished', 'dateCreated'),
    ...metaValues(facts, 'article:published_time'),
    ...metaValuesLike(facts, published),
    ...marked(facts, strong),
  ]
  const times = marked(facts, weak).map(parseDate)
  const sameDay = times.find((time) => drawn.some((date) => date.slice(0, 10) === time?.slice(0, 10)))
  return (
    agreed([...given.map(parseDate), ...(given.length > 0 ? times : [])]) ??
    sameDay ??
    drawn[0] ??
    agreed(times) ??
    agreed(shownDates(facts.root).map(parseDate)) ??
    agreed(datesInAddress(facts))
  )
}

export function modifiedAt(facts: PageFacts): string | null {
  return agreed([...nodeValues(facts, 'dateModified'), ...metaValuesLike(facts, modified)].map(parseDate))
}

/** The first date whose day another source gives too, else the first one. */
function agreed(dates: (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null)
  return (
    known.find((date, index) => known.some((other, at) => at !== index && other.slice(0, 10) === date.slice(0, 10))) ?? known[0] ?? null
  )
}

/** Elements that hold the day of publication. */
const strong = '[itemprop~="datePublished"], time[pubdate], [data-date-time], [data-published-time]'
/** Those of other stories, too. */
const weak = 'time[datetime]'

function marked(facts: PageFacts, selector: string): string[] {
  return selectAll(facts.root, selector)
    .slice(0, 6)
    .map((element) => {
      const values = ['content', 'datetime', 'data-date-time', 'data-published-time'].map((name) => attributeOf(element, name))
      return values.find((value) => value) ?? tidy(textContentOf(element))
    })
}

/** Addresses of stories may hold their day: `/2031/04/05/`. */
const datesInAddress = ({ document }: PageFacts) =>
  addressesOf(document).map(({ pathname }) => parseDate(/\/\d{4}([/-])\d\d\1\d\d\//.exec(pathname)?.[0] ?? ''))

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
