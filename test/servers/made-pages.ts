/** A site that serves whatever page a test makes up, scripts and all, on the host of news. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type MadePage = string | (() => string)

export interface MadePages {
  /** Serves the page from now on, and gives its address. */
  serve(html: MadePage): string
  close(): void
}

/** Listens on a free port of `localhost`. */
export async function startMadePages(): Promise<MadePages> {
  const pages = new Map<string, MadePage>()
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname) ?? ''
    response.writeHead(page === '' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(typeof page === 'string' ? page : page())
  })
  await once(server.listen(0, 'localhost'), 'listening')
  return {
    serve(html) {
      const path = `/page-${pages.size + 1}`
      pages.set(path, html)
      return `http://localhost:${(server.address() as AddressInfo).port}${path}`
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
