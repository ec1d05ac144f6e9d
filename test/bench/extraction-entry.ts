/** Runs in the page: this product's extraction and Readability on the same DOM, in turn. */
import { Readability } from '@mozilla/readability'
import { extractArticle } from '../../src/extract/extract-article'

const rounds = 3

export interface PageTimes {
  /** Milliseconds, the median of the rounds. */
  extraction: number
  readability: number
}

export function measurePage(): PageTimes {
  const extraction: number[] = []
  const readability: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    extraction.push(timed(() => extractArticle(document)))
    readability.push(timed(() => new Readability(document.cloneNode(true) as Document).parse()))
  }
  return { extraction: median(extraction), readability: median(readability) }
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
