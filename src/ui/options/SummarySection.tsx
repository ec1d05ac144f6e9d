/** Language and length of summaries. */
import { parseLanguage } from '../../core/text/language'
import type { SummaryLength } from '../../core/summary/summary-state'
import { changeSettings, readerSettings } from '../model/reader-settings'
import { say } from '../words'

const lengths: readonly SummaryLength[] = ['short', 'standard', 'long']

export function SummarySection() {
  const settings = readerSettings.value
  return (
    <section aria-labelledby="summary-heading">
      <h2 id="summary-heading">{say('options_summary')}</h2>
      <div class="form">
        <label>
          <span>{say('summary_language')}</span>
          <select
            name="language"
            value={settings.language ?? ''}
            onChange={(event) => void changeSettings({ language: parseLanguage(event.currentTarget.value) })}
          >
            <option value="">{say('language_of_browser')}</option>
            <option value="ko">{say('language_ko')}</option>
            <option value="en">{say('language_en')}</option>
          </select>
        </label>
        <label>
          <span>{say('summary_length')}</span>
          <select
            name="length"
            value={settings.length}
            onChange={(event) =>
              void changeSettings({ length: lengths.find((length) => length === event.currentTarget.value) ?? 'standard' })
            }
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {say(`length_${length}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}
