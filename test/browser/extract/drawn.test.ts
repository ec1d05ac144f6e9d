/**
 * What is read is what is drawn. Pages of our own with their style sheets, one way of hiding or drawing words in each, written without
 * sight of the rules (`test/fixtures/drawn`); two judges, their authors and the screen.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'
import { differences } from './judge-paint'

const folder = 'test/fixtures/drawn'

interface Truth {
  kind: string
  /** Each part of a quotation that stands in marks of its own. */
  quotations: string[]
  /** Words that no reader sees, and words that stand together. */
  never: string[]
  must: string[]
}

const truths = Object.entries(JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')) as Record<string, Truth>)
let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser(folder, await bundle('test/browser/extract/drawn-entry.ts'), { runScripts: true })
})
afterAll(() => browser.close())

async function open(file: string): Promise<void> {
  await browser.open(file.replace('.html', ''))
  await browser.page.waitForLoadState('load')
}

/** Soft hyphens are drawn only where a line breaks. */
const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ')

describe.each(truths)('%s', (file, { quotations, never, must }) => {
  test('the quotations are read as they are drawn', async () => {
    await open(file)
    const read = await browser.evaluate<{ text: string; quotations: string[] }>('Verbatim.readQuotations()')
    const text = plain(read.text)
    expect(never.filter((words) => text.includes(plain(words)))).toEqual([])
    expect(must.filter((words) => !text.includes(plain(words)))).toEqual([])
    expect(read.quotations.map(plain)).toEqual(expect.arrayContaining(quotations.map(plain)))
  })

  test('nothing undrawn is read, and nothing drawn is lost', async () => {
    await open(file)
    expect(await differences(browser)).toEqual([])
  })
})
