import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { CitationOptions } from '../../../../src/core/citation/citation'
import { formatQuote } from '../../../../src/core/citation/formats/format-quote'
import { fictionalArticle, quotationOf, speaker } from './fictional-article'

const hostile = fc
  .array(
    fc.constantFrom(
      '<b>',
      '</blockquote>',
      '"',
      "'",
      '&amp;',
      '>',
      '<script>alert(1)</script>',
      '*',
      '_',
      '`',
      '[x](y)',
      '\\',
      '말 ',
      '# ',
      'a',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => `말${pieces.join('')}말`)
const options: CitationOptions = { style: 'html', language: 'ko', link: 'https://a.example/?q="><img>', translation: null }

describe('whatever the page holds', () => {
  test('HTML shows the very words and makes no element of them', () => {
    fc.assert(
      fc.property(hostile, hostile, (words, name) => {
        const article = fictionalArticle([words], { siteName: name })
        const quotation = quotationOf(article, [words], { speaker: speaker(name, null, null) })
        const translation = { text: words, language: 'en' as const }
        const body = new JSDOM(formatQuote(quotation, article, { ...options, translation })).window.document.body
        expect(body.querySelector('blockquote')?.textContent).toBe(`“${words}”`)
        expect(body.querySelector('a')?.getAttribute('href')).toBe(options.link)
        expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['blockquote', 'p', 'a', 'p'])
      }),
      { numRuns: 60 },
    )
  })

  test('Markdown escapes every character of markup, and taking the escapes away gives the very words', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const article = fictionalArticle([words])
        const written = formatQuote(quotationOf(article, [words]), article, { ...options, style: 'markdown', link: null })
        const quoted = /^> “(.*)”$/m.exec(written)?.[1] ?? ''
        expect(quoted.replace(/\\(.)/g, '$1')).toBe(words)
        expect(quoted.replace(/\\./g, '')).not.toMatch(/[*_`[\]<>]/)
      }),
    )
  })

  test('plain text has the very words between its marks', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (words) => {
        const article = fictionalArticle([words])
        const written = formatQuote(quotationOf(article, [words]), article, { ...options, style: 'plain', link: null })
        expect(written.startsWith(`“${words}” (`)).toBe(true)
      }),
    )
  })
})
