// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { extractArticle } from '../../../../src/extract/extract-article'
import { headline, paragraph, repeat } from '../../../fixtures/pages/page-parts'

const prose = repeat(9, (index) => `<p>${paragraph(index)}</p>`)
const declared = '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-05T09:00:00Z">'
const verdictOf = (body: string, head = declared) =>
  extractArticle(new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html'))
    .article.verdict
const data = (type: string) => `<script type="application/ld+json">${JSON.stringify({ '@type': type })}</script>`

beforeEach(() => history.replaceState(null, '', '/news/12'))

test.each(['/', '/index.html', '/en/'])('the front page at %s is a listing, whatever stands on it', (path) => {
  history.replaceState(null, '', path)
  expect(verdictOf(`<h1>${headline(1)}</h1><article>${prose}</article>`)).toBe('listing')
})

describe('pages with much prose that are no news articles, though they are declared articles', () => {
  test.each([
    ['a question with answers', `<main itemscope itemtype="https://schema.org/QAPage"><h1>Why do piers rot?</h1>${prose}</main>`, ''],
    ['a question with answers, in the data', `<main><h1>Why do piers rot?</h1>${prose}</main>`, data('QAPage')],
    ['a wiki by its software', `<h1>Pier</h1><div id="content">${prose}</div>`, '<meta name="generator" content="MediaWiki 9.9">'],
    ['a wiki by its name', `<h1>부두</h1><div id="content">${prose}</div>`, '<meta property="og:site_name" content="바다위키">'],
    ['a paste', `<h1>pier.txt</h1><pre>${repeat(9, (index) => `${paragraph(index)}\n`)}</pre>`, ''],
    ['a chapter', `<h1>The Pier</h1><div>${prose}</div><a href="/12">Next chapter →</a>`, ''],
    ['a forum', `<h1>Has anybody seen the pier?</h1><div>${prose}</div>`, data('DiscussionForumPosting')],
  ])('%s', (_, body, head) => expect(verdictOf(body, declared + head)).toBe('not-article'))

  test('a news article with questions at its end stays one', () => {
    const faq =
      '<section itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemtype="https://schema.org/Question">Why?</div></section>'
    expect(verdictOf(`<h1>${headline(1)}</h1><article>${prose}</article>${faq}`)).toBe('article')
  })
})

describe('one story that fills its page', () => {
  const controls =
    '<div role="toolbar">Aa</div><div role="toolbar">Voice</div><div role="application"></div><input name="size"><select></select>'
  test('is an article with a drawn byline, whatever the controls', () => {
    expect(verdictOf(`${controls}<h1>${headline(1)}</h1><div>By Ada Marsh</div><div>${prose}</div>`, '')).toBe('article')
  })
  test('is none where nothing is said for it', () => {
    expect(verdictOf(`${controls}<div>${prose}</div>`, '')).toBe('not-article')
  })
})
