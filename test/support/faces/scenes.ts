/** Every scene there is. */
import type { Scene } from './scene'
import { summaryScenes } from './summary-scenes'

export const scenes: readonly Scene[] = summaryScenes
