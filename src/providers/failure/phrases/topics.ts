/**
 * How servers word their refusals, by what they mean. Kept as data because the list grows with every provider, and the rules that read
 * it do not.
 */
import { limits } from './limits'
import { refusals } from './refusals'

export const topics = { ...limits, ...refusals }

export type Topic = keyof typeof topics
