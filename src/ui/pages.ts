/** Addresses of the extension's own pages, within the extension. */
export const optionsPage = 'src/ui/options/options.html'
export const libraryPage = 'src/ui/library/library.html'
