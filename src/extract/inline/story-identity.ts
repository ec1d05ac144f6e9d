/** What tells the page's own story from the others in its data: its title and its address. */
import { metaValues, nodeValues, type PageFacts } from '../metadata/page-facts'
import { decodeEntities } from '../metadata/entities'
import { isRecord, type JsonRecord } from '../metadata/json-ld'
import { titlePartsOf } from '../metadata/title'
import { agreeSquashed, squash } from '../metadata/title-letters'
import { addressOf } from '../page/node-access'
import { ownAddresses } from '../metadata/canonical-url'
import { kindOf } from './block-kinds'

/** Whose a record of the page's data is; `unsaid` where it has neither title nor address of a story. */
export type Owner = 'own' | 'other' | 'unsaid'

interface FieldMeaning {
  isTitle: boolean
  /** Holds the title of a story and of nothing else. */
  isStoryTitle: boolean
  isAddress: boolean
  /** A record beside a body that says what it is of. */
  isAbout: boolean
}

const meanings = new Map<string, FieldMeaning>()
const mostMeanings = 5_000

function meaningOf(name: string): FieldMeaning {
  const before = meanings.get(name)
  if (before) return before
  const meaning = {
    isTitle: /title|headline|subject|heading|^name$|^hl$/i.test(name),
    isStoryTitle:
      /(?:title|headline)s?$|^(?:subject|hl|heading)s?$/i.test(name) &&
      !/^(?:sub|section|site|category|channel|tab|alt|window|menu|button|block|widget|module|list|job)[-_]?/i.test(name),
    isAddress: /url|uri|link|href|permalink|path|slug|canonical|^@id$|mainEntityOfPage/i.test(name),
    isAbout: /^(?:meta(?:data)?|seo|head|info|attributes|fields|basic|og|opengraph|header)$/i.test(name),
  }
  if (meanings.size < mostMeanings) meanings.set(name, meaning)
  return meaning
}

/** Of the words of the title, in a text that is about the same. */
const leastShared = 0.4
const shortestTitle = 8
const shortestSlug = 8
const anyOrigin = 'https://page.invalid'
const trackers = /^(?:utm_\w+|fbclid|gclid|ref|referrer|from|source|cmpid|smid)$/i

const paidFlag = /^(?:is|has)?_?(?:premium|paid|paywall(?:ed)?|locked|(?:subscribers?|members?|premium)_?only)(?:_?(?:content|article))?$/i
const freeFlag = /^(?:is_?)?(?:accessible_?for_?)?free$/i
const isNo = (value: unknown) => value === false || value === 'false' || value === 'False'

export class StoryIdentity {
  /** Squashed. */
  private readonly titles: string[]
  private readonly sites: string[]
  private readonly paths: ReadonlySet<string>
  private readonly words: string[]
  private readonly judged = new Map<JsonRecord, Owner>()

  constructor(facts: PageFacts) {
    this.sites = [...metaValues(facts, 'og:site_name', 'application-name'), ...nodeValues(facts, 'publisher')].map(squash)
    const shown = [...metaValues(facts, 'og:title', 'twitter:title'), ...facts.headings, facts.documentTitle, ...titlePartsOf(facts)]
    this.words = wordsOf(metaValues(facts, 'og:title')[0] ?? facts.headings[0] ?? titlePartsOf(facts)[0] ?? '')
    const own = shown.map(squash).filter((title) => this.couldBeTitle(title))
    this.titles = own.length > 0 ? own : nodeValues(facts, 'headline').map(squash)
    this.paths = new Set([addressOf(facts.document), ...ownAddresses(facts.document)].flatMap((address) => pathOf(address) ?? []))
  }

  /** Whether a title is this story's; a page that tells no title of its own cannot say that one is another's. */
  judgeTitle(title: string): Owner {
    const bare = squash(title)
    if (this.titles.some((own) => agreeSquashed(own, bare) || agreeSquashed(bare, own))) return 'own'
    return this.titles.length > 0 && this.couldBeTitle(bare) ? 'other' : 'unsaid'
  }

