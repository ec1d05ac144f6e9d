/** The words of a quotation in marks, in the article's language; the reporter's words between its parts are left out. */
import { Fragment, type ComponentChildren } from 'preact'
import { addressOf } from '../../core/citation/citation'
import type { CitedArticle } from '../../core/citation/cited-source'
import { spokenParts } from '../../core/citation/formats/source-line'

interface QuotedWordsProps {
  parts: readonly string[]
  article: CitedArticle
  /** Stands after the words, on their last line. */
  children?: ComponentChildren
}

export function QuotedWords({ parts, article, children }: QuotedWordsProps) {
  return (
    <blockquote lang={article.language} cite={addressOf(article) ?? undefined}>
      {spokenParts(parts).map((words, index) => (
        <Fragment key={index}>
          {index > 0 && <span class="between"> … </span>}
          <q>{words}</q>
        </Fragment>
      ))}
      {children}
    </blockquote>
  )
}
