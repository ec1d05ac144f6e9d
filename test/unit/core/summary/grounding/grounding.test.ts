import { expect, test, vi } from 'vitest'
import { checkLine } from '../../../../../src/core/summary/grounding/check-line'
import { factsOf } from '../../../../../src/core/summary/grounding/article-facts'
import type { Claim } from '../../../../../src/core/summary/summary-state'
import { readPointedArticles, type Point, type PointedArticle } from './grounding-points'
import { randomFrom } from '../../../../support/random'
import { plant, type Planted } from './plant-errors'

vi.setConfig({ testTimeout: 60_000 })

const articles = readPointedArticles()
const seeds = [1, 2, 3]
const shows = process.env['SHOW_MISSES'] !== undefined

const claimOf = (text: string, sentences: number[]): Claim => ({ text, sentences, doubts: [], supported: true })

function* everyPoint(): Generator<{ home: PointedArticle; point: Point; ground(claim: Claim): Claim }> {
  for (const home of articles) {
    const facts = factsOf(home.article, home.sentences)
    for (const point of home.points) yield { home, point, ground: (claim) => checkLine(claim, facts, point.language) }
  }
}

function isNoticed({ kind, start, end }: Planted, grounded: Claim): boolean {
  if (kind === 'quote') return !/[“”]/.test(grounded.text) && grounded.doubts.some(({ reason }) => reason === 'quotation')
  return grounded.doubts.some((doubt) => doubt.start < end && start < doubt.end)
}

/** Counts by kind, and prints what was missed when asked to. */
class Tally {
  readonly hits = new Map<string, number>()
  readonly totals = new Map<string, number>()

  count(kind: string, isHit: boolean, detail: string): void {
    this.totals.set(kind, (this.totals.get(kind) ?? 0) + 1)
    if (isHit) this.hits.set(kind, (this.hits.get(kind) ?? 0) + 1)
    else if (shows) console.log(`missed ${kind}: ${detail}`)
  }

  get share(): number {
    const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
    return sum(this.hits) / sum(this.totals)
  }

  toString(): string {
    return [...this.totals].map(([kind, total]) => `${kind} ${this.hits.get(kind) ?? 0}/${total}`).join(', ')
  }
}

test('the set is what its README says', () => {
  expect(articles.flatMap(({ points }) => points).length).toBeGreaterThanOrEqual(120)
  for (const { sentences, written } of articles) expect(sentences).toHaveLength(written)
})

test('planted errors are noticed', () => {
  const tally = new Tally()
  for (const seed of seeds) {
    const random = randomFrom(seed)
    for (const { home, point, ground } of everyPoint()) {
      for (const spot of point.spots) {
        const planted = plant(point, spot, random)
        const grounded = ground(claimOf(planted.text, point.cites))
        tally.count(planted.kind, isNoticed(planted, grounded), `${home.id} ${planted.text} ${JSON.stringify(grounded.doubts)}`)
      }
    }
  }
  console.log(`planted errors noticed: ${tally.share.toFixed(3)} (${tally})`)
  expect(tally.share).toBeGreaterThanOrEqual(0.95)
})

test('a citation of the wrong sentence is mended or the line is marked', () => {
  const tally = new Tally()
  for (const seed of seeds) {
    const random = randomFrom(seed)
    for (const { home, point, ground } of everyPoint()) {
      const others = home.sentences.map(({ index }) => index).filter((index) => !point.cites.includes(index))
      const wrong = others[Math.floor(random() * others.length)] as number
      const grounded = ground(claimOf(point.text, [wrong]))
      const isMended = !grounded.supported || grounded.sentences.some((index) => point.cites.includes(index))
      tally.count(
        `${point.language} of ${home.article.language}`,
        isMended,
        `${home.id} ${point.text} cites ${wrong} ${JSON.stringify(grounded.sentences)}`,
      )
    }
  }
  console.log(`swapped citations noticed: ${tally.share.toFixed(3)} (${tally})`)
  expect(tally.share).toBeGreaterThanOrEqual(0.95)
})

test('lines that say what the article says are left alone', () => {
  const tally = new Tally()
  for (const { home, point, ground } of everyPoint()) {
    const grounded = ground(claimOf(point.text, point.cites))
    const isLeft = grounded.supported && grounded.doubts.length === 0 && grounded.sentences.some((index) => point.cites.includes(index))
    const marked = grounded.doubts.map(({ start, end, reason }) => `${reason}: ${grounded.text.slice(start, end)}`).join('; ')
    tally.count(
      `${point.language} of ${home.article.language}`,
      isLeft,
      `${home.id} ${point.text} → ${marked} ${grounded.supported} ${grounded.sentences}`,
    )
  }
  console.log(`true lines marked: ${(1 - tally.share).toFixed(3)} (left alone: ${tally})`)
  expect(1 - tally.share).toBeLessThanOrEqual(0.05)
})
