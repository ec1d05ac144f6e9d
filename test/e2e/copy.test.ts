/** Everything a reader can copy, read back from the clipboard; by mouse and by keyboard. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { readClipboard, type ClipboardContent } from '../drivers/chromium/chromium-actions'
import { places, type ShownQuote } from '../drivers/face'
import { until } from '../drivers/poll'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome' })
const address = '/article/20261103001'
const words = '한번 내보낸 가중치는 거둬들일 수 없다'

async function openQuote(): Promise<{ popup: Page; quote: ShownQuote }> {
  const { popup } = await stage.summarise('/ko-article.html')
  const quote = (await settledFace(popup)).quotes.find((candidate) => candidate.words[0] === words)
  if (!quote) throw new Error('the quotation is not shown')
  await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  return { popup, quote }
}

const copied = (popup: Page): Promise<ClipboardContent> =>
  until('the clipboard to be filled', async () => {
    const content = await readClipboard(popup)
    return content.text === 'nothing yet' ? null : content
  })

async function copyFromMenu(command: string): Promise<ClipboardContent> {
  const { popup, quote } = await openQuote()
  const card = popup.locator(places.quote(quote.id))
  await card.locator('[data-command="more"]').click()
  await card.locator(`[data-command="${command}"]`).click()
  return copied(popup)
}

describe('the menu of a quotation', () => {
  it('copies it without its link', async () => {
    const { text } = await copyFromMenu('without-link')
    expect(text).toContain(`“${words}” — 민도겸`)
    expect(text).not.toMatch(/https?:\/\//)
  })

  it('copies it as Markdown', async () => {
    const { text } = await copyFromMenu('markdown')
    expect(text).toMatch(/^> /m)
    expect(text).toContain(words)
    expect(text).toContain(`](${stage.site.origin}${address}`)
  })

  it('copies it as the Korean press writes, with the particles that fit', async () => {
    expect((await copyFromMenu('press-ko')).text).toMatch(/민도겸.*(은|는) .*“한번 내보낸 가중치는 거둬들일 수 없다”(고|라고)/)
  })

  it('copies English words as the English press writes, and offers no such sentence around Korean ones', async () => {
    const { popup: korean, quote } = await openQuote()
    expect(await korean.locator(`${places.quote(quote.id)} [data-command="press-en"]`).count()).toBe(0)
    const { popup } = await stage.summarise('/en-article.html')
    const [first] = (await settledFace(popup)).quotes
    const card = popup.locator(places.quote(first?.id ?? 0))
    await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'))
    await card.locator('[data-command="more"]').click()
    await card.locator('[data-command="press-en"]').click()
    const { text } = await copied(popup)
    expect(text).toContain('said: “')
    expect(text).toContain(first?.words[0])
  })

  it('copies a link that leads to the words', async () => {
    const { text } = await copyFromMenu('link')
    expect(text).toContain(`${stage.site.origin}${address}#:~:text=`)
    expect(text).toMatch(/^\S+$/)
  })
})

describe('with the keyboard', () => {
  it('arrows go from quotation to quotation, and one key copies, also while the keyboard is Korean', async () => {
    const { popup, quote } = await openQuote()
    const ids = (await settledFace(popup)).quotes.map(({ id }) => id)
    await popup.locator(places.quote(ids[0] ?? 0)).focus()
    for (let step = 0; step < ids.indexOf(quote.id); step++) await popup.keyboard.press('ArrowDown')
    expect(await popup.evaluate(() => (document.activeElement as HTMLElement).dataset['quote'])).toBe(String(quote.id))
    await popup.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅊ', code: 'KeyC', bubbles: true })),
    )
    expect((await copied(popup)).text).toContain(words)
  })
})

describe('Copy all', () => {
  it('takes the summary and every quotation', async () => {
    const { popup } = await openQuote()
    const { points, quotes } = await settledFace(popup)
    await popup.locator('[data-command="copy-all"]').click()
    const { text, html } = await copied(popup)
    for (const point of points) expect(text).toContain(point)
    for (const part of quotes.flatMap((quote) => quote.words)) expect(text).toContain(part)
    expect(html).toContain('<blockquote')
  })
})
