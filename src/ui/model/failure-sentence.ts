/** What happened, in a sentence for the reader. A server's own words are never shown. */
import type { Failure } from '../../core/error'
import { say } from '../words'

export const failureSentence = ({ code, detail = {} }: Failure): string => say(`failure_${code}`, ...Object.values(detail))
