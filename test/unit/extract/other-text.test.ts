// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { longestOtherText, parseArticle } from '../../../src/core/article/article'
import { extractArticle } from '../../../src/extract/extract-article'
import { page, paragraph, repeat } from '../../fixtures/pages/page-parts'

const articleOf = (before: string, after = '') => {
  const prose = [0, 1, 2, 3, 4, 5].map((index) => `<p>${paragraph(index)}</p>`)
  const story = `<article><h1>The pier</h1>${prose.slice(0, 3).join('')}${before}${prose.slice(3).join('')}</article>`
  const source = page({ title: 'The pier', body: `<div><p>Weather warning for the coast</p></div>${story}${after}` })
  return extractArticle(new DOMParser().parseFromString(source, 'text/html')).article
}

test('what the page shows above and between the paragraphs is known beside them, what comes after is not', () => {
  const { text, otherText } = articleOf(
    '<aside class="pullquote"><p>The pier will wait for nobody.</p></aside>',
    '<footer>Imprint</footer>',
  )
  expect(otherText.split('\n\n')).toEqual(['Weather warning for the coast', 'The pier', 'The pier will wait for nobody.'])
  expect(text).not.toContain('wait for nobody')
})

test('of very much the nearest is kept', () => {
  const lines = repeat(3_000, (index) => `<li><a href="/${index}">Station ${index}</a></li>`)
  const { otherText } = articleOf(`<aside class="related"><ul>${lines}</ul></aside>`)
  expect(otherText.length).toBeLessThanOrEqual(longestOtherText)
  expect(otherText.endsWith('Station 2999')).toBe(true)
})

test('an article from elsewhere may lack it, and has no more than is kept', () => {
  const article = articleOf('')
  expect(parseArticle({ ...article, otherText: undefined })?.otherText).toBe('')
  expect(parseArticle({ ...article, otherText: 'a'.repeat(longestOtherText + 1) })?.otherText).toHaveLength(longestOtherText)
})
