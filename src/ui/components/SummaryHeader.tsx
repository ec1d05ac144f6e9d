/** Where the text comes from, and in which language its summary is. */
import { languages, type Language } from '../../core/text/language'
import { sourceParts } from '../model/source-line'
import { useSummary } from '../model/summary-model'
import { say } from '../words'

export function SummaryHeader() {
  const model = useSummary()
  const article = model.article.value
  const state = model.state.value
  const chosen = state.status === 'idle' ? null : state.language
  return (
    <header class="face-header">
      <span class="source-line">{article ? sourceParts(article.article).join(' · ') : say('name')}</span>
      <span class="segmented" role="group" aria-label={say('summary_language')}>
        {languages.map((language) => (
          <LanguageButton key={language} language={language} pressed={language === chosen} />
        ))}
      </span>
    </header>
  )
}

function LanguageButton({ language, pressed }: { language: Language; pressed: boolean }) {
  const model = useSummary()
  return (
    <button lang={language} aria-pressed={pressed} onClick={() => model.start({ language })}>
      {say(language === 'ko' ? 'language_ko' : 'language_en')}
    </button>
  )
}
