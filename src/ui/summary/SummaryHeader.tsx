/** Where the text comes from, in which language it is read, and the way to the other pages. */
import type { SummaryState } from '../../core/summary/summary-state'
import { openOwnPage } from '../../platform/tabs'
import { libraryPage, optionsPage } from '../pages'
import { Menu, type MenuItem } from '../shared/Menu'
import { sourceParts } from '../shared/source-line'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { LanguageMenu } from './LanguageMenu'
import { useSiteMenu } from './use-site-menu'

/** @param menu what the face itself adds to the menu */
export function SummaryHeader({ menu }: { menu: readonly MenuItem[] }) {
  const model = useSummary()
  const state = model.state.value
  const site = useSiteMenu()
  const pages = [
    { command: 'library', label: say('library_title'), run: () => void openOwnPage(libraryPage) },
    { command: 'settings', label: say('settings'), run: () => void openOwnPage(optionsPage) },
  ]
  return (
    <header class="face-header">
      <div class="face-bar">
        <SourceLine />
        {state.status !== 'idle' && <LanguageMenu state={state} />}
        <Menu label={say('more_pages')} items={[...pages, ...site, ...menu]} />
      </div>
      <Progress state={state} />
    </header>
  )
}

/** Outlet and day, whole; who wrote it is told on hover, as bylines are long. */
function SourceLine() {
  const article = useSummary().article.value?.article
  if (!article) return <span class="source-line">{say('name')}</span>
  const { outlet, byline, day } = sourceParts(article)
  return (
    <span class="source-line" title={[outlet, byline, day].filter(Boolean).join(' · ')} lang={article.language}>
      {outlet}
      {day !== null && (
        <>
          {' · '}
          <time dateTime={article.publishedAt ?? undefined}>{day}</time>
        </>
      )}
    </span>
  )
}

/** A hairline that is always there; it moves while there is work. */
function Progress({ state }: { state: SummaryState }) {
  const working = state.status === 'reading' || state.status === 'streaming'
  return <div class="progress">{working && <div class="progress-bar" role="progressbar" aria-label={say('working')} />}</div>
}
