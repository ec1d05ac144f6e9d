/** Without a model: one click on a news page, in Chromium, with the extension that ships. */
import { describe, expect, it } from 'vitest'
import { readClipboard } from '../drivers/chromium/chromium-actions'
import { places, type ShownQuote } from '../drivers/face'
import { until } from '../drivers/poll'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome' })

const saidBy = (quotes: readonly ShownQuote[], speaker: string): string[] =>
  quotes.filter((quote) => quote.speaker === speaker).flatMap((quote) => quote.words)

/** The words the page highlights at this moment; null when there are none. */
const highlightedWords = (): string | null => [...(CSS.highlights.get('verbatim') ?? [])].map(String).join(' … ') || null

describe('a Korean article', () => {
  it('is summarised in its own sentences, with its quotations and who said them', async () => {
    const { popup } = await stage.summarise('/ko-article.html')
    const shown = await settledFace(popup)
    expect(shown.status).toBe('on-device')
    expect(shown.headline).toBe('문 여는 달여울, 문 닫는 새녘통신…AI 모델 공개 두고 갈린 업계')
    expect(shown.source).toContain('새벽일보')
    expect(shown.points.length).toBeGreaterThanOrEqual(3)
    expect(saidBy(shown.quotes, '서하윤')).toContain('숨겨서 얻는 이익보다 함께 고쳐서 얻는 이익이 크다')
    expect(saidBy(shown.quotes, '서하윤')).toContain('최종 학습에 든 돈은 41억원으로 작년 모델의 3분의 1 수준')
    expect(saidBy(shown.quotes, '민도겸')).toContain('한번 내보낸 가중치는 거둬들일 수 없다')
    expect(saidBy(shown.quotes, '민도겸')).toContain('개방은 구호가 아니라 책임의 문제')
    expect(saidBy(shown.quotes, '엘레나 바스케스')).toContain('다만 점수 하나로 모델을 판단해서는 안 된다')
    expect(saidBy(shown.quotes, '구자람')).toContain('공개 모델은 누구나 안전장치를 떼어 낼 수 있다는 뜻')
  })

  it('takes no words set apart for emphasis for speech', async () => {
    const { popup } = await stage.summarise('/ko-article.html')
    expect((await settledFace(popup)).quotes.flatMap((quote) => quote.words)).not.toContain('착한 개방')
  })

  it('shows nothing of promotions, captions and other stories', async () => {
    const { popup } = await stage.summarise('/ko-article.html')
    const everything = JSON.stringify(await settledFace(popup))
    for (const foreign of ['📌', '사람보다 빠른 검사원', '골목 국숫집', '최누리 기자', '무단전재'])
      expect(everything).not.toContain(foreign)
  })
})

describe('an English article', () => {
  it('is summarised with its quotations, those by pronoun and those in two halves included', async () => {
    const { popup } = await stage.summarise('/en-article.html')
    const shown = await settledFace(popup)
    expect(shown.status).toBe('on-device')
    expect(shown.points.length).toBeGreaterThanOrEqual(3)
    expect(saidBy(shown.quotes, 'Imogen Thackeray').join(' ')).toContain('We would rather be late than be a stranger')
    expect(saidBy(shown.quotes, 'Imogen Thackeray').join(' ')).toContain('it is the best eleven dollars we will ever spend.')
    expect(saidBy(shown.quotes, 'Tobias Oyelaran').join(' ')).toContain('That is faster than any firm I have dealt with')
    expect(saidBy(shown.quotes, 'Marguerite Falk').join(' ')).toContain('We will look at the code.')
  })

  it('takes no words in scare quotes for speech', async () => {
    const { popup } = await stage.summarise('/en-article.html')
    expect((await settledFace(popup)).quotes.flatMap((quote) => quote.words)).not.toContain('quiet mode')
  })
})

