/** What a model's run borrows from its surroundings. The build for end-to-end tests, and no other, may put its own times in. */
import type { Dependencies } from '../../providers/openai-compatible'
import { ladderMemory } from './ladder-memory'

let replaced: Dependencies = {}

export const modelSurroundings = (): Dependencies => ({ memory: ladderMemory, ...replaced })

if (__E2E__) {
  Object.assign(globalThis, {
    replaceModelSurroundings: (surroundings: Dependencies) => {
      replaced = surroundings
    },
  })
}
