/**
 * Scores titles, reporters' names and dates against truth: npm run -s eval:metadata -- PREDICTIONS.jsonl TRUTH_DIRECTORY
 * Titles and e-mail addresses are compared without what the site adds, names without 기자; an outlet as author is not counted.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from './read-lines'

interface Truth {
  id: string
  set: string
  outlet: string
  title?: string
  author?: string
  date?: string
}

interface Prediction {
  id: string
  title: string
  byline: string | null
  publishedAt: string | null
}

const squash = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

const outletAuthor = /news|press|reuters|연예|연합|뉴스|\bAP\b|associated/i

const siteSuffix = /\s[|–-]\s[^|–-]{2,30}$/

function sameTitle(truth: string, found: string): boolean {
  const [expected, given] = [truth, found].map((title) => squash(title.replace(siteSuffix, ''))) as [string, string]
  if (expected === given) return true
  const [short, long] = expected.length < given.length ? [expected, given] : [given, expected]
  return short.length > 10 && long.startsWith(short) && long.length - short.length < 14
}

function reporters(author: string): string[] {
  const bare = author.replace(/[\w.+-]+@[\w.-]+/g, '').replace(/\s*(?:기자|특파원|에디터|PD)/g, '')
  return bare
    .split(/,|\|/)
    .map(squash)
    .filter((name) => name !== '' && !outletAuthor.test(name))
}

function hasReporter(truth: string, byline: string | null): boolean {
  const given = squash(byline ?? '')
  const [first = ''] = reporters(truth)
  return given.includes(first) || squash(truth.split(' ').toReversed().join('')) === given
}

function sameDay(truth: string, found: string | null): boolean {
  if (!found) return false
  const days = (date: string) => [date.slice(0, 10), new Date(date).toISOString().slice(0, 10)]
  return days(truth).some((day) => days(found).includes(day))
}

const [, , predictionFile = '', truthDirectory = ''] = process.argv
const predictions = new Map(readLines<Prediction>(predictionFile).map((line) => [line.id, line]))
const truths = readdirSync(truthDirectory).map((file) => JSON.parse(readFileSync(join(truthDirectory, file), 'utf8')) as Truth)

for (const set of [...new Set(truths.map((truth) => truth.set))].sort()) {
  const misses: string[] = []
  const share = (name: string, counted: Truth[], isRight: (truth: Truth, found: Prediction) => boolean): number | null => {
    const wrong = counted.filter((truth) => {
      const found = predictions.get(truth.id)
      return !found || !isRight(truth, found)
    })
    misses.push(...wrong.map((truth) => `${name} ${truth.id}`))
    return counted.length === 0 ? null : 1 - wrong.length / counted.length
  }
  const pages = truths.filter((truth) => truth.set === set)
  const title = share(
    'title',
    pages.filter((truth) => truth.title),
    (truth, found) => sameTitle(truth.title ?? '', found.title),
  )
  const byline = share(
    'byline',
    pages.filter((truth) => reporters(truth.author ?? '').length > 0),
    (truth, found) => hasReporter(truth.author ?? '', found.byline),
  )
  const date = share(
    'date',
    pages.filter((truth) => truth.date),
    (truth, found) => sameDay(truth.date ?? '', found.publishedAt),
  )
  console.log(JSON.stringify({ set, pages: pages.length, title, byline, date, misses }))
}
