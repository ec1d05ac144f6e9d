/** One button for the language of what is read, and a menu that says which of them need a model. */
import type { SummaryState } from '../../core/summary/summary-state'
import { languages } from '../../core/text/language'
import { openOwnPage } from '../../platform/tabs'
import { optionsPage } from '../pages'
import { Menu, type MenuItem } from '../shared/Menu'
import { sameWishes } from '../tab/same-wishes'
import { linesBy } from '../tab/shown-lines'
import { useSummary } from '../tab/summary-model'
import { languageName, say } from '../words'

export function LanguageMenu({ state }: { state: Exclude<SummaryState, { status: 'idle' }> }) {
  const model = useSummary()
  const article = model.article.value
  if (!article) return null
  const connected = model.connected.value
  const own = languageName(article.article.language)
  const isOriginal = linesBy(state) === 'device' && state.status === 'on-device'
  const written = languages.map((language): MenuItem => ({
    command: `language-${language}`,
    label: say(`summary_in_${language}`),
    checked: !isOriginal && language === state.language,
    ...(connected ? {} : { disabled: true, note: say('needs_model') }),
    run: () => model.start({ ...sameWishes(state, article), language }),
  }))
  const original: MenuItem = { command: 'original', label: say('original_item', own), checked: true, run: () => undefined }
  const connect: MenuItem = { command: 'connect-model', label: say('connect_model'), run: () => void openOwnPage(optionsPage) }
  const label = isOriginal ? say('original_language', own) : say(`language_${state.language}`)
  return (
    <span class="language-menu" data-language={isOriginal ? article.article.language : state.language}>
      <Menu
        command="language"
        label={say('language_of_summary', label)}
        text={say('language_label', label)}
        items={[...(isOriginal ? [original] : []), ...written, ...(connected ? [] : [connect])]}
      />
    </span>
  )
}
