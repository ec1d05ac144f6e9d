/** How long extraction takes beside `new Readability(document.cloneNode(true)).parse()`, on the same DOM in a real browser. */
import { readdirSync } from 'node:fs'
import { bundle, launchExtractionBrowser, type ExtractionBrowser, type PageSource } from '../support/extraction-browser'
import type { PageTimes } from './extraction-entry'

export interface ExtractionMeasurement {
  pages: number
  /** Median over the pages of the time of extraction divided by that of Readability. */
  medianRatio: number
  /** Milliseconds, median over the pages. */
  extraction: number
  readability: number
}

/** @param source a directory of `<name>.html.gz` or `<name>.html`, or pages by name */
export async function measureExtraction(source: PageSource): Promise<ExtractionMeasurement> {
  const browser = await launchExtractionBrowser(source, await bundle('test/bench/extraction-entry.ts'))
  try {
    return summarise(await timesOf(browser, namesOf(source)))
  } finally {
    await browser.close()
  }
}

const namesOf = (source: PageSource): string[] =>
  typeof source === 'string' ? readdirSync(source).map((file) => file.replace(/\.html(?:\.gz)?$/, '')) : Object.keys(source)

async function timesOf(browser: ExtractionBrowser, names: readonly string[]): Promise<PageTimes[]> {
  const times: PageTimes[] = []
  for (const name of names) {
    await browser.open(name)
    times.push(await browser.evaluate<PageTimes>('Verbatim.measurePage()'))
  }
  return times
}

function summarise(times: readonly PageTimes[]): ExtractionMeasurement {
  return {
    pages: times.length,
    medianRatio: median(times.map(({ extraction, readability }) => extraction / readability)),
    extraction: median(times.map(({ extraction }) => extraction)),
    readability: median(times.map(({ readability }) => readability)),
  }
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
