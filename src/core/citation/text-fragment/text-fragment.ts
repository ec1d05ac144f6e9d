/** Addresses that open a page at a quotation: the shortest text fragment that finds it and nothing else. */
import type { Article } from '../../article/article'
import type { VerifiedQuote } from '../../quotes/quote'
import { normalize } from '../../text/normalize'
import type { TextSpan } from '../../text/span'
import { addressOf } from '../citation'
import { bodiesOf, contextsOf } from './fragment-pieces'
import { fragmentPage, matchDirective, type FragmentPage, type TextDirective } from './fragment-match'

type FragmentSource = Pick<Article, 'title' | 'text' | 'otherText' | 'language'>

/**
 * The address of the quotation: the article's own with a text fragment, or without where none would be right.
 * A text the page does not draw has no place in it. Null when the article has no web address.
 */
export function linkToQuote(
  article: FragmentSource & Pick<Article, 'url' | 'canonicalUrl' | 'source'>,
  { quote }: VerifiedQuote,
): string | null {
  const address = addressOf(article)
  const fragment = article.source === 'drawn' ? textFragment(article, quote.segments) : null
  return address && address + (fragment ?? '')
}

/**
 * `#:~:text=…` with one directive for each span, percent-encoded. Null when a span does not stand between word boundaries, or no
 * directive tells it from the rest of the page. The title and what else the page shows above the text's end are searched first: a browser
 * goes to the first place it finds.
 */
export function textFragment({ title, text, otherText, language }: FragmentSource, spans: readonly TextSpan[]): string | null {
  const above = `${otherText}\n\n${title.replaceAll('\n', ' ')}\n\n`
  const source = normalize(above + text)
  const page = fragmentPage(source.text, language)
  const directives: string[] = []
  for (const { start, end } of spans) {
    const target = source.normalizedSpan({ start: start + above.length, end: end + above.length })
    const directive = shortestDirective(source.text, page, target)
    if (directive === null) return null
    directives.push(directive)
  }
  return directives.length === 0 ? null : `#:~:text=${directives.join('&text=')}`
}

/** Surroundings are only asked for when no words of the quotation itself are enough. */
function shortestDirective(text: string, page: FragmentPage, target: TextSpan): string | null {
  if (!page.isBoundary(target.start) || !page.isBoundary(target.end)) return null
  const bodies = bodiesOf(text, target)
  for (const contexts of contextsOf(text, target)) {
    const directives = bodies.flatMap((body) => contexts.map((context) => ({ ...body, ...context })))
    const found = directives.filter((directive) => marksOnly(page, directive, target)).map(encodeDirective)
    const shortest = found.filter((directive) => directive !== null).toSorted((a, b) => a.length - b.length)[0]
    if (shortest !== undefined) return shortest
  }
  return null
}

function marksOnly(page: FragmentPage, directive: TextDirective, target: TextSpan): boolean {
  const first = matchDirective(page, directive, 0)
  if (first?.start !== target.start || first.end !== target.end) return false
  return matchDirective(page, directive, target.start + 1) === null
}

/** Null for text that is no Unicode: half a surrogate pair has no encoding. */
function encodeDirective({ prefix, start, end, suffix }: TextDirective): string | null {
  if (/\p{Surrogate}/u.test(prefix + start + end + suffix)) return null
  const pieces = [prefix && `${encodePiece(prefix)}-`, encodePiece(start), encodePiece(end), suffix && `-${encodePiece(suffix)}`]
  return pieces.filter((piece) => piece !== '').join(',')
}

/** A hyphen of the text would be read as the directive's own; commas and ampersands are encoded as everywhere. */
const encodePiece = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
