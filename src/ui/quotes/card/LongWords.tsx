/** The words of a quotation; long ones fade out and are unfolded on demand. No “…” is put where the article has none. */
import { useId, useRef, useState } from 'preact/hooks'
import type { CitedArticle } from '../../../core/citation/cited-source'
import type { Quote } from '../../../core/quotes/quote'
import { QuotedWords } from '../../shared/QuotedWords'
import { Tip } from '../../shared/Tip'
import { useOverflow } from '../../shared/use-overflow'
import { languageName, say } from '../../words'

interface LongWordsProps {
  parts: readonly string[]
  article: CitedArticle
  translated: Quote['translated']
  /** Shows the whole turn of which these words were picked; null where they are all of it. */
  whole: (() => void) | null
}

export function LongWords({ parts, article, translated, whole }: LongWordsProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const overflows = useOverflow(box, parts.join(''))
  const canFold = overflows || open
  const hasRow = canFold || whole !== null
  const mark = translated && <TranslatedMark reason={translated.reason} />
  return (
    <div class="long-words" data-folded={overflows && !open}>
      <div ref={box} id={id} class={open ? 'words open' : 'words'}>
        <QuotedWords parts={parts} article={article}>
          {!hasRow && mark}
        </QuotedWords>
      </div>
      {hasRow && (
        <p class="unfold">
          {mark}
          {whole && (
            <button class="link-button" data-command="whole" onClick={whole}>
              {say('whole_quotation')}
            </button>
          )}
          {canFold && (
            <button class="link-button" data-command="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              {say(open ? 'fold' : 'unfold')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** A person who speaks another language in public was translated. `reason` names that language, e.g. `speaks-en`. */
function TranslatedMark({ reason }: { reason: string }) {
  return (
    <Tip class="mark" reason={say('usually_speaks', languageName(reason.replace('speaks-', '')))}>
      {say('likely_translated')}
    </Tip>
  )
}
