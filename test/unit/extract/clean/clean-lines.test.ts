// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { headline, koreanSentence, paragraph, repeat, sentence } from '../../../fixtures/pages/page-parts'
import { paragraphsOf } from '../paragraphs-of'

const texts = Array.from({ length: 7 }, (_, index) => paragraph(index))
const inParagraphs = (parts: readonly string[]) => parts.map((text) => `<p>${text}</p>`).join('')
const [opening, ...rest] = texts as [string, ...string[]]
const read = (between: string, after = '') => paragraphsOf(`<article><p>${opening}</p>${between}${inParagraphs(rest)}${after}</article>`)

describe('pointers to other stories', () => {
  test.each([
    ['a card’s heading', `<div><a href="/1"><div><h2>${headline(20)}</h2></div></a></div>`],
    [
      'entries below “Related” that tell a little beside their link',
      `<h3>Related</h3><ul><li><a href="/1">Pier lost</a> – a long look</li><li><a href="/2">Pier found</a> – a short look</li></ul>`,
    ],
  ])('%s', (_, between) => expect(read(between)).toEqual(texts))
  test('a heading over its own section stays, though it is a link', () => {
    expect(read(`<h2><a href="/shop">${headline(20)}</a></h2>`)).toContain(headline(20))
  })
})

describe('captions in boxes without a name', () => {
  const picture = '<div><img alt="">'
  test('caption and credit right after a picture', () => {
    expect(read(`${picture}<div>Boats at the pier on Monday.</div><div>Ada Marsh</div></div>`)).toEqual(texts)
  })
  test('not where the paragraphs of the story are no `<p>`', () => {
    const lines = [...texts.slice(0, 3), 'Boats were at the pier.', ...texts.slice(3)]
    const body = lines.map((text, index) => `${index === 3 ? '<img alt="">' : ''}<div>${text}</div>`).join('')
    expect(paragraphsOf(`<article>${body}</article>`)).toEqual(lines)
  })
})

describe('what a machine says of the story', () => {
  test.each([
    ['English', 'AI-generated summary', sentence(50)],
    ['Korean', 'AI 요약', koreanSentence(50)],
    ['Korean', '세 줄 요약', koreanSentence(51)],
  ])('%s: %s', (_, label, text) => {
    expect(
      paragraphsOf(`<article><div><strong>${label}</strong><p>${text}</p><p>${text}!</p></div>${inParagraphs(texts)}</article>`),
    ).toEqual(texts)
  })
})

describe('what follows the story', () => {
  test('the author told about, with name and trade above', () => {
    const portrait = '<div>Ada Marsh</div><div>Harbour editor</div><p>Ada Marsh is a reporter who covers boats for the Harbour Post.</p>'
    expect(read('', portrait)).toEqual(texts)
  })
  test('sources', () => expect(read('', `<h3>References:</h3>${inParagraphs([sentence(60), sentence(61)])}`)).toEqual(texts))
  test('a reporter the story is about stays', () => {
    const about = 'Ada Marsh is a reporter who covers boats, and was on the pier that day.'
    expect(read(`<p>${about}</p>`)).toContain(about)
  })
})

test('entries of a list may be the same', () => {
  const entry = 'The board voted for the plan with seven hands against four, one member absent.'
  const list = `<ul>${repeat(3, (index) => `<li>Round ${index + 1} of the vote.</li><li>${entry}</li>`)}</ul>`
  expect(read(list).filter((text) => text === entry)).toHaveLength(3)
})

test.each(['그날 아침,', '왜 하필 부두였나?', '비가 왔다'])('a story opens with a few words: %s', (words) => {
  const lines = [words, ...[0, 1, 2, 3, 4].map(koreanSentence)]
  expect(paragraphsOf(`<div class="article-body">${lines.join('<br>')}</div>`)).toEqual(lines)
})