  judge(record: JsonRecord): Owner {
    const before = this.judged.get(record)
    if (before !== undefined) return before
    const fields = Object.entries(record).map(([name, value]) => this.judgeField(name, value, record))
    const owner = fields.includes('own') ? 'own' : fields.includes('other') ? 'other' : 'unsaid'
    this.judged.set(record, owner)
    return owner
  }

  /** Whether a text speaks of what the page's title does; of a page without a title any may. */
  isAbout(text: string): boolean {
    const words = this.words.filter((word) => text.includes(word))
    return words.length >= this.words.length * leastShared
  }

  /** Whether a record declares its story not free. */
  static isPaid(record: JsonRecord): boolean {
    return Object.entries(record).some(([name, value]) => (value === true && paidFlag.test(name)) || (isNo(value) && freeFlag.test(name)))
  }

  private judgeField(name: string, value: unknown, record: JsonRecord): Owner {
    const { isTitle, isStoryTitle, isAddress, isAbout } = meaningOf(name)
    if (isTitle) {
      const judged = textsIn(value).map((text) => this.judgeTitle(text))
      if (judged.includes('own')) return 'own'
      const isOther = judged.includes('other') && isStoryTitle && kindOf(record) !== 'heading'
      return isOther ? 'other' : 'unsaid'
    }
    if (isAddress && this.hasPath(value)) return 'own'
    return isAbout && isRecord(value) && this.isAboutOwn(value) ? 'own' : 'unsaid'
  }

  private isAboutOwn(record: JsonRecord): boolean {
    return Object.entries(record).some(
      ([name, value]) => meaningOf(name).isTitle && textsIn(value).some((text) => this.judgeTitle(text) === 'own'),
    )
  }

  private hasPath(value: unknown): boolean {
    const address = isRecord(value) ? (value['@id'] ?? value['url'] ?? value['current'] ?? value['href']) : value
    if (typeof address !== 'string' || address.length > 2_000) return false
    const path = pathOf(address)
    if (path !== null && this.paths.has(path)) return true
    return address.length >= shortestSlug && /^[^/:?#]+$/.test(address) && [...this.paths].some((own) => own.endsWith(`/${address}`))
  }

  private couldBeTitle(bare: string): boolean {
    return bare.length >= shortestTitle && !this.sites.some((site) => site === bare)
  }
}

/** The words of a title without their endings; short ones tell nothing. */
const wordsOf = (title: string) =>
  (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const shortest = /[a-z]/.test(word) ? 4 : 2
    return word.length < shortest ? [] : [word.slice(0, Math.max(shortest, word.length - 1))]
  })

const mostInTitle = 30

/** A title may be a string, or strings in a record: `{ "basic": "…" }`, `{ "rendered": "…" }`, or a small document. */
function textsIn(title: unknown): string[] {
  if (typeof title === 'string' && title.length < 500 && !/[&<]/.test(title)) return [title]
  const queue: unknown[] = [title]
  for (let index = 0; index < queue.length && queue.length < mostInTitle; index += 1) {
    const value = queue[index]
    if (typeof value === 'object' && value !== null) queue.push(...Object.values(value).slice(0, mostInTitle))
  }
  return queue
    .filter((text): text is string => typeof text === 'string' && text.length < 500)
    .map((text) => (/[&<]/.test(text) ? decodeEntities(text).replace(/<[^<>]*>/g, '') : text))
}

/** Path and query without what trackers add; null for the front page and for what is no address. */
function pathOf(address: string): string | null {
  if (!/^(?:https?:\/\/|\/)/.test(address) || !URL.canParse(address, anyOrigin)) return null
  const { pathname, searchParams } = new URL(address, anyOrigin)
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '').replace(/\.(?:s?html?|amp)$/, '')
  const query = [...searchParams].filter(([name]) => !trackers.test(name)).map((pair) => pair.join('='))
  return path.length < 2 ? null : [path, ...query.toSorted()].join('&')
}
