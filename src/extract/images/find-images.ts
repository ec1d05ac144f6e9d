/** Finds an article's charts and infographics among the pictures of its page. The page is only read. */
import { isImageAddress, longestImageText, mostArticleImages, type ArticleImage } from '../../core/article/article-image'
import type { Box, Line } from '../page/line'
import { attributeOf, containsNode, localNameOf, parentElementOf, selectAll } from '../page/node-access'
import { looksLikeChart, type PictureFacts } from './looks-like-chart'
import { addressOfPicture, captionOf, framesOf, leadsAway, sizeOfPicture } from './picture'
import { foreignBoxes } from './picture-words'

/** Pages with more pictures are galleries; the rest is not looked at. */
const mostLookedAt = 300
const foreignTags: ReadonlySet<string> = new Set(['aside', 'nav', 'footer', 'form', 'button'])
/** Boxes as large as the page: that a picture is inside one says nothing. */
const pageTags: ReadonlySet<string> = new Set(['html', 'body', 'main'])

type StoryLine = Pick<Line, 'box' | 'stretches'>

/**
 * The article's charts, in the page's order. `lines` are its paragraphs; none that stands in the page means no images.
 * `leadImage` is the picture the page shows for itself elsewhere.
 */
export function findImages(document: Document, lines: readonly StoryLine[], leadImage: string | null): ArticleImage[] {
  const story = storyOf(lines)
  if (!story) return []
  const pictures = selectAll(document, 'img').slice(0, mostLookedAt) as HTMLImageElement[]
  const found = new Map<string, ArticleImage>()
  for (const picture of pictures) {
    const image = found.size < mostArticleImages ? readChart(picture, story, leadImage) : null
    if (image && !found.has(image.src)) found.set(image.src, image)
  }
  return [...found.values()]
}

/** The picture in the page as it is now; null when it is gone. */
export function elementOfImage(document: Document, src: string): Element | null {
  return selectAll(document, 'img').find((image) => addressOfPicture(image as HTMLImageElement) === src) ?? null
}

interface Story {
  /** The first text node of each paragraph, null where it has none, in order. */
  starts: (Node | null)[]
  first: Node
  last: Node
  /** The smallest box around all paragraphs. */
  box: Element
}

function storyOf(lines: readonly StoryLine[]): Story | null {
  const drawn = lines.filter(({ stretches }) => stretches.length > 0)
  const starts = lines.map(({ stretches }) => stretches[0]?.node ?? null)
  const [first, last] = [drawn[0]?.stretches[0]?.node, drawn.at(-1)?.stretches.at(-1)?.node]
  const box = drawn.map((line) => line.box).reduce<Box | null>((around, one) => (around ? commonBox(around, one) : one), null)
  return first && last && box ? { starts, first, last, box: box.element } : null
}

/** A parent stands before its children, so the one with the higher index is never around the other. */
function commonBox(one: Box, other: Box): Box {
  let [a, b] = [one, other]
  while (a !== b) {
    if (a.index > b.index) a = a.parent ?? b
    else b = b.parent ?? a
  }
  return a
}

function readChart(picture: HTMLImageElement, story: Story, leadImage: string | null): ArticleImage | null {
  const src = addressOfPicture(picture)
  if (!isImageAddress(src) || !isInStory(picture, story) || isForeign(picture, story.box)) return null
  const frames = framesOf(picture, story.box)
  const alt = (attributeOf(picture, 'alt') ?? '').trim().slice(0, longestImageText)
  const caption = captionOf(picture, frames)?.slice(0, longestImageText) ?? null
  const { width, height } = sizeOfPicture(picture)
  const isLead = src === leadImage || !isAfter(picture, story.first)
  const names = [picture, ...frames.filter((frame) => localNameOf(frame) === 'figure')].map(namesOf).join(' ')
  const facts: PictureFacts = { ...fileOf(src), alt, caption, names, width, height, isLead, leadsAway: leadsAway(picture) }
  return looksLikeChart(facts) ? { src, alt, caption, width, height, paragraph: paragraphAbove(picture, story) } : null
}

const namesOf = (element: Element): string => `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`

const isAfter = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

function isInStory(picture: Element, { first, last, box }: Story): boolean {
  if (!pageTags.has(localNameOf(box)) && containsNode(box, picture)) return true
  return isAfter(picture, first) && !isAfter(picture, last)
}

/** A box between the picture and the story's says that it holds something else. */
function isForeign(picture: Element, end: Element): boolean {
  for (let at = parentElementOf(picture); at && at !== end; at = parentElementOf(at)) {
    if (foreignTags.has(localNameOf(at)) || foreignBoxes.test(namesOf(at))) return true
  }
  return false
}

function paragraphAbove(picture: Element, { starts }: Story): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start !== null && isAfter(picture, start)),
  )
}

function fileOf(src: string): Pick<PictureFacts, 'format' | 'fileName'> {
  const data = /^data:image\/([a-z+]+)/.exec(src)
  if (data) return { format: data[1] ?? '', fileName: '' }
  const name = new URL(src).pathname.split('/').at(-1) ?? ''
  return { format: /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '', fileName: decoded(name) }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
