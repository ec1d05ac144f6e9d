/**
 * What the `id` and `class` of an element say about its content. Names are the page's own words for its parts, the same few across
 * the web; they are evidence only, and outweighed where the prose is.
 */

/** Distinctive enough to be found inside longer names (`relatedarticles`, `ft_newsletter`). */
const noiseParts =
  /comment(?!ary)|disqus|sidebar|related|recommend|newsletter|advert|sponsor|copyright|breadcrumb|sharing|share-|social|promo(?!te)|footer|popup|modal|cookie|gdpr|mostread|mostpopular|most-read|most-popular|most_read|trending|outbrain|taboola|onetrust|consent|sign-?_?in\b|sign-?_?up|log-?in\b|subscri(?!pt\b)|pagination|caption|img_?desc|photo_?desc|byline|reporter|journalist|hashtag|keyword|ranking|hotnews|photolist/i

/** Short words that count only as a whole part of a name. */
const noiseWords: ReadonlySet<string> = new Set([
  'ad',
  'ads',
  'adv',
  'adsense',
  'banner',
  'nav',
  'navigation',
  'menu',
  'gnb',
  'lnb',
  'snb',
  'foot',
  'share',
  'sns',
  'tags',
  'tag',
  'tools',
  'toolbar',
  'author',
  'bio',
  'rank',
  'popular',
  'reply',
  'replies',
  'respond',
  'login',
  'signup',
  'signin',
  'search',
  'util',
  'utility',
  'breaking',
  'hidden',
  'promo',
  'teaser',
  'carousel',
  'gallery',
  'slideshow',
  'slider',
  'toc',
  'meta',
  'postmeta',
  'credit',
  'credits',
  'photo',
  'image',
  'img',
  'video',
  'player',
  'vod',
  'aside',
  'cta',
])

const bodyParts =
  /article-?_?(body|content|text|view|txt|cont)|(story|news|entry|post|content)-?_{0,2}(body|content|text|txt|cont)|body-?_?(text|copy|content)|article__body|rich-?text|view_?con|art_?(body|cont|txt)|newsct|newsview|news_?end|textbody/i

/** `has-image`, `no-comments`, `with-sidebar`: what the box has, not what it is. */
const stateNames = /(?:^|[-_])(?:has|no|not|is|with|without|hide|show)[-_]/i

/** How far a name is to be believed that the box is not the story: long words are plain, short ones have other uses. */
export type NoiseCue = 'none' | 'likely' | 'plain'

export interface NameCues {
  noise: NoiseCue
  body: boolean
}

const known = new Map<string, NameCues>()

/** One class may speak of the body and another of its state (`article-body paywalled`): then it is the body. */
export function cuesOf(names: string): NameCues {
  let cues = known.get(names)
  if (!cues) known.set(names, (cues = readCues(names.trim().split(/\s+/))))
  return cues
}

function readCues(names: string[]): NameCues {
  const cues = names.map((name) => (stateNames.test(name) ? 'none' : noiseCueOf(name)))
  const body = names.some((name, index) => bodyParts.test(name) && cues[index] === 'none')
  if (body || cues.every((cue) => cue === 'none')) return { noise: 'none', body }
  return { noise: cues.includes('plain') ? 'plain' : 'likely', body }
}

function noiseCueOf(name: string): NoiseCue {
  if (noiseParts.test(name)) return 'plain'
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.split(/[^a-z0-9]+/).some((word) => noiseWords.has(word)) ? 'likely' : 'none'
}
