import { afterAll, beforeAll, expect, test } from 'vitest'
import { koreanParagraph, page, repeat } from '../../fixtures/pages/page-parts'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-05T09:00:00Z">'
const quoted = '부두는 <b>우리 모두의\n        것</b>이고, 내년에도 <i>그럴</i> 것이다'
const unlike = '<span hidden>보이지 않는</span>물 10<sup>6</sup>톤을 <img alt="🚢" src="x"> 옮겼다'
const body = `<h1>부두</h1><article><p>${koreanParagraph(0)}</p><p>시장은 “${quoted}”라고 말했다.</p>${repeat(4, (index) => `<p>${koreanParagraph(index + 1)}</p>`)}</article>`

let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser(
    {
      story: page({ title: '부두', lang: 'ko', head, body }),
      unlike: page({ title: '부두', lang: 'ko', head, body: body.replace(quoted, unlike) }),
    },
    await bundle('test/browser/extract/ranges-entry.ts'),
  )
})
afterAll(() => browser.close())

const exact = '부두는 우리 모두의 것이고, 내년에도 그럴 것이다'
const shown = (ranges: string) => `${ranges}.map((range) => range.toString()).join('').replace(/\\s+/g, ' ')`
const quote = JSON.stringify({ exact, prefix: '시장은 “', suffix: '”라고' })

test('a passage across elements is found again from its offsets', async () => {
  await browser.open('story')
  const text = await browser.evaluate<string>(`(() => {
    const extracted = Verbatim.extractArticle(document)
    const start = extracted.article.text.indexOf(${JSON.stringify(exact)})
    return ${shown(`Verbatim.rangesFor({ start, end: start + ${exact.length} }, extracted)`)}
  })()`)
  expect(text).toBe(exact)
})

test('words that are read unlike they are written lead to the letters they stand for', async () => {
  const words = '물 10⁶톤을 🚢 옮겼다'
  await browser.open('unlike')
  const [shown, found] = await browser.evaluate<[string[], string[]]>(`(() => {
    const extracted = Verbatim.extractArticle(document)
    const start = extracted.article.text.indexOf(${JSON.stringify(words)})
    const ranges = Verbatim.rangesFor({ start, end: start + ${words.length} }, extracted)
    const located = Verbatim.locate(document, ${JSON.stringify({ exact: words, prefix: '', suffix: '' })})
    return [ranges.map(String), located.map(String)]
  })()`)
  expect(shown).toEqual(['물 10', '6', '톤을 ', ' 옮겼다'])
  expect(found).toEqual(shown)
})

test('after the page draws itself again, old offsets show nothing wrong and the words are found', async () => {
  await browser.open('story')
  const [stale, found] = await browser.evaluate<[number, string]>(`(() => {
    const extracted = Verbatim.extractArticle(document)
    const start = extracted.article.text.indexOf(${JSON.stringify(exact)})
    const article = document.querySelector('article')
    article.innerHTML = '<p>새 광고</p>' + article.innerHTML
    return [Verbatim.rangesFor({ start, end: start + 5 }, extracted).length, ${shown(`Verbatim.locate(document, ${quote})`)}]
  })()`)
  expect([stale, found]).toEqual([0, exact])
})

test('ranges whose nodes hold other words now show nothing', async () => {
  await browser.open('story')
  const [before, after] = await browser.evaluate<[string, number]>(`(() => {
    const extracted = Verbatim.extractArticle(document)
    const reading = { text: extracted.article.text, anchors: extracted.anchors }
    const start = reading.text.indexOf(${JSON.stringify(exact)})
    const holding = () => Verbatim.rangesHolding({ start, end: start + ${exact.length} }, reading)
    const before = ${shown('holding()')}
    const node = document.querySelector('article b').firstChild
    node.data = node.data.replace('모두', '손님')
    return [before, holding().length]
  })()`)
  expect([before, after]).toEqual([exact, 0])
})

test('a passage whose quotation marks and spaces changed is still found', async () => {
  await browser.open('story')
  const changed = JSON.stringify({ exact: exact.replace(', ', ',  '), prefix: '', suffix: '' })
  expect(await browser.evaluate<string>(shown(`Verbatim.locate(document, ${changed})`))).toBe(exact)
})

test.each([
  ['put in', '내년에도 <i>그럴</i>', '내년에도, 그 뒤에도 <i>그럴</i>', '부두는 우리 모두의 것이고, 내년에도, 그 뒤에도 그럴 것이다'],
  ['left out', '모두의\n        것</b>', '것</b>', '부두는 우리 것이고, 내년에도 그럴 것이다'],
])('a passage with words %s is marked from its own first word to its own last', async (_, before, after, now) => {
  await browser.open('story')
  const found = await browser.evaluate<string>(`(() => {
    const article = document.querySelector('article')
    article.innerHTML = article.innerHTML.replace(${JSON.stringify(before)}, ${JSON.stringify(after)})
    return ${shown(`Verbatim.locate(document, ${quote})`)}
  })()`)
  expect(found).toBe(now)
})

test('of a selection only the selected text is read, in its paragraphs', async () => {
  await browser.open('story')
  const article = await browser.evaluate<{ text: string; selection: boolean; title: string }>(`(() => {
    const [first, second] = document.querySelectorAll('p')
    const range = document.createRange()
    range.setStart(first.firstChild, 4)
    range.setEnd(second.firstChild, 3)
    return Verbatim.extractArticle(document, { selection: range }).article
  })()`)
  expect(article).toMatchObject({ text: `${koreanParagraph(0).slice(4).trim()}\n\n시장은`, selection: true, title: '부두' })
})
