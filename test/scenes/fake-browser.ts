/**
 * Stands in for `webextension-polyfill` where a face is shown in a plain page: storage, requests and words come from the scene. What it
 * does not know, it refuses, so that a face that asks for something new is noticed.
 */
import english from '../../public/_locales/en/messages.json'
import korean from '../../public/_locales/ko/messages.json'
import { frontTab, type ShownScene } from './scene'

declare global {
  interface Window {
    scene: ShownScene
    /** Changes a stored value from outside, as the background would. */
    store(key: string, value: unknown): void
    /** Brings another tab to the front. */
    switchTab(tabId: number): void
    /** Every request sent, in order. */
    requests: { request: string; input: unknown }[]
  }
}

type Changes = Record<string, { newValue?: unknown }>
type Words = Record<string, { message: string }>

const { scene } = window
const words: Words = scene.language === 'ko' ? korean : english
window.requests = []

function area(values: Record<string, unknown>) {
  const listeners = new Set<(changes: Changes) => void>()
  const tell = (changes: Changes): void => listeners.forEach((listener) => listener(changes))
  return {
    get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      Object.assign(values, items)
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])))
    },
    remove: async (key: string) => {
      delete values[key]
      tell({ [key]: {} })
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
    },
  }
}

const silent = { addListener: () => undefined, removeListener: () => undefined }
const session = area(scene.session)
const tab = { id: frontTab, windowId: 1, url: scene.tabUrl ?? undefined, incognito: false }
window.store = (key, value) => void session.set({ [key]: value })

async function answer({ request, input }: { request: string; input: unknown }): Promise<unknown> {
  window.requests.push({ request, input })
  if (!(request in scene.answers)) throw new Error(`the scene has no answer to ${request}`)
  return { output: scene.answers[request] }
}

const browser = {
  i18n: {
    getUILanguage: () => scene.language,
    getMessage: (key: string, values: string[]) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_whole, place: string) => values[Number(place) - 1] ?? ''),
  },
  runtime: {
    id: 'verbatim',
    getURL: (path: string) => `/${path}`,
    getPlatformInfo: async () => ({}),
    sendMessage: answer,
    connect: () => ({ onDisconnect: silent }),
    onMessage: silent,
  },
  storage: { session, local: area(scene.local) },
  tabs: {
    query: async () => [tab],
    get: async () => tab,
    create: async () => tab,
    sendMessage: (_tabId: number, message: { request: string; input: unknown }) => answer(message),
    onActivated: {
      ...silent,
      addListener: (listener: (info: { tabId: number; windowId: number }) => void) =>
        (window.switchTab = (tabId) => listener({ tabId, windowId: 1 })),
    },
    onUpdated: silent,
  },
  commands: {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+V' },
      { name: 'summarise-in-side-panel', description: words['command_side_panel']?.message, shortcut: 'Alt+Shift+S' },
    ],
    openShortcutSettings: async () => undefined,
  },
  permissions: { contains: async () => false, request: async () => true, remove: async () => true, onAdded: silent },
  sidebarAction: { open: async () => undefined },
}

export default browser
