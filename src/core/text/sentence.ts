import type { TextSpan } from './span'

/** One sentence of the article; `index` is its number from 0, `paragraph` the index of the paragraph it stands in. */
export interface Sentence extends TextSpan {
  index: number
  paragraph: number
}
