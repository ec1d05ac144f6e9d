/** What the page says about itself, gathered once, before it is weighed. */
import { attributeOf, selectAll, selectFirst, textContentOf } from '../page/node-access'
import { decodeEntities } from './entities'
import { isHeadStale, metasOfSite, nodeOfStory, type Head } from './head-story'
import { articleNodes, namesIn, type JsonRecord } from './json-ld'

export interface PageFacts {
  document: Document
  /** Where the story stands: the document, or one element of it where the page shows several stories. */
  root: Document | Element
  /** Contents of `<meta>` by property, name or itemprop, in lower case. */
  metas: ReadonlyMap<string, string[]>
  /** The article of the page's JSON-LD. */
  node: JsonRecord | null
  documentTitle: string
  headings: string[]
}

/** Headings that hold the name of the site. */
const siteNames = /logo|brand|masthead|site-?_?(?:title|name)/i

export function gatherFacts(document: Document): PageFacts {
  const title = selectFirst(document, 'title')
  const documentTitle = title ? tidy(textContentOf(title)) : ''
  const headings = selectAll(document, 'h1')
    .filter((heading) => !siteNames.test(`${attributeOf(heading, 'id') ?? ''} ${attributeOf(heading, 'class') ?? ''}`))
    .slice(0, 5)
    .map((heading) => tidy(textContentOf(heading)))
    .filter((text) => text !== '')
  const head: Head = { document, documentTitle, headings, metas: readMetas(document), nodes: articleNodes(document) }
  const isStale = isHeadStale(head)
  return {
    document,
    root: document,
    metas: isStale ? metasOfSite(head.metas) : head.metas,
    node: nodeOfStory(head, isStale),
    documentTitle,
    headings,
  }
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const element of selectAll(document, 'meta')) {
    const content = tidy(attributeOf(element, 'content') ?? '')
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop')
    if (content === '' || !name) continue
    const key = name.trim().toLowerCase()
    const contents = metas.get(key)
    if (contents) contents.push(content)
    else metas.set(key, [content])
  }
  return metas
}

export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The contents of the named metas, in the order of the names. */
export function metaValues(facts: PageFacts, ...names: string[]): string[] {
  return names.flatMap((name) => facts.metas.get(name) ?? [])
}

/** The contents of the metas with a name like this, in the order of the page. */
export function metaValuesLike(facts: PageFacts, name: RegExp): string[] {
  return [...facts.metas].flatMap(([key, contents]) => (name.test(key) ? contents : []))
}

/** Strings of the JSON-LD article's fields, in the order of the fields. */
export function nodeValues(facts: PageFacts, ...fields: string[]): string[] {
  return fields
    .flatMap((field) => namesIn(facts.node?.[field]))
    .map((text) => tidy(decodeEntities(decodeEntities(text))))
    .filter((text) => text !== '')
}
