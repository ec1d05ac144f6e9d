/** Kinds of pages that hold much prose and are no news articles: they say so by their data, the software that made them, or their parts. */
import { isSentence, weigh } from '../holder/score-line'
import type { Box, Line } from '../page/line'
import { attributeOf, selectAll, selectFirst, textContentOf } from '../page/node-access'
import { metaValues, type PageFacts } from '../metadata/page-facts'

const markedKinds = '[itemtype*="schema.org/Question"] [itemprop="answerCount"], #mw-content-text'
/** Records of schema.org that are of no article, whatever stands beside them, and those that an article may hold. */
const neverArticle = 'QAPage|DiscussionForumPosting|Chapter|Book'
const withoutArticle = `${neverArticle}|Recipe|JobPosting|Event|PodcastEpisode|DefinedTerm|CollectionPage|ProfilePage|HowTo`
const newsInData = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|LiveBlogPosting)"/
const software = /wiki|bb\b|vbulletin|xenforo|discourse|forum|flarum|invision/i
const siteKinds = /(?:wiki|위키|백과|paste(?:bin)?|forums?|게시판|카페)\s*$/i
const titleKinds =
  /^(?:terms (?:of|and)|(?:cookie|privacy) (?:policy|notice)|comments? \(\d)|이용\s?약관|개인정보\s?처리방침|\bchapter (?:\d|[ivxl]+\b|one\b)|(?:^|\s)\d{1,4}\s?화(?:[\s.:-]|$)|제\s?\d+\s?화/i
const chapterLink = /^[«‹←<]*\s*(?:(?:next|previous|prev) chapter|(?:다음|이전)\s?화)\s*[»›→>]*$/i
/** Counts that a board shows over a post and its answers. */
const boardCounts = /^\d+\s?(?:개의?\s?)?(?:답변|answers?)$|조회\s?수?\s?[\d,]+.{0,12}추천\s?수?\s?[\d,]+/i
const mostInCode = 0.6
const mostInLists = 0.5
const leastSentences = 0.5
const leastBesideLists = 0.8
/** Prose without a stop for so long is verse, or a list. */
const longestSentence = 400

/** @param outlet the site's name; @param story the lines that were taken for the story; @param lines all of the page's */
export function isOtherKind(facts: PageFacts, outlet: string | null, story: readonly Line[], lines: readonly Line[]): boolean {
  const data = selectAll(facts.document, 'script[type="application/ld+json"]').map(textContentOf)
  if (data.some((text) => newsInData.test(text))) return false
  return (
    saysOtherKind(facts, data) ||
    selectFirst(facts.document, markedKinds) !== null ||
    metaValues(facts, 'generator').some((name) => software.test(name)) ||
    siteKinds.test(outlet ?? '') ||
    lines.some(({ text, linkLength }) => linkLength > 0 && text.length < 40 && chapterLink.test(text)) ||
    shareOf(story, ({ box }) => box.tag === 'pre') > mostInCode ||
    (facts.node === null && lines.some(({ text }) => text.length < 100 && boardCounts.test(text)))
  )
}

/** By its records, and where none of them is an article's by its titles. */
function saysOtherKind({ node, document, headings, documentTitle, metas }: PageFacts, data: readonly string[]): boolean {
  const kind = new RegExp(`(?:"@type"\\s*:\\s*\\[?\\s*"|schema\\.org/)(?:${node ? neverArticle : withoutArticle})(?:"|$)`)
  const types = selectAll(document, '[itemtype]').map((element) => attributeOf(element, 'itemtype') ?? '')
  const titles = node ? [] : [documentTitle, ...headings, ...(metas.get('og:title') ?? [])]
  return [...data, ...types].some((text) => kind.test(text)) || titles.some((title) => titleKinds.test(title))
}

/** False for rules, entries, verse and figures: an article tells in sentences, and few of them stand in lists. */
export function isProse(story: readonly Line[]): boolean {
  const sentences = shareOf(story, ({ text }) => isSentence(text) && (weigh(text) < longestSentence || /[.!?。]["”’)]*\s/.test(text)))
  return sentences >= leastBesideLists || (sentences >= leastSentences && shareOf(story, ({ box }) => isInList(box)) <= mostInLists)
}

function isInList(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (/^(?:li|d[dt]|pre)$/.test(at.tag)) return true
  return false
}

function shareOf(story: readonly Line[], counts: (line: Line) => boolean): number {
  const weight = (part: readonly Line[]) => part.reduce((sum, { text }) => sum + weigh(text), 0)
  return weight(story.filter(counts)) / Math.max(1, weight(story))
}
