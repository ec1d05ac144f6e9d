/** Where the text comes from, in which language its summary is, and the way to the other pages. */
import type { SummaryState } from '../../core/summary/summary-state'
import { languages, type Language } from '../../core/text/language'
import { openOwnPage } from '../../platform/tabs'
import { sameWishes } from '../tab/same-wishes'
import { sourceParts } from '../shared/source-line'
import { useSummary } from '../tab/summary-model'
import { useSiteMenu } from './use-site-menu'
import { libraryPage, optionsPage } from '../pages'
import { say } from '../words'
import { Menu } from '../shared/Menu'

export function SummaryHeader() {
  const model = useSummary()
  const article = model.article.value
  const state = model.state.value
  const chosen = state.status === 'idle' ? null : state.language
  const site = useSiteMenu()
  const pages = [
    { command: 'library', label: say('library_title'), run: () => void openOwnPage(libraryPage) },
    { command: 'settings', label: say('settings'), run: () => void openOwnPage(optionsPage) },
  ]
  const source = article ? sourceParts(article.article).join(' · ') : say('name')
  return (
    <header class="face-header">
      <div class="face-bar">
        <span class="source-line" title={source} lang={article?.article.language}>
          {source}
        </span>
        <span class="segmented" role="group" aria-label={say('summary_language')}>
          {languages.map((language) => (
            <LanguageButton key={language} language={language} pressed={language === chosen} />
          ))}
        </span>
        <Menu label={say('more_pages')} items={[...pages, ...site]} />
      </div>
      <Progress state={state} />
    </header>
  )
}

function LanguageButton({ language, pressed }: { language: Language; pressed: boolean }) {
  const model = useSummary()
  const again = (): void => model.start({ ...sameWishes(model.state.value, model.article.value), language })
  return (
    <button lang={language} aria-pressed={pressed} data-language={language} onClick={() => pressed || again()}>
      {say(`language_${language}`)}
    </button>
  )
}

/** A hairline that is always there; it moves while there is work. */
function Progress({ state }: { state: SummaryState }) {
  const working = state.status === 'reading' || state.status === 'streaming'
  return <div class="progress">{working && <div class="progress-bar" role="progressbar" aria-label={say('working')} />}</div>
}
