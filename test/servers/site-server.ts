/** The news site that tests and demo read from. Its host is `localhost`, the model's is `127.0.0.1`: to the browser, two strangers. */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join, normalize, resolve } from 'node:path'
import { hostilePages } from './hostile-pages'

export interface Site {
  /** E.g. `http://localhost:40123`, without a final slash. */
  origin: string
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
}

const fixtures = resolve('test/fixtures/site')

/** Serves the fixture pages at `/` and the hostile ones below `/hostile/`. */
export const startSite = (): Promise<Site> => serveFolder(fixtures, {})

/** Serves one saved page, and what lies beside it, with its scripts blocked: scripts would look for a server that is not there. */
export async function serveSavedPage(file: string): Promise<Site> {
  return serveFolder(dirname(resolve(file)), { 'content-security-policy': "script-src 'none'" })
}

/** Serves one Korean article at every address, so long that no small model holds it. */
export function serveLongArticle(): Promise<Site> {
  const sentence = (at: number): string =>
    `${at}번째 보고에 따르면 나루항 공사는 예정보다 ${at + 7}일 늦게 끝날 것으로 보인다고 담당자가 전했다.`
  const paragraphs = Array.from({ length: 120 }, (_, at) => `<p>${[0, 1, 2, 3].map((more) => sentence(at * 4 + more)).join(' ')}</p>`)
  const head = '<!doctype html><html lang="ko"><meta charset="utf-8"><title>나루항 공사가 늦어진다</title>'
  const page = `${head}<article><h1>나루항 공사가 늦어진다</h1>${paragraphs.join('')}</article></html>`
  return listen((response) => send(response, 200, '.html', page, {}))
}

function serveFolder(folder: string, headers: Record<string, string>): Promise<Site> {
  return listen((response, request) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const hostile = hostilePages.get(path)
    if (hostile) send(response, 200, '.html', hostile(), headers)
    else sendFile(response, join(folder, normalize(path)), headers)
  })
}

async function listen(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<Site> {
  const server = createServer((request, response) => answer(response, request))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close }
}

function sendFile(response: ServerResponse, file: string, headers: Record<string, string>): void {
  const type = extname(file)
  if (file.endsWith('favicon.ico')) response.writeHead(204).end()
  else if (types[type] && existsSync(file)) send(response, 200, type, readFileSync(file), headers)
  else send(response, 404, '.html', '', {})
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': types[type], 'cache-control': 'no-store', ...headers })
  response.end(body)
}
