// @vitest-environment jsdom
/** The picture of a result shows nothing that the sample article does not say. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../src/core/text/language'
import { extractArticle } from '../../../../src/extract/extract-article'
import { onDevice } from '../../../../src/core/summary/on-device/on-device'
import results from '../../../../src/ui/welcome/sample/results.json'

const readSample = (language: string) => {
  const source = readFileSync(`src/ui/welcome/sample/${language}.html`, 'utf8')
  const { article } = extractArticle(new DOMParser().parseFromString(source, 'text/html'))
  return { article, ...onDevice(article, 'standard') }
}

describe.each(languages)('the picture of a result (%s)', (language) => {
  const { headline, outlet, points, quotes } = results[language]
  const { article, sentences, quotes: found, keySentences } = readSample(language)
  const textOf = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end)

  it('has the title and the outlet of the sample article', () => {
    expect([article.title, article.siteName]).toEqual([headline, outlet])
  })

  it('has key sentences of it, under their numbers', () => {
    for (const { words, sentence } of points) {
      expect(keySentences).toContain(sentence - 1)
      const place = sentences[sentence - 1]
      expect(place && textOf(place)).toBe(words)
    }
  })

  it('has quotations of it, under the names of those who say them', () => {
    for (const { words, name } of quotes) {
      const quote = found.find((other) => textOf(other).includes(words))
      expect(quote?.speaker?.canonical).toBe(name)
    }
  })
})
