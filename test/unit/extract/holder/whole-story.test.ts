// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { headline, koreanSentence, paragraph, repeat, sentence } from '../../../fixtures/pages/page-parts'
import { paragraphsOf } from '../paragraphs-of'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const texts = numbers(9).map(paragraph)
const inParagraphs = (parts: readonly string[]) => parts.map((text) => `<p>${text}</p>`).join('')
const cards = (name: string) =>
  repeat(3, (index) => `<div class="${name}"><a href="/${index}">${headline(index + 20)}</a><p>${sentence(index + 30)}</p></div>`)

describe('names of looks and media', () => {
  test.each(['teaser', 'article-tags', 'c-meta', 'news_keyword'])('%s: not believed of a box with paragraphs of the story', (name) => {
    const opening = `<div class="${name}">${inParagraphs(texts.slice(0, 2))}</div>`
    expect(paragraphsOf(`<main><h1>Pier to reopen</h1>${opening}<div>${inParagraphs(texts.slice(2))}</div></main>`)).toEqual(texts)
  })
  test('a name for pictures takes four paragraphs to be doubted', () => {
    const story = (count: number) =>
      `<main><div class="slide"><p>${sentence(40)} ${sentence(41)}</p>${repeat(count, (index) => `<p>${sentence(index + 50)}</p>`)}</div>${inParagraphs(texts)}</main>`
    expect(paragraphsOf(story(1))).not.toContain(sentence(50))
    expect(paragraphsOf(story(3))).toContain(sentence(50))
  })
  test('believed of boxes that point to other stories', () => {
    expect(paragraphsOf(`<main>${inParagraphs(texts)}${cards('teaser')}${inParagraphs([sentence(60)])}</main>`)).toEqual([
      ...texts,
      sentence(60),
    ])
  })
  test('a quotation set into such a box is read', () => {
    const quote = `<blockquote>${sentence(44)}</blockquote>`
    expect(paragraphsOf(`<main>${inParagraphs(texts)}<div class="gallery">${quote}<p>Next picture.</p></div></main>`)).toContain(
      sentence(44),
    )
  })
  test('the tags of a post are not names of its box', () => {
    const comments = `<div class="talk">${repeat(14, (index) => `<p>${paragraph(index + 20)}</p>`)}</div>`
    const story = `<article class="post-7 type-post hentry category-comment tag-newsletter">${inParagraphs(texts)}</article>`
    expect(paragraphsOf(`<main>${story}</main><div class="comments">${comments}</div>`)).toEqual(texts)
  })
})

describe('a story in several boxes', () => {
  const chunk = (parts: readonly string[], name = 'body-part') => `<div class="row"><div class="${name}">${inParagraphs(parts)}</div></div>`
  test('boxes of the same name, numbers aside, are one story', () => {
    const page = `<main>${chunk(texts.slice(0, 7), 'part-1')}<div class="banner">Spring sale</div>${chunk(texts.slice(7), 'part-2')}</main>`
    expect(paragraphsOf(page)).toEqual(texts)
  })
  test('a box in which another story begins is not part of it', () => {
    const other = `<div class="row"><h1>${headline(30)}</h1><div class="body-part">${inParagraphs([paragraph(31)])}</div></div>`
    expect(paragraphsOf(`<main>${chunk(texts)}${other}</main>`)).toEqual(texts)
  })
})

describe('an opening in a box of its own', () => {
  const [first, second, ...rest] = texts as [string, string, ...string[]]
  const body = `<div class="text">${inParagraphs(rest)}</div>`
  const picture = '<figure><img alt=""><figcaption>The pier.</figcaption></figure>'
  const speech = 'The clerk of the board said “we paid for the bells and mean to hear them ring” on Monday.'
  const titled = '<meta property="og:title" content="Pier to reopen in May">'

  test('paragraphs below any line that is the title', () => {
    const opening = `<div class="head"><strong>Pier to reopen in May</strong></div><div class="intro">${inParagraphs([first, second])}</div>`
    expect(paragraphsOf(`<main>${opening}${picture}${body}</main>`, titled)).toEqual(texts)
  })
  test('one paragraph with words of somebody', () => {
    const opening = `<div class="intro"><h1>Pier to reopen in May</h1><p>${speech}</p></div>`
    expect(paragraphsOf(`<main>${opening}${picture}${body}</main>`)).toEqual([speech, ...rest])
  })
  test.each([
    ['the deck of the page’s data', `<meta name="description" content="${speech.slice(0, 70)}…">`, speech],
    ['a paragraph without anybody’s words', '', first],
  ])('not %s', (_, head, text) => {
    expect(paragraphsOf(`<main><div class="intro"><h1>Pier to reopen in May</h1><p>${text}</p></div>${body}</main>`, head)).toEqual(rest)
  })
  test('not the text of a tool', () => {
    const tool = `<div class="font-control">${inParagraphs([first, second])}</div>`
    expect(paragraphsOf(`<main><div><h1>Pier to reopen in May</h1></div>${tool}${body}</main>`)).toEqual(rest)
  })
})

describe('a second copy', () => {
  const lines = numbers(14).map((index) => `${index}일 ${koreanSentence(index)}`)
  const copy = (date: string) => `<div><b>해담시 부두 다시 연다</b><br>${date}<br>${lines.join('<br>')}</div>`
  test('is dropped whole, though each of its lines is short', () => {
    expect(
      paragraphsOf(`<div id="wrap">${copy('입력 2031.04.05')}${copy('2031년 4월 5일 인쇄')}</div>`, '<title>해담시 부두 다시 연다</title>'),
    ).toEqual(lines)
  })
  test('a refrain stays', () => {
    const song = numbers(6).flatMap((index) => [`${index}일 ${koreanSentence(index)}`, '그렇게 부두는 다시 열렸다.'])
    expect(paragraphsOf(`<div>${inParagraphs(song)}</div>`)).toEqual(song)
  })
})

test('a list of other stories beside a short one is not the story', () => {
  const others = repeat(
    12,
    (index) => `<li><div><a href="/${index}">${headline(index + 20)} and more</a><p>${sentence(index + 30)}</p></div></li>`,
  )
  expect(paragraphsOf(`<main><div>${inParagraphs(texts.slice(0, 4))}</div><ul>${others}</ul></main>`)).toEqual(texts.slice(0, 4))
})

test('a page without a sentence is read where it declares a body', () => {
  const rows = numbers(8).map((index) => `Berth ${index} open from seven until noon on working days`)
  expect(paragraphsOf(`<nav>Menu</nav><div>Search</div><div class="article-body">${rows.join('<br>')}</div>`).length).toBeGreaterThan(5)
})

test('a short story is kept beside longer lists of other stories with a name of doubt', () => {
  const short = [sentence(0), sentence(1), sentence(2)]
  const card = (index: number) => `<div><a href="/${index}">${headline(index)} and more</a><p>${paragraph(index)}</p></div>`
  const list = (from: number) => `<div class="popular">${repeat(6, (index) => card(from + index))}</div>`
  expect(paragraphsOf(`<main><div class="article-body">${inParagraphs(short)}</div></main>${list(20)}${list(30)}${list(40)}`)).toEqual(
    short,
  )
})
