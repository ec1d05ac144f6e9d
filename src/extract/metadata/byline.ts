/** Who wrote the story: names only, without titles, e-mail addresses and the outlet. */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'
import { isRecord, type JsonRecord } from './json-ld'
import { metaValues, metaValuesLike, nodeValues, tidy, type PageFacts } from './page-facts'
import { squash } from './title'

/** Metas are named in many ways: `author`, `article:author:name`, `dc.creator`, `byl`. */
const authorMeta = /(?:^|[:.-])(?:authors?|byl|(?<!twitter:)creator)(?::name)?$/
const bylineSelector =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="reporter" i], [class*="journalist" i], [class*="writer" i]'

const trade =
  '(?:인턴|수습|선임|전문|객원|사진|여행|의학)?\\s?(?:기자|특파원|PD|피디|에디터|앵커|아나운서|통신원|논설위원|칼럼니스트|리포터)'
const koreanName = new RegExp(`(?<![가-힣])([가-힣]{2,4})\\s?${trade}`, 'g')
const notNames: ReadonlySet<string> = new Set(
  '담당 취재 소속 사진 영상 전문 시민 인턴 수습 이 본지 해당 관련 다른 뉴스 연예 스포츠 선임 온라인 디지털 보도 정치부 사회부 경제부 국제부 구독 구독중 구독자 응원수 더보기 공유 댓글'.split(
    ' ',
  ),
)
const titles = new RegExp(`\\s*${trade}\\s*$`)
const notPerson =
  /^\(|^(?:team|image|photo|picture|getty)\b|\b(?:min(?:ute)?s? read|redazione|editorial|newsroom|staff|network|media|press|news|magazine)$|^(?:by|staff|admin|editor|editorial|news ?desk|newsroom|web ?desk|reporters?|correspondent|guest|contributor|unknown|author|share|follow|name|\S* writer)\b|writer$|correspondent$|editor$|https?:|www\.|@|\d{2}|[{}<>*]/i

/** Words of labels, of dates and of sentences. */
const notName =
  /\d|^(?:about|published|updated|posted|written)\b|\b(?:at|in|of|on|for|and|the|ago|hours?|minutes?|author|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$|(?<!\b[js]r)\.$/i

/** @param signatures lines of the story that name a reporter (datelines, sign-offs); @param drawn such lines below the heading */
export function bylineOf(facts: PageFacts, signatures: readonly string[], drawn: readonly string[] = []): string | null {
  const outlets = [...metaValues(facts, 'og:site_name', 'application-name', 'twitter:site'), ...nodeValues(facts, 'publisher')]
    .map(squash)
    .filter((name) => name.length > 1)
  const organisations = organisationsIn(facts)
  const isOutlet = (name: string) =>
    organisations.has(squash(name)) ||
    outlets.some(
      (outlet) => outlet === squash(name) || (squash(name).length > 2 && (outlet.includes(squash(name)) || squash(name).includes(outlet))),
    )
  const given = [...nodeValues(facts, 'author', 'creator'), ...metaValuesLike(facts, authorMeta)]
  const shown = shownBylines(facts.root)
  const korean = koreanNames([...given, ...drawn, ...shown, ...signatures])
  if (korean.length > 0) return korean.slice(0, 5).join(', ')
  const signed = [...shown, ...signatures.filter((line) => /^by /i.test(line))]
  const names = [...given, ...[...drawn, ...signed].map(afterBy)].flatMap(splitNames)
  const people = withoutTrades(unique(names.filter((name) => isName(name) && !isOutlet(name))))
  if (people.length === 0) return drawn.flatMap(penNames)[0] ?? null
  return firstSource(people, given.flatMap(splitNames)).join(', ')
}

/** One word is a name where the page draws it as one. */
function penNames(text: string): string[] {
  const word = /^by:?\s+(\p{Lu}[\p{L}\d]{3,24})(?=$|[,|])/iu.exec(text)?.[1]
  return word && !notPerson.test(word) ? [word] : []
}

/** A name alone where it is given with a trade or an outlet, too: “Ada Marsh”, “Ada Marsh Harbour Post”. */
const withoutTrades = (people: string[]) =>
  people.filter((name) => !people.some((other) => other !== name && other.includes(' ') && name.startsWith(other)))

const typesOf = (node: JsonRecord) => [node['@type']].flat().join(' ')

/** Firms: what the data calls so, and whoever holds the rights of the page. */
function organisationsIn(facts: PageFacts): Set<string> {
  const authors = [facts.node?.['author'], facts.node?.['creator']].flat().filter(isRecord)
  const firms = authors.filter((author) => /Organi[sz]ation|Corporation/.test(typesOf(author)) && !typesOf(author).includes('Person'))
  const rights = metaValues(facts, 'copyright').map((text) => text.replace(/copyright|\(c\)|©|\d{4}/gi, ''))
  return new Set([...firms.map((firm) => String(firm['name'])), ...rights].map(squash).filter((name) => name.length > 2))
}

/** Names the page's data gives are complete; what is shown only fills in where there are none. */
function firstSource(people: string[], given: string[]): string[] {
  const fromData = people.filter((name) => given.some((other) => squash(other) === squash(name)))
  return (fromData.length > 0 ? fromData : people.slice(0, 1)).slice(0, 6)
}

function shownBylines(root: PageFacts['root']): string[] {
  const named = selectAll(root, bylineSelector).filter((element) => !/comment|respond/i.test(attributeOf(element, 'class') ?? ''))
  return named
    .slice(0, 16)
    .map((element) => attributeOf(element, 'content') ?? tidy(textContentOf(element).slice(0, 300)))
    .filter((text) => text.length > 1 && text.length < 120)
}

function koreanNames(texts: string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(koreanName)].map((match) => match[1] ?? ''))
  const whole = texts.filter((text) => /^[가-힣]{2,4}$/.test(text.replace(titles, '')))
  return unique(
    [...names, ...whole.map((text) => text.replace(titles, ''))].filter(
      (name) => !notNames.has(name) && !/(?:뉴스|일보|신문|방송|경제)$/.test(name),
    ),
  )
}

const dateAfterName = /[\s,|·•–-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d.*$/i
const afterBy = (text: string) => (/\bby:?\s+(.{3,80})/i.exec(text)?.[1] ?? text).replace(dateAfterName, '')

function splitNames(text: string): string[] {
  const bare = text.replace(/^\s*by:?\s+/i, '').replace(/\s*\(?[\w.+-]+@[\w.-]+\)?/g, '')
  return bare.split(/\s*(?:,| and | & |;|·|\||•| with )\s*/).map((name) => tidy(name.replace(titles, '').replace(/\s+\d+ \w+ ago$/, '')))
}

function isName(name: string): boolean {
  const words = name.split(' ')
  return (
    name.length >= 2 &&
    name.length <= 40 &&
    words.length <= 5 &&
    !notPerson.test(name) &&
    !notName.test(name) &&
    (words.length > 1 || /^[가-힣]{2,4}$/.test(name))
  )
}

const unique = (names: string[]) => names.filter((name, index) => names.findIndex((other) => squash(other) === squash(name)) === index)
