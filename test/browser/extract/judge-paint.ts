/** Looks at the screen: which words of the shown quotations are painted, and which painted words are missing in them. */
import type { ExtractionBrowser } from '../../drivers/extraction-browser'
import type { Rectangle, WordOnPage } from './painted-words'

/** What the highlight lies over loses its colour: the words are painted where the picture changes then. */
const unpainted =
  '::highlight(unpainted) { color: transparent; -webkit-text-fill-color: transparent; text-decoration: none; text-shadow: none }'
/** What fades in stands there already. */
const settled = '*, ::before, ::after { animation: none !important; transition: none !important }'

/** One line for each word that is read and not painted, or painted and not read; the page must have the words' bundle and be loaded. */
export async function differences(browser: ExtractionBrowser): Promise<string[]> {
  const words = await browser.evaluate<WordOnPage[]>('Verbatim.wordsOfQuotations()')
  if (words.length === 0) return ['no quotation']
  await browser.page.addStyleTag({ content: settled + unpainted })
  const before = await screenshot(browser, [])
  const all = await changes(
    browser,
    before,
    words.map((_, index) => index),
    words,
  )
  const wrong: string[] = []
  for (const [index, { word, isRead, isExempt }] of words.entries()) {
    if (isRead === all[index] || (isExempt && !isRead)) continue
    // Rectangles of what is cut away lie over other words, whose change it may have been.
    const [isPainted] = await changes(browser, before, [index], [words[index] as WordOnPage])
    if (isRead !== isPainted) wrong.push(`${isRead ? 'undrawn' : 'lost'}: ${word}`)
  }
  return wrong
}

async function screenshot({ page, evaluate }: ExtractionBrowser, hidden: readonly number[]): Promise<string> {
  await evaluate(`Verbatim.unpaint(${JSON.stringify(hidden)})`)
  return (await page.screenshot({ fullPage: true })).toString('base64')
}

/** Whether the places of the words change when the words of these numbers lose their colour. */
async function changes(browser: ExtractionBrowser, before: string, hidden: number[], words: readonly WordOnPage[]): Promise<boolean[]> {
  const after = await screenshot(browser, hidden)
  const places = words.map(({ rectangles }) => rectangles)
  return browser.page.evaluate(changedPlaces, [before, after, places] as const)
}

/** Runs in the page, which can read pictures. */
async function changedPlaces([first, second, places]: readonly [string, string, Rectangle[][]]): Promise<boolean[]> {
  /** Components of colours that differ by less are one to the eye. */
  const invisible = 8
  const pixelsOf = async (png: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1)
  }
  const [one, other] = [await pixelsOf(first), await pixelsOf(second)]
  const differs = (x: number, y: number): boolean => {
    const at = (y * one.width + x) * 4
    return [0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > invisible)
  }
  return places.map((rectangles) =>
    rectangles.some(({ x, y, width, height }) => {
      for (let row = Math.max(0, Math.ceil(y)); row < Math.min(one.height, y + height); row += 1) {
        for (let column = Math.max(0, Math.ceil(x)); column < Math.min(one.width, x + width); column += 1) {
          if (differs(column, row)) return true
        }
      }
      return false
    }),
  )
}
