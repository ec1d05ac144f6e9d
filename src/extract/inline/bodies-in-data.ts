/**
 * Finds bodies of stories among the values of a page's data: documents of editors, long texts, pieces of HTML. Each comes with whose it
 * is, as told by the records on the way to it: news pages carry other stories in the same state as their own, and longer ones.
 */
import { isSentence, weigh } from '../holder/score-line'
import { isRecord, type JsonRecord } from '../metadata/json-ld'
import { unfoldReferences } from './flat-references'
import { fieldRoleOf, type FieldRole } from './field-roles'
import { readNested } from './nested-data'
import type { References } from './references'
import { StoryIdentity, type Owner } from './story-identity'
import { asHtml, TextTree } from './text-tree'

export interface Body {
  html: string
  /** Weight of its sentences. */
  prose: number
  owner: Owner
  /** One of several records of a list, or below a field for other stories. */
  isAside: boolean
  /** Its record declares it not free. */
  isPaid: boolean
}

const leastProse = 250
const mostValues = 300_000
const shortestText = 200
const longestList = 50_000

interface Place extends Omit<Body, 'html' | 'prose'> {
  value: unknown
}

const passes: Readonly<Record<Owner, number>> = { unsaid: 1, other: 2, own: 4 }

/** Every body found, in the order of the data from the outside in. */
export function bodiesInData(values: readonly unknown[], references: References, identity: StoryIdentity): Body[] {
  const search = new Search(references, identity)
  search.run(values)
  return search.bodies
}

class Search {
  readonly bodies: Body[] = []
  private readonly queue: Place[] = []
  /** By whose they were taken for: what is reached again as the page's own is looked at again. */
  private readonly seen = new Map<object, number>()
  /** Lists that are part of a document that was read already. */
  private readonly read = new Set<readonly unknown[]>()
  private readonly tree: TextTree

  constructor(
    private readonly references: References,
    private readonly identity: StoryIdentity,
  ) {
    this.tree = new TextTree(references, (record) => identity.judge(record) !== 'unsaid')
  }

  run(values: readonly unknown[]): void {
    for (const value of values) this.add(value, { value, owner: 'unsaid', isAside: false, isPaid: false })
    for (let index = 0; index < this.queue.length; index += 1) {
      const place = this.queue[index] as Place
      const { value } = place
      if (typeof value === 'string') this.readText(value, place)
      else if (Array.isArray(value)) this.readList(value as unknown[], place)
      else if (isRecord(value)) this.readRecord(value, place)
    }
  }

  private add(value: unknown, from: Place): void {
    if (this.queue.length >= mostValues) return
    const resolved = this.references.resolve(value)
    if (typeof resolved === 'string') {
      if (resolved.length >= shortestText) this.queue.push({ ...from, value: resolved })
      return
    }
    if (typeof resolved !== 'object' || resolved === null) return
    const before = this.seen.get(resolved) ?? 0
    if ((before & passes[from.owner]) !== 0) return
    this.seen.set(resolved, before | passes[from.owner])
    if (isRecord(resolved)) this.references.addEntries(resolved)
    this.queue.push({ ...from, value: resolved })
  }

  private readText(text: string, place: Place): void {
    const nested = readNested(text)
    if (nested === undefined) this.addBody(asHtml(text), place)
    else this.add(nested, place)
  }

  private readList(list: unknown[], place: Place): void {
    const unfolded = unfoldReferences(list)
    if (unfolded !== undefined) {
      this.add(unfolded, place)
      return
    }
    if (this.read.has(list)) return
    const document = list.length > longestList ? null : this.tree.documentOf(list)
    if (document && this.addBody(document.html, place)) {
      for (const part of document.lists) this.read.add(part)
      return
    }
    const isAside = place.isAside || list.filter(isRecord).length > 1
    for (const item of list) this.add(item, { ...place, isAside })
  }

  private readRecord(record: JsonRecord, place: Place): void {
    const judged = this.identity.judge(record)
    const owner = judged === 'unsaid' ? place.owner : judged
    const isPaid = (judged === 'unsaid' && place.isPaid) || StoryIdentity.isPaid(record)
    const numbered = numberedItems(record)
    if (numbered) this.add(numbered, { ...place, owner })
    for (const [name, value] of Object.entries(record)) {
      const role = fieldRoleOf(name)
      if (role === 'words' && typeof value === 'string') continue
      const isAside = (judged !== 'own' && place.isAside) || role !== 'any'
      this.add(value, { value, owner: ownerBelow(owner, role), isAside, isPaid })
    }
  }

  /** False where there is too little prose for a story. */
  private addBody(html: string, { owner, isAside, isPaid }: Place): boolean {
    const prose = proseOf(html)
    if (prose >= leastProse) this.bodies.push({ html, prose, owner, isAside, isPaid })
    return prose >= leastProse
  }
}

/** What a story carries along of others is not its own. */
function ownerBelow(owner: Owner, role: FieldRole): Owner {
  if (owner !== 'own') return owner
  return role === 'others' ? 'other' : role === 'store' ? 'unsaid' : 'own'
}

const numberedName = /^(?:p|para|paragraph|text|block|content|body|line)?[-_]?\d{1,4}$/i

/** A list may be kept as a record whose fields are 0, 1, 2 … or p1, p2, p3 … */
function numberedItems(record: JsonRecord): unknown[] | null {
  const names = Object.keys(record)
  return names.length > 1 && names.every((name) => numberedName.test(name)) ? Object.values(record) : null
}

function proseOf(html: string): number {
  const lines = html.split(/<\/?(?:p|br|div|li|h\d|blockquote)\b[^>]*>/i).map((part) => part.replace(/<[^>]*>/g, '').trim())
  return lines.filter(isSentence).reduce((sum, line) => sum + weigh(line), 0)
}
