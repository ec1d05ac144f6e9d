/** One state of one face: what the fake browser stores and answers, so that a face can be looked at without an extension around it. */

export type FaceName = 'popup' | 'sidepanel' | 'options' | 'library' | 'welcome'

export interface Scene {
  name: string
  face: FaceName
  /** Stored values, by key. */
  session: Record<string, unknown>
  local: Record<string, unknown>
  /** Answers of the background, by the request's name. */
  answers: Record<string, unknown>
  /** Address of the tab in front; null when the extension has no access to it. */
  tabUrl: string | null
  /** Done in the page before the picture is taken. */
  act?: Act
}

export type Act = { hover: string } | { click: string } | { focus: string } | { fill: string; value: string } | { switchTab: number }

export type InterfaceLanguage = 'ko' | 'en'

/** What is handed into the page. */
export type ShownScene = Omit<Scene, 'act' | 'name' | 'face'> & { language: InterfaceLanguage }

export const frontTab = 1

/** What the clock shows in every scene. */
export const sceneTime = '2026-11-12T10:00:00+09:00'
