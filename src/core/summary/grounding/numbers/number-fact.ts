import type { TextSpan } from '../../../text/span'

export interface NumberFact extends TextSpan {
  kind: 'number'
  /** In the symbol's unit. */
  value: number
  /** What is counted; null when the text does not say so in a word that is known. */
  symbol: string | null
  /** False for words that only imply a number. */
  isStated: boolean
  /** Said with “about” or the like: another number so near may be meant. */
  isAbout?: boolean
  /** Of a result, as a text may also tell each apart. */
  sides?: readonly [number, number]
}
