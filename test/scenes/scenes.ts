/** Every scene there is. */
import { pageScenes } from './page-scenes'
import type { Scene } from './scene'
import { summaryScenes } from './summary-scenes'

export const scenes: readonly Scene[] = [...summaryScenes, ...pageScenes]
