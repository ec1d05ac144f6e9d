/** Watched figures: searching them, adding and removing. */
import type { Figure } from '../../core/figures/figure'
import { registry, type Figures } from '../../core/figures/registry'
import { normalizeName } from '../../core/figures/normalize-name'
import { changeSettings, readerSettings } from '../access/reader-settings'

const mostFound = 6

/** Figures with a name that holds the query's letters, in any script; the watched ones are left out. */
export function findFigures(query: string, figures: Figures, watched: readonly string[]): Figure[] {
  const wanted = normalizeName(query)
  if (wanted === '') return []
  const fits = (figure: Figure): boolean =>
    !watched.includes(figure.id) && figure.names.some((name) => normalizeName(name).includes(wanted))
  return figures.all.filter(fits).slice(0, mostFound)
}

export function watch(id: string): void {
  const { watched } = readerSettings.value
  if (!watched.includes(id)) void changeSettings({ watched: [...watched, id] })
}

/** A figure the reader added goes with its watch: nothing else refers to it. */
export function unwatch(id: string): void {
  const { watched, ownFigures } = readerSettings.value
  void changeSettings({ watched: watched.filter((other) => other !== id), ownFigures: ownFigures.filter((figure) => figure.id !== id) })
}

/** Adds someone under one or more spellings, divided by commas: `한서윤, Han Seo-yun`. Of a known figure they are further spellings. */
export function addOwnFigure(text: string): void {
  const names = text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return
  const known = names.flatMap((name) => registry.byName.get(normalizeName(name)) ?? [])[0]
  const id = known?.id ?? `own-${crypto.randomUUID()}`
  const { ownFigures } = readerSettings.value
  void changeSettings({ ownFigures: [...ownFigures.filter((figure) => figure.id !== id), { id, names }] })
  watch(id)
}
