/** Search, and the narrowing by language and outlet. */
import { languages, parseLanguage } from '../../core/text/language'
import { say } from '../words'
import { facets, language, outlet, searchText } from './shown-quotes'

export function LibraryFilters() {
  return (
    <search class="filters">
      <input
        name="search"
        type="search"
        aria-label={say('search_library')}
        placeholder={say('search_library')}
        value={searchText.value}
        onInput={(event) => (searchText.value = event.currentTarget.value)}
      />
      <span class="field">
        <select
          name="language"
          aria-label={say('filter_language')}
          value={language.value ?? ''}
          onChange={(event) => (language.value = parseLanguage(event.currentTarget.value))}
        >
          <option value="">{say('all_languages')}</option>
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {say(`language_${code}`)}
            </option>
          ))}
        </select>
      </span>
      <span class="field">
        <select
          name="outlet"
          aria-label={say('filter_outlet')}
          value={outlet.value ?? ''}
          onChange={(event) => (outlet.value = event.currentTarget.value || null)}
        >
          <option value="">{say('all_outlets')}</option>
          {facets.value.outlets.map(({ key, name, count }) => (
            <option key={key} value={key}>
              {name} ({count})
            </option>
          ))}
        </select>
      </span>
    </search>
  )
}
