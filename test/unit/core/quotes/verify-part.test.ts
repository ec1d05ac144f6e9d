/** A part of a quotation is the article's own words as well, or nothing. */
import { expect, test } from 'vitest'
import { verifyPart, verifyQuote } from '../../../../src/core/quotes/quote'
import { fictionalArticle, quotationOf } from '../citation/fictional-article'

const article = fictionalArticle(['“The wall will not stand. We have money for two gates,” she said. “I will borrow the rest.”'])
const { quote } = quotationOf(article, ['The wall will not stand. We have money for two gates,', 'I will borrow the rest.'])
const verified = verifyQuote(article, quote)
const spanOf = (words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length })
const partsOf = (...words: string[]) => verified && verifyPart(article, verified, words.map(spanOf))?.parts

test('stretches within the quotation are quoted', () => {
  expect(partsOf('The wall will not stand.')).toEqual(['The wall will not stand.'])
  expect(partsOf('We have money', 'I will borrow')).toEqual(['We have money', 'I will borrow'])
})

test('what reaches beyond its words, is out of order or is nothing is no part of it', () => {
  for (const words of [['two gates,” she said'], ['she said'], ['I will borrow', 'The wall'], [], ['']])
    expect(partsOf(...words) ?? null).toBeNull()
})
