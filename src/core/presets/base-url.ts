/** Base URLs as readers type or paste them, and what can be said of one without asking it. */
import { visibleText } from '../text/visible'

const scheme = /^[a-z][a-z\d+.-]*:\/\//i
/** Documentation shows the whole address of a request; the base URL is what stands before. */
const endpoint = /\/+(?:chat\/completions|completions|responses|models)\/*(?:[?#].*)?$/i
/** Names of this machine: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i
/** Addresses of private networks and names without a domain: https://www.rfc-editor.org/rfc/rfc1918#section-3 */
const nearby = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$|^[^.]+$|\.(?:local|lan|internal)$/i

const isNear = (host: string): boolean => loopback.test(host) || nearby.test(host)

/** The address with a scheme, `http` for this machine and its network, and without the path of a request. Empty stays empty. */
export function mendBaseURL(typed: string): string {
  const text = visibleText(typed).trim().replace(endpoint, '')
  if (text === '' || scheme.test(text)) return text
  const address = text.replace(/^\/+/, '')
  const host = address.replace(/^[^/]*@/, '').replace(/^(\[[^\]]*\]|[^/:?#]*).*$/s, '$1')
  return `${isNear(host) ? 'http' : 'https'}://${address}`
}

/** The same address with the `/v1` that most servers want; null where the path has a version already. */
export function versionedBaseURL(baseURL: string): string | null {
  if (!URL.canParse(baseURL)) return null
  const { pathname, search, hash } = new URL(baseURL)
  if (/\/v\d/.test(pathname) || search !== '' || hash !== '') return null
  return `${baseURL.replace(/\/+$/, '')}/v1`
}

/** Whether what is sent there crosses a network unencrypted. */
export function isUnencrypted(baseURL: string): boolean {
  if (!URL.canParse(baseURL)) return false
  const { protocol, hostname } = new URL(baseURL)
  return protocol === 'http:' && !loopback.test(hostname)
}
