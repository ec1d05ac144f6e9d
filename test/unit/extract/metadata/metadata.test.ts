// @vitest-environment jsdom
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { canonicalUrlOf, hostBesideName } from '../../../../src/extract/metadata/canonical-url'
import { paragraph } from '../../../fixtures/pages/page-parts'
import { lineOf } from '../clean/line-of'
import { outletOf } from '../../../../src/extract/metadata/outlet'
import { readDrawnHead } from '../../../../src/extract/metadata/drawn-head'
import type { Line } from '../../../../src/extract/page/line'
import { languageOfText } from '../../../../src/extract/metadata/language'
import { metadataOf } from '../../../../src/extract/metadata/metadata'
import { parseDate } from '../../../../src/extract/metadata/parse-date'
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

describe('the title in sources that differ', () => {
  test('the heading’s words are never cut', () => {
    expect(metadata('<title>Reed on the Harbour Times | Post</title>', '<h1>Reed on the story | Harbour Times</h1>').title).toBe(
      'Reed on the story | Harbour Times',
    )
    const short = '<meta property="og:title" content="The pier that nobody wanted will open…">'
    expect(metadata(short, '<h1>The pier that nobody wanted will open again in May</h1>').title).toBe(
      'The pier that nobody wanted will open again in May',
    )
  })
  test('the heading wins over two sources that say it in other words', () => {
    const head = `<title>Harbour board opens pier in May - The Harbour Post</title>${node({ headline: 'Harbour board opens pier in May' })}`
    expect(metadata(head, '<h1>Harbour board will open the old pier before summer</h1>').title).toBe(
      'Harbour board will open the old pier before summer',
    )
  })
  test('what comes before it in the heading is its own where another source has it, too', () => {
    const head = `<title>Marsh wins the race | Post</title>${node({ headline: 'Rowing: Marsh wins the race' })}`
    expect(metadata(head, '<h1>Rowing: Marsh wins the race</h1>').title).toBe('Rowing: Marsh wins the race')
    expect(
      metadata(`<title>Marsh wins the race | Post</title>${node({ headline: 'Marsh wins the race' })}`, '<h1>News Marsh wins the race</h1>')
        .title,
    ).toBe('Marsh wins the race')
  })
  test('heading and tab outweigh what is written for other places', () => {
    const head = `<title>Harbour board opens the old pier | Post</title><meta property="og:title" content="‘At last’: long wait is over">`
    expect(metadata(head, '<h1>Harbour board opens the old pier</h1>').title).toBe('Harbour board opens the old pier')
  })
  test('a heading with the logo is none', () => {
    expect(metadata('<title>Pier to reopen in May</title>', '<h1 class="logo">Post</h1>').title).toBe('Pier to reopen in May')
  })
})

