/** Addresses of the extension's own pages, within the extension. */
import type { Language } from '../core/text/language'

export const optionsPage = 'src/ui/options/options.html'
export const libraryPage = 'src/ui/library/library.html'
/** An invented article to try a summary on. */
export const samplePage = (language: Language): string => `src/ui/welcome/sample/${language}.html`
