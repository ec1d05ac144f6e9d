import type { Language } from '../../core/text/language'
import { interfaceLocale } from '../../platform/i18n'

/** The language of summaries for a reader who chose none. */
export const browserLanguage = (): Language => (interfaceLocale().startsWith('ko') ? 'ko' : 'en')