describe('the outlet', () => {
  const siteName = (head: string, body = '') => metadata(head, `<h1>Pier to reopen in May</h1>${body}`).siteName
  const site = (name: string) => `<meta property="og:site_name" content="${name}">`
  const own = (host: string) => `<link rel="canonical" href="https://${host}/story-1">`
  test.each([
    ['a name without its slogan', site('Harbour Post: news from the coast'), 'Harbour Post'],
    [
      'not a host, where the page spells the name',
      `${site('harbourpost')}${node({ publisher: { name: 'The Harbour Post' } })}`,
      'The Harbour Post',
    ],
    ['not another firm’s name', `${site('harbourpost')}${node({ publisher: { name: 'Northwind Group' } })}`, 'harbourpost'],
    [
      'not a slogan where another source knows better',
      `${site('Stories that move the coast')}${node({ publisher: { name: 'Tolm Post' } })}`,
      'Tolm Post',
    ],
    ['not the title of the story', `<meta name="application-name" content="Pier reopens">${node({ headline: 'Pier reopens' })}`, null],
    ['not the label of a link', `${site('Home')}${node({ publisher: { name: 'Tolm Post' } })}`, 'Tolm Post'],
    [
      'the address that a page uses as its name',
      `${site('news')}${node({ publisher: { name: 'news.tolm — the coast first' } })}`,
      'news.tolm',
    ],
    ['that address, and not its slogan in capitals', `${own('tolm.example')}${site('Tolm.Example: Breaking Coast News')}`, 'Tolm.Example'],
    ['not an address after the name', `${own('tolm.example')}${site('Harbour Post - Tolm.example')}`, 'Harbour Post'],
    ['of two spellings the one with capitals', `${site('tolm')}${node({ publisher: { name: 'Tolm.example' } })}`, 'Tolm.example'],
    [
      'the end of the tab’s title that the address has, though titles end so, too',
      `${own('tolmpost.example')}<title>Pier to reopen in May | Tolm Post</title><meta property="og:title" content="Pier to reopen in May | Tolm Post">`,
      'Tolm Post',
    ],
    ['the end of the tab’s title', '<title>Pier to reopen in May - Harbour Post</title>', 'Harbour Post'],
    [
      'of a portal, the outlet whose story it shows',
      '<meta name="twitter:site" content="네이버 뉴스"><meta property="og:article:author" content="해담일보 | 네이버">',
      '해담일보',
    ],
    ['the portal, where it names nobody', site('MSN'), 'MSN'],
    ['nothing, where there is only an address', site('https://harbourpost.example'), null],
  ])('%s', (_, head, expected) => expect(siteName(head)).toBe(expected))
  test('last, how a link or a picture spells the address', () => {
    expect(siteName(own('www.thetolmpost.example'), '<a href="/">Home</a><a href="/"><img alt="The Tolm Post logo"></a>')).toBe(
      'The Tolm Post',
    )
    expect(siteName(own('www.thetolmpost.example'), '<a href="/">Another Post</a>')).toBeNull()
  })
  test('last, the title under which the paper is registered', () => {
    const lines = ['등록일 : 2031.04.05 제호 : 해담일보 청소년 보호책임자 : 고은별', '제호를 바꾼 해담신문']
    const { imprint } = readDrawnHead(
      lines.map((text) => lineOf(text)),
      '',
    )
    const facts = gatherFacts(new DOMParser().parseFromString('<h1>부두, 5월에 다시 연다</h1>', 'text/html'))
    expect(outletOf(facts, imprint)).toBe('해담일보')
  })
})

describe('what is drawn below the heading', () => {
  const lineIn = (tag: string, text: string): Line => ({ ...lineOf(text), box: { ...lineOf(text).box, tag } })
  const head = (...texts: string[]) =>
    readDrawnHead([lineIn('h1', 'Pier to reopen in May'), ...texts.map((text) => lineIn('div', text))], 'Pier to reopen in May')
  test.each([
    ['By Ada Marsh', 'By Ada Marsh'],
    ['Photos and story by Ada Marsh', 'Photos and story by Ada Marsh'],
    ['Ada Marsh – April 5, 2031', 'Ada Marsh'],
    ['posted on 2031-04-05 13:05 EST by Ada Marsh', 'posted on 2031-04-05 13:05 EST by Ada Marsh'],
    ['고은별 기자', '고은별 기자'],
  ])('byline: %s', (text, expected) => expect(head(text).bylines).toEqual([expected]))
  test.each(['New Haedam', 'A pier by the sea', 'Published Monday'])('no byline: %s', (text) => expect(head(text).bylines).toEqual([]))
  test('the day of publication, not that of a change', () => {
    expect(head('Updated April 7, 2031', 'April 5, 2031').dates).toEqual(['2031-04-05'])
  })
  test('nothing after the first paragraph', () => expect(head(`${paragraph(1)}`, 'By Ada Marsh')).toMatchObject({ bylines: [], dates: [] }))
})

