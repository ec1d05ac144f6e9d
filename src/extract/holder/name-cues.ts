/**
 * What the `id` and `class` of an element say about its content. Names are the page's own words for its parts, the same few across
 * the web; they are evidence only, and outweighed where the prose is. Words for people and trade (comment, author, advert) seldom
 * mean anything else; words for looks and media (teaser, player, gallery) are also given to boxes that hold the story.
 */

/** Distinctive enough to be found inside longer names (`relatedarticles`, `ft_newsletter`). */
const noiseParts =
  /comment(?!ary)|disqus|sidebar|related|recommend|newsletter|advert|sponsor|copyright|breadcrumb|sharing|share-|social|promo(?!te)|footer|popup|modal|cookie|gdpr|mostread|mostpopular|most-read|most-popular|most_read|trending|outbrain|taboola|onetrust|consent|sign-?_?in\b|sign-?_?up|log-?in\b|subscri(?!pt\b)|pagination|caption|img_?desc|photo_?desc|byline|reporter|journalist|ranking|hotnews/i

/** Short words that count only as a whole part of a name. */
const noiseWords: ReadonlySet<string> = new Set(
  'ad ads adv adsense banner nav navigation menu gnb lnb snb foot share sns author bio rank popular reply replies respond login signup signin search breaking hidden promo toc credit credits aside cta'.split(
    ' ',
  ),
)

/** Words for how a box looks or what it shows; the second group for what is mostly pictures. */
const looksParts = /keyword|hashtag/i
const looksWords: ReadonlySet<string> = new Set('tags tag tools toolbar util utility teaser meta postmeta'.split(' '))
const pictureParts = /photolist|gallery/i
const pictureWords: ReadonlySet<string> = new Set('carousel slideshow slider slide slides photo image img video player vod'.split(' '))

const bodyParts =
  /article-?_?(body|content|text|view|txt|cont)|(story|news|entry|post|content)-?_{0,2}(body|content|text|txt|cont)|body-?_?(text|copy|content)|article__body|rich-?text|view_?con|art_?(body|cont|txt)|newsct|newsview|news_?end|textbody/i

/** `has-image`, `no-comments`, `with-sidebar`: what the box has, not what it is. */
const stateNames = /(?:^|[-_])(?:has|no|not|is|with|without|hide|show)[-_]/i

/** An author's own terms that publishing systems print as classes of a post: `tag-newsletter`, `category-comment`. */
const termNames = /^(?:tag|category|author|series|topic|format)-/
const postNames: ReadonlySet<string> = new Set(['hentry', 'type-post', 'status-publish'])

/** How far a name is to be believed that the box is not the story: long words are plain, short ones have other uses. */
export type NoiseCue = 'none' | 'likely' | 'plain'

/** A name for looks or media; it says nothing where a box of that name holds prose. */
export interface LooksName {
  name: string
  ofPictures: boolean
}

export interface NameCues {
  noise: NoiseCue
  body: boolean
  looks: readonly LooksName[]
}

const known = new Map<string, NameCues>()

/** One class may speak of the body and another of its state (`article-body paywalled`): then it is the body. */
export function cuesOf(names: string): NameCues {
  let cues = known.get(names)
  if (!cues) known.set(names, (cues = readCues(names.trim().split(/\s+/))))
  return cues
}

function readCues(all: string[]): NameCues {
  const isPost = all.some((name) => postNames.has(name))
  const names = all.filter((name) => !stateNames.test(name) && !(isPost && termNames.test(name)))
  const cues = names.map(noiseCueOf)
  const looks = names.flatMap((name, index) => (cues[index] === 'none' ? looksNameOf(name) : []))
  const isPlain = (name: string, index: number) => cues[index] === 'none' && looks.every((other) => other.name !== name)
  if (all.some((name) => bodyParts.test(name) && (stateNames.test(name) || isPlain(name, names.indexOf(name)))))
    return { noise: 'none', body: true, looks: [] }
  return { noise: cues.includes('plain') ? 'plain' : cues.includes('likely') ? 'likely' : 'none', body: false, looks }
}

const wordsOf = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

function noiseCueOf(name: string): NoiseCue {
  if (noiseParts.test(name)) return 'plain'
  return wordsOf(name).some((word) => noiseWords.has(word)) ? 'likely' : 'none'
}

function looksNameOf(name: string): LooksName[] {
  const words = wordsOf(name)
  if (pictureParts.test(name) || words.some((word) => pictureWords.has(word))) return [{ name, ofPictures: true }]
  return looksParts.test(name) || words.some((word) => looksWords.has(word)) ? [{ name, ofPictures: false }] : []
}
