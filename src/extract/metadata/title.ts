/** The title of the story, without the name of the site. */
import { metaValues, nodeValues, type PageFacts } from './page-facts'
import { agreeSquashed, squash } from './title-letters'

export { squash }

const separator = /\s+[-–—|:·•«»<>/ㅣ∣]+\s+|\s*[|ㅣ∣]\s*|\s*::\s*/
/** The reader sees the heading; the others may be rewritten for search or social media. */
const weights = { node: 1.1, social: 1.05, heading: 1.2, tab: 1 }

/** A heading that no other source knows is often the name of the site or of the section. */
const loneHeading = 0.9
/** One that says in other words what the tab and one more source say is the title the reader sees; it overrules no more than that. */
const rewrittenHeading = 2.12
const leastShared = 0.4
const fewestWords = 4
/** A shorter title agrees with nothing. */
const leastLetters = 4

interface Candidate {
  text: string
  weight: number
}

/** The title most sources agree on. */
export function titleOf(facts: PageFacts): string {
  const named = [
    ...candidates(nodeValues(facts, 'headline').slice(0, 1), weights.node),
    ...candidates(metaValues(facts, 'og:title').slice(0, 1), weights.social),
  ]
  const isNamed = named.some(({ text }) => agree(text, facts.documentTitle) || agree(facts.documentTitle, text))
  const isShown = facts.headings.some((heading) => wordsOf(heading).size >= fewestWords && agree(heading, facts.documentTitle))
  const tab = named.length === 0 || isNamed || isShown ? candidates([facts.documentTitle], weights.tab) : []
  const shown = candidates(facts.headings, weights.heading)
  const all = [...named, ...shown.slice(0, 3), ...tab]
  const votes = (one: Candidate) => {
    const agreeing = new Set(all.filter((other) => agree(one.text, other.text)).map(({ weight }) => weight))
    if (agreeing.size > 1 || !agreeing.has(weights.heading)) return sumOf(agreeing)
    return all.some((other) => other.weight !== weights.heading && sharesWords(one.text, other.text)) ? rewrittenHeading : loneHeading
  }
  const best = all.reduce<Candidate | null>((first, one) => (first === null || votes(one) > votes(first) ? one : first), null)
  return best ? withoutSite(asShown(best.text, shown, all), facts) : ''
}

/** The words of the heading where it goes on, or begins as another source does: what data and tab cut short, the reader sees. */
function asShown(title: string, shown: readonly Candidate[], all: readonly Candidate[]): string {
  const isTold = ({ text }: Candidate) => all.some((other) => other.weight !== weights.heading && squash(other.text) === squash(text))
  const goesOn = (heading: Candidate) => squash(heading.text).startsWith(squash(title)) || isTold(heading)
  return shown.find((heading) => agree(title, heading.text) && goesOn(heading))?.text ?? title
}

const sumOf = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0)

const candidates = (texts: string[], weight: number): Candidate[] => texts.filter((text) => text !== '').map((text) => ({ text, weight }))

/** A title agrees with another that is the same, or the same with the name of the site. */
function agree(title: string, other: string): boolean {
  const [short, long] = [squash(title), squash(other)]
  return agreeSquashed(short, long) || (short.length >= leastLetters && squash(other.split(separator)[0] ?? '') === short)
}

/** The longest part of the tab's title: the others are names of sites and sections. */
export function titlePartsOf(facts: PageFacts): string[] {
  return facts.documentTitle
    .split(separator)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 1)
}

function sharesWords(title: string, other: string): boolean {
  const [words, others] = [wordsOf(title), wordsOf(other)]
  const shared = [...words].filter((word) => others.has(word)).length
  return words.size >= fewestWords && shared >= leastShared * Math.min(words.size, others.size)
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}|[가-힣]{2,}/gu))

/** What the heading says is never cut, unless it ends in the very name of the site. */
function withoutSite(title: string, facts: PageFacts): string {
  const sites = [...metaValues(facts, 'og:site_name', 'application-name'), ...nodeValues(facts, 'publisher')].map(squash)
  const parts = title.split(separator)
  const isShown = facts.headings.some((heading) => squash(heading) === squash(title))
  const isCut = (part: string) => (isShown ? sites.includes(squash(part)) : isSite(part, sites))
  while (parts.length > 1 && isCut(parts.at(-1) ?? '')) parts.pop()
  return title.slice(0, title.indexOf(parts.at(-1) ?? '', parts.slice(0, -1).join('').length) + (parts.at(-1) ?? '').length)
}

function isSite(part: string, sites: string[]): boolean {
  const bare = squash(part)
  return (
    bare === '' ||
    sites.some((site) => site.includes(bare) || (site.length > 2 && bare.includes(site))) ||
    /(?:뉴스|일보|신문|News|Times|\.com|\.kr|Magazine)$/i.test(part.trim())
  )
}