describe('the popup', () => {
  it('says that the article is read in its own language, and that a summary in either needs a model', async () => {
    const { popup } = await stage.summarise('/ko-article.html')
    expect((await settledFace(popup)).language).toBe('ko')
    await popup.locator(places.languageMenu).click()
    for (const language of ['en', 'ko'] as const) {
      const item = popup.locator(places.language(language))
      expect([await item.isDisabled(), await item.innerText()]).toEqual([true, expect.stringContaining('needs a model')])
    }
    const [options] = await Promise.all([
      stage.browser.context.waitForEvent('page'),
      popup.locator('[data-command="connect-model"]').click(),
    ])
    expect(options.url()).toContain('options.html')
  })

  it('copies a quotation with its speaker, as text and as HTML', async () => {
    const { popup } = await stage.summarise('/ko-article.html')
    const quote = (await settledFace(popup)).quotes.find(({ speaker }) => speaker === '민도겸')
    await popup.locator(`${places.quote(quote?.id ?? 0)} ${places.copy}`).click()
    const copied = await until('the clipboard to hold the quotation', async () => {
      const content = await readClipboard(popup)
      return content.text?.includes(quote?.words[0] ?? '') ? content : null
    })
    expect(copied.text).toContain('민도겸')
    expect(copied.text).toContain('새벽일보')
    expect(copied.text).toContain(`${stage.site.origin}/article/20261103001`)
    expect(copied.html).toContain('<blockquote')
    expect(copied.html).toContain(quote?.words[0])
  })

  it('shows a quotation where it stands in the page', async () => {
    const { page, popup } = await stage.summarise('/ko-article.html')
    const quote = (await settledFace(popup)).quotes.find(({ speaker }) => speaker === '엘레나 바스케스')
    await popup.locator(`${places.quote(quote?.id ?? 0)} ${places.show}`).click()
    const words = await until('the highlight', () => page.evaluate(highlightedWords))
    expect(words).toBe(quote?.words.join(' … '))
    await until('the page to scroll there', () => page.evaluate(() => scrollY > 0))
  })

  it('leaves a highlight that Escape takes away when the popup has closed', async () => {
    const { page, popup } = await stage.summarise('/ko-article.html')
    const [quote] = (await settledFace(popup)).quotes
    await popup.locator(`${places.quote(quote?.id ?? 0)} ${places.show}`).click()
    await until('the highlight', () => page.evaluate(highlightedWords))
    await popup.close()
    await page.keyboard.press('Escape')
    await until('the highlight to go', async () => (await page.evaluate(highlightedWords)) === null)
  })

  it('takes a highlight away that an earlier popup has left', async () => {
    const { page, popup } = await stage.summarise('/ko-article.html')
    const [quote] = (await settledFace(popup)).quotes
    await popup.locator(`${places.quote(quote?.id ?? 0)} ${places.show}`).click()
    await until('the highlight', () => page.evaluate(highlightedWords))
    await popup.close()
    const next = await stage.press(page)
    await next.locator('[data-command="back"]').click()
    await until('the highlight to go', async () => (await page.evaluate(highlightedWords)) === null)
  })

  it.each([
    ['put in', '점수 하나로', '높은 점수 하나만으로'],
    ['left out', '점수 하나로 ', ''],
  ])('shows what became of a quotation that had words %s since', async (_, before, after) => {
    const { page, popup } = await stage.summarise('/ko-article.html')
    const quote = (await settledFace(popup)).quotes.find(({ speaker }) => speaker === '엘레나 바스케스')
    const now = quote?.words[0]?.replace(before, after)
    await page.evaluate(
      ([old, edited]) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = node.nodeValue?.replace(old, edited) ?? ''
      },
      [quote?.words[0] ?? '', now ?? ''] as const,
    )
    await popup.locator(`${places.quote(quote?.id ?? 0)} ${places.show}`).click()
    expect(await until('the highlight', () => page.evaluate(highlightedWords))).toBe(now)
  })

  it('leads from a point to the sentence it stands on', async () => {
    const { page, popup } = await stage.summarise('/ko-article.html')
    const { points } = await settledFace(popup)
    await popup.locator(places.chip).first().click()
    expect(await until('the highlight', () => page.evaluate(highlightedWords))).toBe(points[0])
  })
})
