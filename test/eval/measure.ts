/** Runs every evaluation command over a folder of data sets and scores it with the sets' own scorers. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluate, run } from './run'

/** Figure by name, 0–1 unless the name says otherwise. */
export type Figures = Record<string, number>

/** One data set: its name, how many items it has, and its figures. */
export interface Measured {
  set: string
  items: number
  figures: Figures
}

const quoteSets = [
  ...['ko_news', 'ko_news2', 'ko_sent', 'challenge_ko', 'challenge2_ko'],
  ...['en_polnear', 'en_news', 'en_news2', 'challenge_en', 'challenge2_en'],
]

const score = (scorer: string, ...args: string[]): unknown => JSON.parse(run(process.execPath, [scorer, ...args, '--json']))

interface QuoteScore {
  docs: number
  exact: { f1: number }
  e2eMention: { f1: number }
  e2eEntity: { f1: number } | null
  roleAcc: number | null
  affAcc: number | null
  trusted: { precision: number | null; coverage: number | null }
  affiliationShown: { precision: number | null } | null
}

function measureQuotes(data: string, scratch: string): Measured[] {
  return quoteSets.map((set) => {
    const gold = join(data, 'quotes/dev', `${set}.jsonl`)
    const predictions = join(scratch, `${set}.jsonl`)
    writeFileSync(predictions, evaluate('quotes', [gold]))
    const scored = score(join(data, 'quotes/score.mjs'), gold, predictions) as QuoteScore
    const figures: Figures = { spanExact: scored.exact.f1, endToEnd: (scored.e2eEntity ?? scored.e2eMention).f1 }
    if (scored.roleAcc !== null) figures['role'] = scored.roleAcc
    if (scored.affAcc !== null) figures['affiliation'] = scored.affAcc
    const { precision, coverage } = scored.trusted
    // Of the speakers told without doubt, how many are right, and of how many quotations that can be told.
    if (scored.e2eEntity && precision !== null && coverage !== null)
      Object.assign(figures, { certainRight: precision, certainTold: coverage })
    if (scored.affiliationShown?.precision) figures['affiliationShown'] = scored.affiliationShown.precision
    return { set, items: scored.docs, figures }
  })
}

interface ArticleScore {
  pages: number
  f1: number
  verbatim: number
  leak: number | null
  below80: number
}

function measureArticles(data: string, scratch: string): Measured[] {
  const predictions = join(scratch, 'articles.jsonl')
  const truth = join(data, 'articles/dev/truth')
  writeFileSync(predictions, evaluate('articles', [join(data, 'articles/dev/pages')]))
  const scores = score(join(data, 'articles/score.mjs'), truth, predictions) as Record<string, ArticleScore>
  const metadata = evaluate('metadata', [predictions, truth]).split('\n').filter(Boolean)
  const sets = Object.entries(scores).map(([set, { pages, f1, verbatim, leak, below80 }]) => ({
    set: `articles_${set}`,
    items: pages,
    figures: { f1, verbatim, pagesAbove80: 1 - below80 / pages, ...(leak === null ? {} : { noiseKeptOut: 1 - leak }) },
  }))
  return [...sets, ...metadata.flatMap(toMetadataFigures)]
}

interface MetadataScore {
  set: string
  pages: number
  title: number | null
  byline: number | null
  date: number | null
}

/** The sets that have all three in their truth. */
function toMetadataFigures(line: string): Measured[] {
  const { set, pages, title, byline, date } = JSON.parse(line) as MetadataScore
  if (title === null || byline === null || date === null || set === 'state') return []
  return [{ set: `metadata_${set}`, items: pages, figures: { title, reporter: byline, date } }]
}

function measureSummaries(data: string): Measured {
  const { texts, meanF1 } = JSON.parse(evaluate('summaries', [join(data, 'summaries/dev/ko_extractive.jsonl'), '--score'])) as {
    texts: number
    meanF1: number
  }
  return { set: 'summaries_ko', items: texts, figures: { meanF1 } }
}

type ClaimScore = Record<string, { share: number; n: number }>

/** The figures are those of the scorer, by names of one word. */
const claimFigures: Record<string, string> = {
  'clean ko-ko': 'cleanKoKo',
  'clean en-en': 'cleanEnEn',
  'clean ko-en': 'cleanKoEn',
  'clean en-ko': 'cleanEnKo',
  'caught fact nowhere': 'nowhere',
  'caught fact elsewhere same language': 'elsewhere',
  'caught fact elsewhere across': 'elsewhereAcross',
  'caught direction or speaker': 'direction',
}

/** Once with the citations as they are, and as models get them wrong. */
function measureClaims(data: string, scratch: string): Measured[] {
  const gold = join(data, 'claims/dev.jsonl')
  return ['', 'shifted', 'first'].map((way) => {
    const predictions = join(scratch, `claims${way}.jsonl`)
    writeFileSync(predictions, evaluate('claims', way === '' ? [gold] : [gold, '--cite', way]))
    const scored = score(join(data, 'claims/score.mjs'), gold, predictions) as ClaimScore
    const figures = Object.fromEntries(Object.entries(claimFigures).map(([name, short]) => [short, scored[name]?.share ?? 0]))
    return { set: way === '' ? 'claims' : `claims_${way}`, items: scored['clean']?.n ?? 0, figures }
  })
}

interface FaultOutcome {
  id: string
  kind: string
  retry: string
}

function measureFaults(data: string): Measured {
  const folder = join(data, 'faults')
  const expected = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as FaultOutcome[]
  const lines = evaluate('faults', [folder]).split('\n').filter(Boolean)
  const found = new Map(lines.map((line) => JSON.parse(line) as FaultOutcome).map((outcome) => [outcome.id, outcome]))
  const right = expected.filter(({ id, kind, retry }) => found.get(id)?.kind === kind && found.get(id)?.retry === retry)
  return { set: 'faults', items: expected.length, figures: { recognised: right.length / expected.length } }
}

interface ServerOutcome {
  id: string
  status: string
  code: string | null
  requests: number
  refused?: boolean
}

/** What a case asks for; what it does not name may be anything. */
type ServerExpectation = Partial<ServerOutcome> & { requestsAtMost?: number }

function isAsExpected({ status, code, requests, requestsAtMost, refused }: ServerExpectation, found: ServerOutcome | undefined): boolean {
  if (!found || (requestsAtMost !== undefined && found.requests > requestsAtMost)) return false
  const wanted = Object.entries({ status, code, requests, refused }).filter(([, value]) => value !== undefined)
  return wanted.every(([name, value]) => found[name as keyof ServerOutcome] === value)
}

function measureServers(data: string): Measured {
  const folder = join(data, 'cases/servers')
  const lines = evaluate('servers', [folder]).split('\n').filter(Boolean)
  const found = new Map(lines.map((line) => JSON.parse(line) as ServerOutcome).map((outcome) => [outcome.id, outcome]))
  const cases = readdirSync(folder).filter((name) => name.endsWith('.expected.json'))
  const right = cases.filter((name) => {
    const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ServerExpectation
    return isAsExpected(expected, found.get(name.replace('.expected.json', '')))
  })
  return { set: 'servers', items: cases.length, figures: { asExpected: right.length / cases.length } }
}

/** Measures everything below the folder. */
export function measureAll(folder: string): Measured[] {
  // The scorers run only under their own real path.
  const data = realpathSync(folder)
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-eval-'))
  try {
    return [
      ...measureQuotes(data, scratch),
      measureSummaries(data),
      ...measureClaims(data, scratch),
      measureFaults(data),
      measureServers(data),
      ...measureArticles(data, scratch),
    ]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
