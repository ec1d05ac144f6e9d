/** What happened, in a sentence for the reader. A server's own words are never shown. */
import type { ErrorCode, Failure } from '../../core/error'
import { say, seconds } from '../words'

/** The fact that completes a sentence, where it has a place for one. */
const facts: Partial<Record<ErrorCode, string>> = {
  auth: 'host',
  bad_base_url: 'host',
  host_permission: 'host',
  model_not_found: 'model',
  network: 'host',
}

export function failureSentence({ code, detail = {} }: Failure): string {
  const wait = detail['seconds']
  if (code === 'rate_limit' && typeof wait === 'number') return say('failure_rate_limit_for', seconds(wait * 1000))
  // Only the browser's own model has no name.
  if (code === 'model_not_found' && detail['model'] === undefined) return say('failure_built_in')
  const fact = facts[code]
  return fact === undefined ? say(`failure_${code}`) : say(`failure_${code}`, detail[fact] ?? say('the_server'))
}
