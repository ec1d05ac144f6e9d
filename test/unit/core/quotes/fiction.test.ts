/** Articles written without sight of the rules: how many of their quotations are found, each with the right person. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../support/paragraphs'
import { findQuotes } from '../../../../src/core/quotes/find-quotes'
import type { Quote } from '../../../../src/core/quotes/quote'
import { overlaps } from '../../../../src/core/text/span'
import { parseAnnotatedTexts, type GoldQuote, type GoldText } from '../../../support/annotated-text'

const read = (file: string): GoldText[] => parseAnnotatedTexts(readFileSync(`test/fixtures/quotes/${file}.txt`, 'utf8'))

const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function isRightPerson(gold: GoldQuote, found: Quote | undefined): boolean {
  if (!found) return false
  if (!gold.speaker || !found.speaker) return !gold.speaker && !found.speaker
  const names = [gold.canonical, ...gold.aliases].flatMap((name) => (name ? [squash(name)] : []))
  return names.includes(squash(found.speaker.canonical))
}

function shareRight(texts: readonly GoldText[]): number {
  const results = texts.flatMap(({ text, title, lang, quotes }) => {
    const { quotes: found } = findQuotes({ text, title, language: lang, paragraphs: paragraphsOf(text) })
    return quotes.map((gold) =>
      isRightPerson(
        gold,
        found.find(({ segments }) => segments.some((segment) => overlaps(segment, gold))),
      ),
    )
  })
  return results.filter(Boolean).length / results.length
}

describe('quotations of articles the rules were not written for', () => {
  test.each([
    ['ko_fiction', 0.95],
    ['ko_fiction_2', 0.9],
    ['ko_fiction_3', 0.86],
    ['en_fiction', 0.9],
    ['en_fiction_2', 0.88],
    ['en_fiction_3', 0.7],
  ])('%s: at least %d of 1 have the right person', (file, floor) => {
    const share = shareRight(read(file))
    console.log(`${file}: ${(100 * share).toFixed(1)} % with the right person`)
    expect(share).toBeGreaterThanOrEqual(floor)
  })
})
