// @vitest-environment jsdom
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { canonicalUrlOf, hostBesideName } from '../../../../src/extract/metadata/canonical-url'
import { languageOfText } from '../../../../src/extract/metadata/language'
import { metadataOf } from '../../../../src/extract/metadata/metadata'
import { parseDate } from '../../../../src/extract/metadata/dates'
import { gatherFacts } from '../../../../src/extract/metadata/page-facts'

function metadata(head: string, body = '', signatures: string[] = []) {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  return metadataOf(gatherFacts(new DOMParser().parseFromString(html, 'text/html')), signatures)
}

const node = (fields: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('the title', () => {
  test('is what the page’s sources agree on, without the name of the site', () => {
    expect(metadata('<title>Pier to reopen in May | The Harbour Post</title>', '<h1>Pier to reopen in May</h1>').title).toBe(
      'Pier to reopen in May',
    )
  })
  test('is not the name of the site, even where that is the only heading', () => {
    expect(metadata('<title>해담TV</title><meta property="og:title" content="부두, 5월에 다시 연다">', '<h1>해담TV</h1>').title).toBe(
      '부두, 5월에 다시 연다',
    )
  })
  test('loses escapes that a script escaped once too often', () => {
    expect(metadata(node({ headline: 'Reed&#039;s pier &amp;amp; boats reopen' })).title).toBe("Reed's pier & boats reopen")
  })
})

describe('the byline', () => {
  test('is a name without title and e-mail address', () => {
    expect(metadata('', '<span class="byline">고은별 기자 (star@haedam.example)</span>').byline).toBe('고은별')
  })
  test('comes from the dateline or the sign-off when the page names nobody', () => {
    expect(metadata('', '', ['[해담일보 나도윤 기자]']).byline).toBe('나도윤')
  })
  test('is not the outlet', () => {
    expect(metadata(`<meta property="og:site_name" content="Harbour Post">${node({ author: { name: 'Harbour Post' } })}`).byline).toBeNull()
  })
  test('names all authors the data gives', () => {
    expect(metadata(node({ author: [{ name: 'Ada Marsh' }, { name: 'Tom Reed' }] })).byline).toBe('Ada Marsh, Tom Reed')
  })
})

describe('dates', () => {
  test.each([
    ['2031-04-19T15:22:48+0900', '2031-04-19T15:22:48+09:00'],
    ['입력 2031.04.05 오후 7:38', '2031-04-05T19:38:00'],
    ['2031년 4월 5일', '2031-04-05'],
    ['April 5, 2031', '2031-04-05'],
    ['5 Apr 2031', '2031-04-05'],
    ['20310405', '2031-04-05'],
  ])('%s', (text, expected) => expect(parseDate(text)).toBe(expected))

  test.each(['', 'soon', '9999-99-99', '12.5.3'])('no date in “%s”', (text) => expect(parseDate(text)).toBeNull())

  test('the day two sources agree on wins', () => {
    const head = `${node({ datePublished: '2031-04-07' })}<meta property="article:published_time" content="2031-04-05T08:00:00Z"><meta name="date" content="2031-04-05">`
    expect(metadata(head).publishedAt).toBe('2031-04-05T08:00:00Z')
  })
  test('a date that is only written is read where the page marks it', () => {
    expect(metadata('', '<p class="date">입력 2031.04.05 07:38 | 수정 2031.04.06 09:00</p>').publishedAt).toBe('2031-04-05T07:38:00')
  })
})

test('of several records the one whose headline is the page’s tells its date and author', () => {
  const related = node({ headline: 'Hamm builds a bridge', datePublished: '2021-01-01', author: { name: 'Tom Reed' }, articleBody: 'Old.' })
  const own = node({ headline: 'Tolm gives its &quot;quay&quot; away', datePublished: '2031-05-12', author: { name: 'Ada Marsh' } })
  const facts = metadata(`<title>Tolm gives its “quay” away | Tolm Post</title>${related}${own}`)
  expect([facts.publishedAt, facts.byline]).toEqual(['2031-05-12', 'Ada Marsh'])
})

describe('the canonical address', () => {
  const canonical = (href: string, at = 'https://m.haedam.co.kr/view?id=1') => {
    const document = new JSDOM(`<link rel="canonical" href="${href}">`, { url: at }).window.document
    return canonicalUrlOf(document)
  }

  test('is absolute and of the web', () => {
    expect(canonical('/news/1')).toBe('https://m.haedam.co.kr/news/1')
    expect(canonical('javascript:alert(1)')).toBeNull()
  })
  test.each([
    ['https://www.haedam.co.kr/news/1', 'https://m.haedam.co.kr/view?id=1'],
    ['https://tolmpost.example/news/1', 'https://amp.tolmpost.example/news/1'],
    ['https://www.tolm.com.au/a', 'https://tolm.com.au/b'],
  ])('%s is of the site of %s', (href, at) => expect(canonical(href, at)).toBe(href))
  test.each([
    ['https://other.co.kr/news/1', 'https://m.haedam.co.kr/view?id=1'],
    ['https://haedam.or.kr/news/1', 'https://haedam.co.kr/news/1'],
    ['https://a.co.uk/1', 'https://b.co.uk/1'],
  ])('%s is not of the site of %s', (href, at) => expect(canonical(href, at)).toBeNull())
  test.each(['/', '/index.html', '/ko', '/en-gb/', '/main.do'])('is never the front page (%s)', (href) =>
    expect(canonical(href)).toBeNull(),
  )
  test('on another site puts the page’s own host beside the name of the outlet', () => {
    const hostOf = (href: string) =>
      hostBesideName(new JSDOM(`<link rel="canonical" href="${href}">`, { url: 'https://www.copy.example/1' }).window.document)
    expect(hostOf('https://www.tolmpost.example/1')).toBe('copy.example')
    expect(hostOf('https://copy.example/story-1')).toBeNull()
  })
  test('may be a page that is told by its query alone', () => {
    expect(canonical('/?p=71120')).toBe('https://m.haedam.co.kr/?p=71120')
  })
})

test('broken JSON-LD is passed over', () => {
  expect(metadata('<script type="application/ld+json">{"@type": "NewsArticle", </script><title>Pier reopens</title>').title).toBe(
    'Pier reopens',
  )
})

test('the language is that of the text', () => {
  expect(languageOfText('해담시는 AI 기업 NURI와 협약을 맺었다고 밝혔다')).toBe('ko')
  expect(languageOfText('The mayor of Haedam (해담) spoke to reporters')).toBe('en')
})
