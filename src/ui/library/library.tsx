/** The library of saved quotations: by figure, searchable, with a way out as a file. */
import { useEffect } from 'preact/hooks'
import { parseLanguage, type Language } from '../../core/text/language'
import { interfaceLocale } from '../../platform/i18n'
import { mount } from '../mount'
import { say } from '../words'
import { LibraryFiles } from './LibraryFiles'
import { LibraryFilters } from './LibraryFilters'
import { QuotePages } from './QuotePages'
import { followQuery, removed, undoRemove } from './shown-quotes'
import { SpeakerList } from './SpeakerList'

const language: Language = parseLanguage(interfaceLocale().slice(0, 2)) ?? 'en'

function Library() {
  useEffect(followQuery, [])
  return (
    <main class="page library">
      <div class="library-head">
        <h1>{say('library_title')}</h1>
        <LibraryFiles language={language} />
      </div>
      <LibraryFilters />
      <div class="columns">
        <SpeakerList />
        <QuotePages language={language} />
      </div>
      <UndoStrip />
    </main>
  )
}

/** Stays until the next removal, so that nobody has to hurry. */
function UndoStrip() {
  return (
    <div class="undo" role="status">
      {removed.value && (
        <>
          {say('removed')}
          <button class="quiet-button leading" data-command="undo" onClick={() => void undoRemove()}>
            {say('undo')}
          </button>
          <button class="quiet-button" aria-label={say('dismiss')} onClick={() => (removed.value = null)}>
            {say('remove_sign')}
          </button>
        </>
      )}
    </div>
  )
}

mount(<Library />, say('library_title'))
