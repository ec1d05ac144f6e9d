/** What each server was found to refuse, so that the next run starts with what works. */
import type { Adaptation } from './request-ladder'

export interface LadderMemory {
  recall(key: string): Promise<readonly Adaptation[]>
  remember(key: string, adaptations: readonly Adaptation[]): Promise<void>
}

/** Lasts as long as its owner. */
export function ladderMemory(): LadderMemory {
  const known = new Map<string, readonly Adaptation[]>()
  return {
    recall: async (key) => known.get(key) ?? [],
    remember: async (key, found) => void known.set(key, found),
  }
}

export const ladderKey = (baseURL: string, model: string): string => `${baseURL} ${model}`
