/**
 * `npm run bench [-- FOLDER] [--json]`: speed on real pages (`<id>.html.gz`, by default our own fixtures) in Chromium, clicks on the built
 * extension (`npm run build` before), and what ships in bytes.
 * Ratios come from one run on the same DOM; they are what to compare, milliseconds depend on the machine. Writes `docs/benchmarks.md`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bundle, launchExtractionBrowser } from '../drivers/extraction-browser'
import { median } from '../measure/median'
import { weigh } from '../measure/weigh'
import { timeBuiltExtension } from './built-extension'
import type { PageTimes } from './in-page'

const ownPages = 'test/fixtures/site'
const rounds = 3
const clicksTimed = 50

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? ownPages
const pages = readdirSync(folder)
  .flatMap((name) => /^(.+)\.html(?:\.gz)?$/.exec(name)?.[1] ?? [])
  .toSorted()
const browser = await launchExtractionBrowser(folder, await bundle('test/bench/in-page.ts'))

const times: PageTimes[] = []
for (const page of pages) {
  await browser.open(page)
  times.push(await browser.evaluate<PageTimes>(`Verbatim.timePage(${rounds})`))
}
const longest = pages[times.findIndex((time) => time.characters === Math.max(...times.map(({ characters }) => characters)))] ?? ''
await browser.open(longest)
const perCharacter = {
  small: await browser.evaluate<number>('Verbatim.timeGrowth(10_000)'),
  large: await browser.evaluate<number>('Verbatim.timeGrowth(1_000_000)'),
}
const version = browser.page.context().browser()?.version() ?? ''
await browser.close()

const { clicks, workerHeap } = await timeBuiltExtension(clicksTimed)
const late = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN
const summed = (values: readonly number[]) => ({ median: median(values), p95: late(values) })

const ratio = (ours: keyof PageTimes, theirs: keyof PageTimes): number => median(times.map((time) => time[ours] / time[theirs]))
const milliseconds = (name: keyof PageTimes): number => median(times.map((time) => time[name]))

const results = {
  pages: pages.length,
  chromium: version,
  date: new Date().toISOString().slice(0, 10),
  extractionToReadability: ratio('extraction', 'readability'),
  pipelineToReadability: ratio('pipeline', 'readability'),
  pipelineToDefuddle: ratio('pipeline', 'defuddle'),
  milliseconds: {
    extraction: milliseconds('extraction'),
    pipeline: milliseconds('pipeline'),
    readability: milliseconds('readability'),
    defuddle: milliseconds('defuddle'),
  },
  /** Time for each character at 1 MB to that at 10 KB: 1 is linear. */
  growth: perCharacter.large / perCharacter.small,
  click: {
    scriptToQuotes: summed(clicks.map(({ scriptToQuotes }) => scriptToQuotes)),
    clickToFrame: summed(clicks.map(({ clickToFrame }) => clickToFrame)),
  },
  workerHeap,
  kilobytes: weigh(),
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
const versionOf = (name: string): string => dependencies?.[name] ?? devDependencies?.[name] ?? ''

const report = `# Benchmarks

Written by \`npm run bench\` on ${results.date}, Chromium ${version}, Readability ${versionOf('@mozilla/readability')}, Defuddle ${versionOf('defuddle')}, over ${results.pages} pages. Medians; all contestants on the same DOM in one run, alternating, after one round of warming up. Ratios travel between machines, milliseconds do not.

| | ratio |
|---|---|
| our extraction to Readability's parse | ${results.extractionToReadability.toFixed(2)} |
| our whole on-device work (extraction, quotations with speakers, key sentences) to Readability's parse | ${results.pipelineToReadability.toFixed(2)} |
| the same to Defuddle's parse | ${results.pipelineToDefuddle.toFixed(2)} |
| time for each character at 1 MB to that at 10 KB (quotations and key sentences) | ${results.growth.toFixed(2)} |

| median a page | ms |
|---|---|
${Object.entries(results.milliseconds)
  .map(([name, value]) => `| ${name} | ${value.toFixed(1)} |`)
  .join('\n')}

| ${clicksTimed} clicks on our own articles, the extension as it ships | median ms | 95th percentile |
|---|---|---|
| popup's scripts may run → quotations on screen (at most) | ${results.click.scriptToQuotes.median.toFixed(0)} | ${results.click.scriptToQuotes.p95.toFixed(0)} |
| press of the toolbar button → popup's first frame (mostly the browser's) | ${results.click.clickToFrame.median.toFixed(0)} | ${results.click.clickToFrame.p95.toFixed(0)} |

The worker's heap: ${workerHeap.first.toFixed(1)} MB before the first article, ${workerHeap.last.toFixed(1)} MB after ${clicksTimed}.

| what ships | KB gzip |
|---|---|
${Object.entries(results.kilobytes)
  .map(([name, value]) => `| ${name} | ${value.toFixed(1)} |`)
  .join('\n')}
`

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
else console.log(report)
writeFileSync('docs/benchmarks.md', report)
