/** Figures whose quotations come first: found in the registry by any of their names, or added by the reader. */
import { useState } from 'preact/hooks'
import { displayNames } from '../../core/figures/display-names'
import type { Figure } from '../../core/figures/figure'
import { figuresWith } from '../../core/figures/registry'
import { parseLanguage } from '../../core/text/language'
import { interfaceLocale } from '../../platform/i18n'
import { addOwnFigure, findFigures, unwatch, watch } from './watched-figures'
import { readerSettings } from '../access/reader-settings'
import { say } from '../words'

export function WatchedSection() {
  const [query, setQuery] = useState('')
  const { watched, ownFigures } = readerSettings.value
  const figures = figuresWith(ownFigures)
  const shown = watched.flatMap((id) => figures.byId.get(id) ?? [])
  return (
    <section aria-labelledby="watched-heading">
      <h2 id="watched-heading">{say('options_watched')}</h2>
      <p class="hint">{say('options_watched_hint')}</p>
      <ul class="names watched">
        {shown.map((figure) => (
          <li key={figure.id}>
            <FigureName figure={figure} />
            <button class="quiet-button" aria-label={say('unwatch', nameOf(figure))} onClick={() => unwatch(figure.id)}>
              {say('remove_sign')}
            </button>
          </li>
        ))}
      </ul>
      <input
        name="figure"
        type="search"
        aria-label={say('search_figures')}
        placeholder={say('search_figures')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <FoundFigures query={query} found={findFigures(query, figures, watched)} done={() => setQuery('')} />
    </section>
  )
}

const namesOf = (figure: Figure) => displayNames(figure, parseLanguage(interfaceLocale().slice(0, 2)) ?? 'en')
const nameOf = (figure: Figure): string => namesOf(figure).primary

function FigureName({ figure }: { figure: Figure }) {
  const { primary, secondary } = namesOf(figure)
  return (
    <span>
      {primary} <small>{[secondary, ...figure.organisations].filter(Boolean).join(' · ')}</small>
    </span>
  )
}

function FoundFigures({ query, found, done }: { query: string; found: readonly Figure[]; done: () => void }) {
  if (query.trim() === '') return null
  const choose = (act: () => void): void => {
    act()
    done()
  }
  return (
    <ul class="names found">
      {found.map((figure) => (
        <li key={figure.id}>
          <FigureName figure={figure} />
          <button class="plain-button" data-figure={figure.id} onClick={() => choose(() => watch(figure.id))}>
            {say('watch')}
          </button>
        </li>
      ))}
      <li>
        <span>{query.trim()}</span>
        <button class="plain-button" data-command="add-figure" onClick={() => choose(() => addOwnFigure(query))}>
          {say('add_figure')}
        </button>
      </li>
    </ul>
  )
}
