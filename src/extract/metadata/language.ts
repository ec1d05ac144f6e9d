/** The language of a text by its letters: pages of Korean outlets often say `lang="en"`, and the reverse. */
import type { Language } from '../../core/text/language'

/** UTF-16 units that decide. */
const enough = 20_000

export function languageOfText(text: string): Language {
  const sample = text.slice(0, enough)
  const hangul = sample.match(/[\uac00-\ud7af]/g)?.length ?? 0
  const latin = sample.match(/[a-z]/gi)?.length ?? 0
  return hangul * 3 > latin ? 'ko' : 'en'
}
