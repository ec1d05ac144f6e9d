/** What each server was found to refuse, kept across the background's deaths so that no summary pays for the same lesson twice. */
import { storageItem } from '../platform/storage-item'
import type { LadderMemory } from '../providers/openai-compatible'

type Adaptation = Awaited<ReturnType<LadderMemory['recall']>>[number]
type Lessons = Record<string, Adaptation[]>

const lessons = storageItem<Lessons>('local', 'request-ladder', (stored) =>
  typeof stored === 'object' && stored !== null ? (stored as Lessons) : {},
)

export const ladderMemory: LadderMemory = {
  recall: async (key) => (await lessons.get())[key] ?? [],
  remember: async (key, adaptations) => lessons.set({ ...(await lessons.get()), [key]: [...adaptations] }),
}
