/** Reads the article out of a page: its text, what is known about it, and where in the page each character stands. */
import { layOutParagraphs, type Article } from '../core/article/article'
import { findImages } from './images/find-images'
import { readDrawnHead } from './metadata/drawn-head'
import { languageOfText } from './metadata/language'
import { metadataOf } from './metadata/metadata'
import { gatherFacts } from './metadata/page-facts'
import { titleOf } from './metadata/title'
import { anchorsOf, type TextAnchor } from './page/anchors'
import { otherTextOf } from './other-text'
import { ownStoryOf } from './own-story'
import { addressOf, documentElementOf } from './page/node-access'
import { readPage } from './page/read-page'
import { drawnLine } from './page/words/drawn-line'
import { readStory } from './read-story'
import { readSelection } from './selection'
import { gatherEvidence } from './verdict/evidence'
import { truncationOf } from './verdict/truncation'
import { judgePage } from './verdict/verdict'

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
  const root = documentElementOf(document)
  const all = root ? readPage(root) : { lines: [], boxes: [] }
  const { page, facts } = ownStoryOf(all, gatherFacts(document))
  const whole = readStory(page, facts)
  const head = readDrawnHead(page.lines, titleOf(facts))
  const metadata = metadataOf(facts, whole.signatures, head)
  const truncated = truncationOf(facts, page, whole)
  const verdict = judgePage(gatherEvidence(facts, metadata, page, whole), truncated !== null)
  const selected = options.selection ? readSelection(page.lines.map(drawnLine), options.selection) : null
  const lines = selected ?? whole.lines
  const laidOut = layOutParagraphs(lines)
  const article: Article = {
    url: addressOf(document),
    ...metadata,
    ...laidOut,
    otherText: otherTextOf(all.lines, lines),
    images: selected ? [] : findImages(document, lines, metadata.leadImage),
    language: languageOfText(laidOut.text),
    // Told where the article is taken: the words of languages need not go into every page.
    otherLanguage: null,
    verdict,
    truncated: selected ? null : truncated,
    source: selected ? 'drawn' : whole.source,
    selection: selected !== null,
  }
  return { article, anchors: anchorsOf(lines) }
}
