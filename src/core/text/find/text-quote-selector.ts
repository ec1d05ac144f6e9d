/** What is remembered of a passage, so that it can be found again in a text that has changed. */
import type { TextSpan } from '../span'

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  exact: string
  /** Text right before and after `exact`; either may be empty. */
  prefix: string
  suffix: string
}

/** How much of the surrounding text tells two equal passages apart, in UTF-16 units. */
const contextLength = 32

/** What to remember of the text's passage. */
export const selectorOf = (text: string, { start, end }: TextSpan): TextQuoteSelector => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
})
