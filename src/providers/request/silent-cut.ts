/** Finds out a server that cut the prompt without a word: it counted far fewer tokens than the prompt can have. */
import type { ModelPrompt } from '../../core/language-model'
import { estimateTokens } from '../../core/summary/request/tokens'

/** The estimate is at most a fifth above the truth; a prompt this far below it was not read whole. */
const leastShare = 0.6

/** @param counted tokens of the prompt as the server's usage has them; null or 0 when it did not say. */
export function wasCutSilently({ system, user }: ModelPrompt, counted: number | null): boolean {
  return counted !== null && counted > 0 && counted < leastShare * estimateTokens(`${system}\n${user}`)
}
