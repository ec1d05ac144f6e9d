/** Language and length of summaries, and whether the model checks them. */
import { pointsOf, type SummaryLength } from '../../core/summary/summary-state'
import { languages, parseLanguage, type Language } from '../../core/text/language'
import { changeSettings, readerSettings } from '../access/reader-settings'
import { say, sayCount } from '../words'

const lengths = Object.entries(pointsOf) as [SummaryLength, number][]

export function SummarySection() {
  return (
    <section aria-labelledby="summary-heading">
      <h2 id="summary-heading">{say('options_summary')}</h2>
      <div class="form">
        <label class="field">
          <span>{say('summary_language')}</span>
          <LanguageChoice chosen={readerSettings.value.language} />
        </label>
        <label class="field">
          <span>{say('summary_length')}</span>
          <LengthChoice chosen={readerSettings.value.length} />
        </label>
        <label class="check">
          <input
            type="checkbox"
            name="second-look"
            checked={readerSettings.value.secondLook}
            onChange={(event) => void changeSettings({ secondLook: event.currentTarget.checked })}
          />
          <span>{say('second_look')}</span>
        </label>
      </div>
    </section>
  )
}

function LanguageChoice({ chosen }: { chosen: Language | null }) {
  return (
    <select
      name="language"
      value={chosen ?? ''}
      onChange={(event) => void changeSettings({ language: parseLanguage(event.currentTarget.value) })}
    >
      <option value="">{say('language_of_browser')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {say(`language_${language}`)}
        </option>
      ))}
    </select>
  )
}

function LengthChoice({ chosen }: { chosen: SummaryLength }) {
  return (
    <select name="length" value={chosen} onChange={(event) => void changeSettings({ length: event.currentTarget.value as SummaryLength })}>
      {lengths.map(([length, points]) => (
        <option key={length} value={length}>
          {say(`length_${length}`)} · {sayCount('points', points)}
        </option>
      ))}
    </select>
  )
}
