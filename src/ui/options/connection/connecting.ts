/** The steps from what stands in the form to a working connection. Each begins in the click itself; what is in force stays until the new one has worked. */
import type { Preset } from '../../../core/presets/presets'
import { requestServer } from '../../../platform/permissions'
import { listModels, testConnection, type ConnectionTest } from '../../../protocol/settings'
import { giveBackAccess } from '../../access/give-back-access'
import { changeSettings, readerSettings, readSettings } from '../../access/reader-settings'
import { canConnect, choices, draft, draftOrigin, inForce, keyKept, lookForKey, result, typedKey, type ConnectionResult } from './draft'

const unexpected = { ok: false, failure: { code: 'unexpected' } } as const

const contextOf = (model: string): number | null => choices.value.find((choice) => choice.id === model)?.contextTokens ?? null

/** Tries what stands in the form and, if it works, connects it. Host access is asked for before any `await`. */
export function connect(): void {
  const origin = draftOrigin.value
  if (origin === null || !canConnect.value) return
  const { model: former } = readerSettings.value
  // Charts were allowed for one server; another is asked about anew.
  const images = former?.baseURL === draft.value.baseURL && former.images
  const adopts = { contextTokens: contextOf(draft.value.model), images }
  void finishConnecting({ ...draft.value, key: typedKey.value, adopts }, requestServer(origin))
}

/** Asks for access to the server a policy has fixed and tries it, with a typed key: there is no choice to store. */
export function connectManaged(): void {
  const origin = draftOrigin.value
  if (origin !== null) void finishConnecting({ ...draft.value, key: typedKey.value, adopts: null }, requestServer(origin))
}

/** The browser's own model needs no permission, but it may not be ready. */
export function connectBuiltIn({ id, models }: Preset): void {
  const adopts = { contextTokens: null, images: false }
  void finishConnecting({ preset: id, baseURL: '', model: models[0] ?? id, key: '', adopts }, Promise.resolve(true))
}

/** Whether something else is in force than what is tried. */
function hasEarlier({ preset, baseURL, model, key }: ConnectionTest): boolean {
  const now = inForce.value
  if (now?.preset !== preset || now.baseURL !== baseURL || now.model !== model) return now !== null
  return key !== '' && keyKept.value
}

let latest: ConnectionTest | null = null

async function finishConnecting(test: ConnectionTest, granted: Promise<boolean>): Promise<void> {
  latest = test
  result.value = { status: 'testing' }
  const former = readerSettings.value.model
  const outcome = await tryOut(test, granted)
  if (outcome.status === 'works') {
    await readSettings()
    if (typedKey.value === test.key) typedKey.value = ''
    await lookForKey()
  }
  // The reader may have turned to another provider meanwhile, whose form this does not answer.
  if (latest === test && result.value.status === 'testing') result.value = outcome
  if (outcome.status === 'works') await loadChoices(test)
  for (const address of [former?.baseURL, test.baseURL]) await giveBackAccess(address, inForce.value)
}

async function tryOut(test: ConnectionTest, granted: Promise<boolean>): Promise<ConnectionResult> {
  const stays = hasEarlier(test)
  if (!(await granted.catch(() => false))) return { status: 'refused', stays }
  const answer = await testConnection.send(test).catch(() => unexpected)
  if (!answer.ok) return { status: 'fails', failure: answer.failure, stays }
  return answer.adopted ? { status: 'works', ...answer } : { status: 'none' }
}

/** Loads the server's models, and remembers how much the connected one can read. A server without such a list works all the same. */
async function loadChoices({ preset, baseURL, model }: ConnectionTest): Promise<void> {
  if (baseURL === '') return
  const answer = await listModels.send({ preset, baseURL, model, key: '' }).catch(() => unexpected)
  if (!answer.ok || draft.value.baseURL !== baseURL) return
  choices.value = answer.models
  const connected = readerSettings.value.model
  if (connected?.baseURL === baseURL) await changeSettings({ model: { ...connected, contextTokens: contextOf(connected.model) } })
}

/** Asks the server which models it has. */
export function fetchModels(): void {
  const origin = draftOrigin.value
  if (origin !== null) void finishFetching(requestServer(origin))
}

async function finishFetching(granted: Promise<boolean>): Promise<void> {
  const trial = { ...draft.value, key: typedKey.value }
  await granted.catch(() => false)
  const answer = await listModels.send(trial).catch(() => unexpected)
  if (answer.ok) choices.value = answer.models
  else result.value = { status: 'fails', failure: answer.failure, stays: false }
}
