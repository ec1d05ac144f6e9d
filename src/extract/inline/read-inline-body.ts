/** The story's lines from the data of the page, for pages whose body the page itself has not drawn. */
import { chooseLines } from '../holder/choose-lines'
import type { PageFacts } from '../metadata/page-facts'
import { squash } from '../metadata/title'
import type { Line } from '../page/line'
import { documentElementOf } from '../page/node-access'
import { readPage } from '../page/read-page'
import { bodiesInData, type Body } from './bodies-in-data'
import { bodyInMarkup } from './body-in-markup'
import { dataOfPage } from './page-data'
import { StoryIdentity } from './story-identity'

export interface InlineBody {
  /** Without a way back to the page's nodes. */
  lines: Line[]
  /** The data declare it not free. */
  isPaid: boolean
}

/** Null when the data hold no story, or none that is surely this page's. */
export function readInlineBody(facts: PageFacts): InlineBody | null {
  const { values, described, markup, references } = dataOfPage(facts.document)
  const identity = new StoryIdentity(facts)
  const bodies = bodiesInData(values, references, identity)
  const kept = markup.flatMap((html) => bodyInMarkup(html, identity) ?? [])
  const told = bodiesInData(described, references, identity)
  // Below the page's own record there may also be what was sold to stand there: what speaks of the title's matter goes first.
  const about = bodies.filter(({ html }) => identity.isAbout(html.toLowerCase()))
  const own = ownOf(about) ?? ownOf(kept) ?? ownOf(told) ?? ownOf(bodies)
  const chosen = own ?? onlyOf([...bodies, ...kept], identity) ?? onlyOf(told, identity)
  return chosen && { lines: linesOfHtml(chosen.html), isPaid: chosen.isPaid }
}

/** Of several bodies of the same story (its text, its summary, a part of it) the fullest. */
function ownOf(bodies: readonly Body[]): Body | null {
  return fullestOf(bodies.filter(({ owner }) => owner === 'own'))
}

/** Of bodies of which nothing says whose they are, the only one, if it is about what the title is; the same text in two forms is one. */
function onlyOf(bodies: readonly Body[], identity: StoryIdentity): Body | null {
  const unsaid = bodies.filter(({ owner, isAside }) => owner === 'unsaid' && !isAside)
  const fullest = fullestOf(unsaid)
  if (!fullest || !identity.isAbout(fullest.html.toLowerCase())) return null
  const text = lettersOf(fullest.html)
  return unsaid.every(({ html }) => text.includes(lettersOf(html).slice(0, lettersCompared))) ? fullest : null
}

const lettersCompared = 60
const lettersOf = (html: string) => squash(html.replace(/<[^<>]*>/g, ''))

const fullestOf = (bodies: readonly Body[]): Body | null =>
  bodies.reduce<Body | null>((most, body) => (most === null || body.prose > most.prose ? body : most), null)

/** A parsed document is inert: no script runs in it, and nothing is fetched. */
function linesOfHtml(html: string): Line[] {
  const root = documentElementOf(new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html'))
  return root ? chooseLines(readPage(root)).map((line) => ({ ...line, stretches: [] })) : []
}
