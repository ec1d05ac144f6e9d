/** A story in a piece of HTML that the page keeps and does not draw. */
import { isSentence, weigh } from '../holder/score-line'
import { documentElementOf, selectAll, textContentOf } from '../page/node-access'
import { readPage } from '../page/read-page'
import type { Body } from './bodies-in-data'
import type { StoryIdentity } from './story-identity'

const leastProse = 250

/** Null where it is no story. Its headings say whose it is. */
export function bodyInMarkup(html: string, identity: StoryIdentity): Body | null {
  const inert = new DOMParser().parseFromString(html, 'text/html')
  const root = documentElementOf(inert)
  const lines = root ? readPage(root).lines : []
  const prose = lines.filter(({ text }) => isSentence(text)).reduce((sum, { text }) => sum + weigh(text), 0)
  if (prose < leastProse) return null
  const judged = selectAll(inert, 'h1, h2').map((heading) => identity.judgeTitle(textContentOf(heading)))
  const heading = judged.find((owner) => owner !== 'unsaid') ?? 'unsaid'
  return { html, prose, owner: judged.includes('own') ? 'own' : heading, isAside: false, isPaid: false }
}
