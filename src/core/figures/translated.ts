/** Whether a quotation is probably a translation of what was said. */
import type { Language } from '../text/language'
import type { Figure } from './figure'

/** `reason` is a code, `speaks-` and the language they are known to speak, e.g. `speaks-en`; the words are the faces'. */
export interface LikelyTranslated {
  likely: true
  reason: string
}

/** Null when the figure may well have said it in the article's language, or nothing is known. */
export function likelyTranslated(language: Language, figure: Figure | null): LikelyTranslated | null {
  const usual = figure?.speaks[0]
  if (!figure || usual === undefined || figure.speaks.includes(language)) return null
  return { likely: true, reason: `speaks-${usual}` }
}