describe('the byline', () => {
  test.each([
    ['a button', '<div class="journalist_name">고은별 기자</div><div class="journalist_button">구독</div>', '고은별'],
    ['an outlet after the name', '<div class="byline"><span class="author">Ada Marsh</span> Harbour Post Network</div>', 'Ada Marsh'],
    ['a length', '<div class="author-info">6 min read</div>', null],
    ['a credit', '<div class="author">(Image: Northwind Pictures)</div>', null],
  ])('is not %s', (_, body, expected) => expect(metadata('', body).byline).toBe(expected))
  test('is not a firm that the data calls so', () => {
    expect(
      metadata(
        node({
          author: [
            { '@type': 'Person', name: 'Ada Marsh' },
            { '@type': 'Organization', name: 'Northwind Group' },
          ],
        }),
      ).byline,
    ).toBe('Ada Marsh')
  })
  test('is a name without title and e-mail address', () => {
    expect(metadata('', '<span class="byline">고은별 기자 (star@haedam.example)</span>').byline).toBe('고은별')
  })
  test('comes from the dateline or the sign-off when the page names nobody', () => {
    expect(metadata('', '', ['[해담일보 나도윤 기자]']).byline).toBe('나도윤')
  })
  test('may end in a full stop that is part of the name', () => {
    expect(metadata(node({ author: { name: 'Tom Reed Jr.' } })).byline).toBe('Tom Reed Jr.')
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
    ['2031-04-05 3:30 PM', '2031-04-05T15:30:00'],
    ['2031-04-05T15:30:00+09', '2031-04-05T15:30:00+09:00'],
    ['2031. 4. 5. 오전 12:30', '2031-04-05T00:30:00'],
    ['2031년 4월 5일 오전 9시 5분', '2031-04-05T09:05:00'],
    ['2031년 4월 5일 (토) 오후 3시', '2031-04-05T15:00:00'],
    ['April 5, 2031, 4:45 p.m. EST', '2031-04-05T16:45:00-05:00'],
    ['April 5, 2031 at 12:05 PM', '2031-04-05T12:05:00'],
    ['12:20am 5 Apr 2031', '2031-04-05T00:20:00'],
    ['2031-04-05 25:10', '2031-04-05'],
    ['5 Apr 2031 | 4 min read', '2031-04-05'],
  ])('%s', (text, expected) => expect(parseDate(text)).toBe(expected))

  test.each(['', 'soon', '9999-99-99', '12.5.3'])('no date in “%s”', (text) => expect(parseDate(text)).toBeNull())

  test('the day two sources agree on wins', () => {
    const head = `${node({ datePublished: '2031-04-07' })}<meta property="article:published_time" content="2031-04-05T08:00:00Z"><meta name="date" content="2031-04-05">`
    expect(metadata(head).publishedAt).toBe('2031-04-05T08:00:00Z')
  })
  const marked = '<aside><time datetime="2031-04-09T10:00:00Z">10:00</time></aside>'
  const dateOf = (drawn: string[], body: string, head = '') => {
    const facts = gatherFacts(new DOMParser().parseFromString(`<head>${head}</head>${body}`, 'text/html'))
    return metadataOf(facts, [], { bylines: [], dates: drawn, imprint: [] }).publishedAt
  }
  test('the day below the heading goes before marked times of other stories', () => {
    expect(dateOf(['2031-04-05'], marked)).toBe('2031-04-05')
    expect(dateOf(['2031-04-05'], `${marked}<time datetime="2031-04-05T08:00:00Z">today</time>`)).toBe('2031-04-05T08:00:00Z')
    expect(dateOf([], marked)).toBe('2031-04-09T10:00:00Z')
  })
  test('the day in the address is taken where there is no other', () => {
    const own = '<link rel="canonical" href="https://tolmpost.example/news/2031/04/05/pier">'
    expect(dateOf([], '', own)).toBe('2031-04-05')
    expect(dateOf(['2031-04-06'], '', own)).toBe('2031-04-06')
  })
  test.each(['parsely-pub-date', 'dc.date.issued', 'og:article:published_time', 'publish_date', 'datePublished', 'date'])(
    'is read from the meta %s',
    (name) => expect(metadata(`<meta name="${name}" content="2031-04-05">`).publishedAt).toBe('2031-04-05'),
  )
  test.each(['og:updated_time', 'article:expiration_time', 'uploadDate'])('is not read from the meta %s', (name) =>
    expect(metadata(`<meta name="${name}" content="2031-04-05">`).publishedAt).toBeNull(),
  )
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
