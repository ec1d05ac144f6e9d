/** The language of a text by its letters: pages of Korean outlets often say `lang="en"`, and the reverse. */
import type { Language } from '../../core/text/language'

export function languageOfText(text: string): Language {
  const hangul = text.match(/[\uac00-\ud7af]/g)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  return hangul * 3 > latin ? 'ko' : 'en'
}
