/** Quotations in a headline are often the desk's words and not the speaker's: they are checked against the body. */
import type { Article } from '../article/article'
import { normalize } from '../text/normalize'
import type { TextSpan } from '../text/span'
import { findMarks } from './marks'

/** Punctuation and spacing differ between a headline and its body without changing a word. */
const betweenWords = /[^\p{L}\p{N}]+/gu
/** Where a headline leaves words out. */
const omission = /…|\.{2,}|⋯/

const wordsOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(betweenWords, '')

/** Spans of `title` that stand in quotation marks and whose words the body does not have, in order. Offsets count the title. */
export function headlineQuotesMissing(article: Pick<Article, 'title' | 'text'>): TextSpan[] {
  const title = normalize(article.title)
  const marks = findMarks(title.text, [{ start: 0, end: title.text.length, kind: 'heading' }])
  const quotations = marks.filter((mark) => mark.parent === null && mark.closed)
  if (quotations.length === 0) return []
  const body = wordsOf(normalize(article.text).text)
  const isInBody = (span: TextSpan): boolean =>
    title.text
      .slice(span.start, span.end)
      .split(omission)
      .every((part) => body.includes(wordsOf(part)))
  return quotations.filter((span) => !isInBody(span)).map((span) => title.sourceSpan(span))
}
