import { extractArticle } from '../../../src/extract/extract-article'

/** The paragraphs that are read out of a page with this body. */
export function paragraphsOf(body: string, head = ''): string[] {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html')).article.text.split('\n\n')
}
