/** What each server was found to refuse, kept across the background's deaths so that no summary pays for the same lesson twice. */
import { storageItem } from '../../platform/storage-item'
import type { LadderMemory } from '../../providers/openai-compatible'

type Adaptation = Awaited<ReturnType<LadderMemory['recall']>>[number]
type Lessons = Record<string, Adaptation[]>

const isList = (entry: [string, unknown]): entry is [string, Adaptation[]] => Array.isArray(entry[1])

/** What each list holds is read by the provider, who knows the adaptations. */
const lessons = storageItem<Lessons>('local', 'request-ladder', (stored) =>
  Object.fromEntries(
    Object.entries(typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}).filter(isList),
  ),
)

export const ladderMemory: LadderMemory = {
  recall: async (key) => (await lessons.get())[key] ?? [],
  remember: async (key, adaptations) => lessons.set({ ...(await lessons.get()), [key]: [...adaptations] }),
}

export const forgetLessons = (): Promise<void> => lessons.remove()
