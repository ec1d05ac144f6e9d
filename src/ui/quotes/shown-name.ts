/** A speaker's name as it stands with their words. */
import { officeOf } from '../../core/citation/formats/source-line'
import type { Language } from '../../core/text/language'
import { say } from '../words'
import type { Voice } from './voices'

export interface ShownName {
  /** In the script of the summary's language where it is known. */
  name: string
  /** The name in the other script; null when unknown or the same. */
  otherScript: string | null
  /** Role and affiliation as the article has them; null when it gives none, or they are the name itself. */
  office: string | null
}

export function shownName({ speaker }: Pick<Voice, 'speaker'>, language: Language, articleLanguage: Language): ShownName {
  if (!speaker) return { name: say('unattributed'), otherScript: null, office: null }
  const { canonical, names } = speaker
  // The article's own spelling, wherever it is in the script that is asked for.
  const name = language === articleLanguage ? canonical : (names?.[language] ?? canonical)
  const other = language === articleLanguage ? (names?.[language === 'ko' ? 'en' : 'ko'] ?? null) : canonical
  const office = officeOf(speaker)
  return { name, otherScript: other === name ? null : other, office: office === '' ? null : office }
}

/** A mention in the marks of its language, as the article writes it. */
export const mentionInMarks = (mention: string, language: Language): string => (language === 'ko' ? `‘${mention}’` : `“${mention}”`)
