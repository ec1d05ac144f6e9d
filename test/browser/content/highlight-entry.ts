/** The highlight of the injected script, alone. */
export { clearHighlight, highlight } from '../../../src/content/highlight'
