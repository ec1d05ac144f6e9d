import type { Language } from '../text/language'
import type { Figure } from './figure'

/** The figure's name in the reader's language, and in the other script (null when unknown or the same). */
export function displayNames(figure: Figure, language: Language): { primary: string; secondary: string | null } {
  const inOrder = language === 'ko' ? [figure.ko, figure.en] : [figure.en, figure.ko]
  const [primary = figure.id, secondary = null] = inOrder.filter((name) => name !== null)
  return { primary, secondary }
}
