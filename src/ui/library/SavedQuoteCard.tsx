/** One saved quotation with its source, and what can be done with it. */
import { addressOf } from '../../core/citation/citation'
import type { SavedQuote } from '../../core/citation/saved-quote'
import { officeOf, outletOf } from '../../core/citation/formats/source-line'
import type { Language } from '../../core/text/language'
import { openWebPage } from '../../platform/tabs'
import { copySaved } from '../quotes/copy-quote'
import { QuotedWords } from '../shared/QuotedWords'
import { useAnswer } from '../shared/use-answer'
import { citedDay } from '../shared/source-line'
import { say } from '../words'
import { remove } from './shown-quotes'

export function SavedQuoteCard({ quote, language }: { quote: SavedQuote; language: Language }) {
  const { parts, article } = quote
  return (
    <article class="saved" data-saved={quote.id}>
      <SavedSpeaker quote={quote} />
      <QuotedWords parts={parts} article={article} />
      <p class="origin" lang={article.language}>
        {[outletOf(article), citedDay(article), article.title].filter(Boolean).join(' · ')}
      </p>
      <SavedActions quote={quote} language={language} />
    </article>
  )
}

function SavedSpeaker({ quote: { speaker, article, doubt } }: { quote: SavedQuote }) {
  const mark = doubt === 'none' || doubt === undefined ? null : <span class="mark">{say('doubt_saved')}</span>
  if (!speaker)
    return (
      <h3 class="who">
        {say('unattributed')} {mark}
      </h3>
    )
  const office = officeOf(speaker)
  return (
    <h3 class="who" lang={article.language}>
      <b>{speaker.canonical}</b>
      {office !== speaker.canonical && office} {mark}
    </h3>
  )
}

function SavedActions({ quote, language }: { quote: SavedQuote; language: Language }) {
  const [copied, answer] = useAnswer<'copied' | 'copy_refused'>()
  const address = addressOf(quote.article)
  const copy = (): void => {
    copySaved(quote, language).then(
      () => answer('copied'),
      () => answer('copy_refused'),
    )
  }
  return (
    <div class="quote-actions">
      <button class={copied === 'copied' ? 'quiet-button done' : 'quiet-button leading'} data-command="copy" onClick={copy}>
        {say(copied ?? 'copy')}
      </button>
      {address !== null && (
        <button class="quiet-button" data-command="open" onClick={() => void openWebPage(address)}>
          {say('open_article')}
        </button>
      )}
      <button class="quiet-button" data-command="remove" onClick={() => void remove(quote.id)}>
        {say('remove')}
      </button>
    </div>
  )
}
