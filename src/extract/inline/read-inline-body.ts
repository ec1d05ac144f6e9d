/** The story's lines from the data in the page's scripts, for pages whose body the page itself has not drawn. */
import { chooseLines } from '../holder/choose-lines'
import type { Line } from '../page/line'
import { documentElementOf } from '../page/node-access'
import { readPage } from '../page/read-page'
import { bodyInValues } from './body-in-values'
import { valuesInScripts } from './json-in-scripts'

/** @returns the lines, without a way back to the page's nodes; null when the scripts hold no story */
export function readInlineBody(document: Document): Line[] | null {
  const html = bodyInValues(valuesInScripts(document))
  return html === null ? null : linesOfHtml(html)
}

/** A parsed document is inert: no script runs in it, and nothing is fetched. */
export function linesOfHtml(html: string): Line[] {
  const root = documentElementOf(new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html'))
  return root ? chooseLines(readPage(root)).map((line) => ({ ...line, stretches: [] })) : []
}
