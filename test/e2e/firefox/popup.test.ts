/** The same click in Firefox, with the extension that ships: pressed, read, narrowed, copied, shown in the page, saved. */
import { describe, expect, it } from 'vitest'
import { places, type ShownQuote, type ShownSummary } from '../../drivers/face'
import { closePopup, clickToolbarButton, readClipboard } from '../../drivers/firefox/firefox-actions'
import { addressInFront } from '../../drivers/firefox/firefox-windows'
import { until } from '../../drivers/poll'
import { setFirefoxStage, settledFace, shownWhen, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage('dist/firefox')
tidyFirefox(stage)

const quoteBy = ({ quotes }: ShownSummary, speaker: string): ShownQuote => {
  const found = quotes.find((quote) => quote.speaker === speaker)
  if (!found) throw new Error(`${speaker} says nothing`)
  return found
}

const highlightedWords = (): string | null => [...(CSS.highlights.get('verbatim') ?? [])].map(String).join(' … ') || null

/** What a paste gives once it holds the words. */
const pasted = (words: string): Promise<string> =>
  until('the clipboard to be filled', async () => {
    const content = await readClipboard(stage.firefox, 'text/plain')
    return content?.includes(words) ? content : null
  })

describe('the popup in Firefox', () => {
  it('gives the summary and the quotations with their speakers at one click', async () => {
    const shown = await stage.summarise('/ko-article.html')
    expect(shown.status).toBe('on-device')
    expect(shown.source).toContain('새벽일보')
    expect(shown.points.length).toBeGreaterThanOrEqual(3)
    expect(shown.quotes.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['서하윤', '민도겸', '구자람']))
  })

  it('reads the sample article like any other', async () => {
    const { quotes } = await stage.summarise(`${stage.firefox.origin}src/ui/welcome/sample/en.html`)
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Margaret Holm', 'Daniel Okafor']))
  })

  it('shows English words in two halves, and no scare quotes', async () => {
    const { quotes } = await stage.summarise('/en-article.html')
    const words = quotes.filter(({ speaker }) => speaker === 'Imogen Thackeray').flatMap((quote) => quote.words)
    expect(words.join(' ')).toContain('it is the best eleven dollars we will ever spend.')
    expect(quotes.flatMap((quote) => quote.words)).not.toContain('quiet mode')
  })

  it('waits for the story of a page that is still being drawn', async () => {
    const { quotes } = await stage.summarise('/late-article.html')
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Isla Brannock', 'Torquil Maben'])
  })

  it('has everything within its width, and the first words with their Copy in sight', async () => {
    await stage.summarise('/ko-article.html')
    const { firefox } = stage
    const widths = await firefox.popup.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
    expect(widths[0]).toBeLessThanOrEqual(widths[1])
    const copyEnds = await firefox.popup.evaluate(
      () => document.querySelector('article.quote [data-command="copy"]')?.getBoundingClientRect().bottom ?? Infinity,
    )
    expect(copyEnds).toBeLessThanOrEqual(await firefox.popup.evaluate(() => innerHeight))
  })

  it('shows one speaker’s words alone on a press on the name, and all again on another', async () => {
    const { quotes } = await stage.summarise('/ko-article.html')
    const { popup } = stage.firefox
    const name = await popup.text('[data-command="speaker-only"]')
    await popup.click('[data-command="speaker-only"]')
    const narrowed = await shownWhen(popup, 'fewer quotations', (shown) => shown.quotes.length < quotes.length)
    expect(narrowed.quotes.length).toBeGreaterThan(0)
    for (const { speaker } of narrowed.quotes) expect(name).toContain(speaker)
    await popup.click('[data-command="speaker-only"]')
    const whole = await shownWhen(popup, 'all of them', (shown) => shown.quotes.length === quotes.length)
    expect(whole.quotes).toEqual(quotes)
  })

  it('copies a quotation as text and as HTML', async () => {
    const { id, words } = quoteBy(await stage.summarise('/ko-article.html'), '민도겸')
    await stage.firefox.popup.click(`${places.quote(id)} ${places.copy}`)
    expect(await pasted(words[0] ?? '')).toContain('민도겸')
    expect(await readClipboard(stage.firefox, 'text/html')).toContain('<blockquote')
    expect(await until('the answer', () => stage.firefox.popup.text(`${places.quote(id)} .copy-button.done`))).toContain('Copied')
  })

  it('copies the points and every quotation at once', async () => {
    const { points, quotes } = await stage.summarise('/en-article.html')
    await stage.firefox.popup.click('[data-command="copy-all"]')
    const text = await pasted(points[0] ?? '')
    for (const point of points) expect(text).toContain(point)
    const parts = quotes.flatMap(({ words }) => words)
    // A comma belongs to the sentence around the words.
    for (const part of parts) expect(text).toContain(part.replace(/,$/u, ''))
    expect(text).toContain('— Marguerite Falk')
  })

  it('copies a quotation without its link from the menu', async () => {
    const { id, words } = quoteBy(await stage.summarise('/ko-article.html'), '엘레나 바스케스')
    const { popup } = stage.firefox
    await popup.click(`${places.quote(id)} [data-command="more"]`)
    await popup.click(`${places.quote(id)} [data-command="without-link"]`)
    expect(await pasted(words[0] ?? '')).not.toMatch(/https?:/)
  })

  it('shows a quotation in the page, and takes the mark away again', async () => {
    const [quote] = (await stage.summarise('/ko-article.html')).quotes
    const { client, popup } = stage.firefox
    await popup.click(`${places.quote(quote?.id ?? 0)} ${places.show}`)
    expect(await until('the highlight', () => client.inPage(highlightedWords))).toBe(quote?.words.join(' … '))
    await until('the way back', () => popup.text('[data-command="back"]'))
    await popup.click('[data-command="back"]')
    await until('the highlight to go', async () => (await client.inPage(highlightedWords)) === null)
  })

  it('leads from a point to its sentence in the page', async () => {
    const { points } = await stage.summarise('/ko-article.html')
    await stage.firefox.popup.click(places.chip)
    expect(await until('the highlight', () => stage.firefox.client.inPage(highlightedWords))).toBe(points[0])
  })

  it('says in the menu of languages that a summary needs a model, and leads to where one is connected', async () => {
    expect((await stage.summarise('/ko-article.html')).language).toBe('ko')
    const { popup } = stage.firefox
    await popup.click(places.languageMenu)
    for (const language of ['en', 'ko'] as const) {
      const isDisabled = await popup.evaluate((css) => document.querySelector(css)?.matches(':disabled'), places.language(language))
      expect([isDisabled, await popup.text(places.language(language))]).toEqual([true, expect.stringContaining('needs a model')])
    }
    await popup.click('[data-command="connect-model"]')
    await until('the options', async () => (await addressInFront(stage.firefox)).endsWith('/options.html'))
  })

  it('saves a quotation: the popup knows it again, and the library has its words', async () => {
    const { id, words } = quoteBy(await stage.summarise('/ko-article.html'), '민도겸')
    const { client, popup } = stage.firefox
    const saveButton = `${places.quote(id)} ${places.save}`
    const isPressed = (): Promise<boolean> =>
      popup.evaluate((css) => document.querySelector(`${css}[aria-pressed="true"]`) !== null, saveButton)
    expect(await isPressed()).toBe(false)
    await popup.click(saveButton)
    await until('the answer', isPressed)
    await closePopup(stage.firefox)
    await clickToolbarButton(stage.firefox)
    await settledFace(popup)
    await until('the mark of what is saved', isPressed)
    await closePopup(stage.firefox)
    await stage.firefox.openPage(`${stage.firefox.origin}src/ui/library/library.html`)
    const saved = await until('the library', () => client.inPage(() => document.querySelector<HTMLElement>('.saved')?.innerText))
    expect(saved).toContain(words[0])
    expect(saved).toContain('민도겸')
  })
})

describe('the popup in Firefox, where there is nothing to quote,', () => {
  it('says that a page is empty', async () => {
    const shown = await stage.summarise('/empty.html')
    expect([shown.failure, shown.notices]).toEqual(['empty_page', [expect.stringContaining('no text to read')]])
  })

  it('says that the browser closes a page of its own', async () => {
    await stage.firefox.openPage('about:license')
    await clickToolbarButton(stage.firefox)
    const shown = await settledFace(stage.firefox.popup)
    expect([shown.failure, shown.points]).toEqual(['restricted_page', []])
    expect(shown.notices.join()).toContain('closes this page to extensions')
  })

  it('says of a PDF that such files cannot be read, and offers nothing that cannot help', async () => {
    await stage.summarise('/paper.pdf')
    const { popup } = stage.firefox
    await shownWhen(popup, 'the word of the PDF', ({ notices }) => notices.join().includes('PDF'))
    expect(await popup.evaluate(() => document.querySelectorAll('.blank button').length)).toBe(0)
  })

  it('quotes nobody from a list of stories', async () => {
    const shown = await stage.summarise('/listing.html')
    expect(shown.quotes).toEqual([])
    expect(shown.notices).toHaveLength(1)
  })
})
