/** Kinds of pages that hold much prose and are no news articles: they say so by their data, the software that made them, or their parts. */
import type { Line } from '../page/line'
import { addressOf, selectAll, selectFirst, textContentOf } from '../page/node-access'
import { metaValues, type PageFacts } from '../metadata/page-facts'

const markedKinds =
  '[itemtype*="schema.org/QAPage"], [itemtype*="schema.org/DiscussionForumPosting"], [itemtype*="schema.org/Question"] [itemprop="answerCount"], .mw-parser-output, #mw-content-text'
const kindInData = /"@type"\s*:\s*\[?\s*"(?:QAPage|DiscussionForumPosting|Chapter|Book)"/
const newsInData = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|LiveBlogPosting)"/
const software = /mediawiki|dokuwiki|xwiki|tikiwiki|phpbb|vbulletin|xenforo|discourse|mybb|vanilla forums|flarum|invision/i
const siteKinds = /(?:wiki|위키|백과|paste|pastebin|forums?|게시판|카페)\s*$/i
const chapterLink = /^[«‹←<]*\s*(?:(?:next|previous|prev) chapter|(?:다음|이전)\s?화)\s*[»›→>]*$/i
const mostInCode = 0.6

/** @param outlet the site's name; @param story the lines that were taken for the story; @param lines all of the page's */
export function isOtherKind(facts: PageFacts, outlet: string | null, story: readonly Line[], lines: readonly Line[]): boolean {
  const data = selectAll(facts.document, 'script[type="application/ld+json"]').map(textContentOf)
  if (data.some((text) => newsInData.test(text))) return false
  return (
    data.some((text) => kindInData.test(text)) ||
    selectFirst(facts.document, markedKinds) !== null ||
    metaValues(facts, 'generator').some((name) => software.test(name)) ||
    siteKinds.test(outlet ?? '') ||
    lines.some(({ text, linkLength }) => linkLength > 0 && text.length < 40 && chapterLink.test(text)) ||
    isCode(story)
  )
}

function isCode(story: readonly Line[]): boolean {
  const letters = (part: readonly Line[]) => part.reduce((sum, { text }) => sum + text.length, 0)
  return letters(story.filter(({ box }) => box.tag === 'pre')) > mostInCode * letters(story)
}

/** The first page of a site: whatever stands on it, it points on. */
export function isFrontPage(document: Document): boolean {
  const address = addressOf(document)
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return /^\/(?:index\.\w+|home|(?:ko|kr|en|us|uk)\/?)?$/.test(pathname) && search === ''
}
