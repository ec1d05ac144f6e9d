/** The steps from what stands in the form to a working connection. Each begins in the click itself; what is in force stays until the new one has worked. */
import type { Preset } from '../../../core/presets/presets'
import { requestServer } from '../../../platform/permissions'
import { listModels, testConnection, type ConnectionTest, type ConnectionTrial, type ServerFailure } from '../../../protocol/settings'
import { giveBackAccess } from '../../access/give-back-access'
import { changeSettings, readerSettings, readSettings } from '../../access/reader-settings'
import {
  canConnect,
  choices,
  draft,
  draftOrigin,
  inForce,
  keyKept,
  lookForKey,
  mendAddress,
  result,
  typedKey,
  type ConnectionResult,
} from './draft'

const unexpected: ServerFailure = { ok: false, failure: { code: 'unexpected' } }

const contextOf = (model: string): number | null => choices.value.find((choice) => choice.id === model)?.contextTokens ?? null

/** Tries what stands in the form and, if it works, connects it. Host access is asked for before any `await`. */
export function connect(): void {
  const origin = draftOrigin.value
  if (origin === null || !canConnect.value) return
  mendAddress()
  const { model: former } = readerSettings.value
  // Charts were allowed for one server; another is asked about anew.
  const images = former?.baseURL === draft.value.baseURL && former.images
  const adopts = { contextTokens: contextOf(draft.value.model), images }
  void finishConnecting({ ...draft.value, key: typedKey.value, adopts }, requestServer(origin))
}

/** Tries the address where a model server was found in place of the typed one, in the click that chose it. */
export function connectAt(baseURL: string): void {
  draft.value = { ...draft.value, baseURL }
  connect()
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

const failed = ({ failure, answersAt }: ServerFailure, stays: boolean): ConnectionResult =>
  answersAt === undefined ? { status: 'fails', failure, stays } : { status: 'fails', failure, stays, answersAt }

async function tryOut(test: ConnectionTest, granted: Promise<boolean>): Promise<ConnectionResult> {
  const stays = hasEarlier(test)
  if (!(await granted.catch(() => false))) return { status: 'refused', stays }
  const listed = test.model === '' ? await loadList(test) : null
  if (listed && !listed.ok) return failed(listed, stays)
  const model = listed ? listed.best : test.model
  if (model === undefined) return { status: 'no-model' }
  const answer = await testConnection.send({ ...test, model }).catch(() => unexpected)
  if (!answer.ok) return failed(answer, stays)
  return answer.adopted ? { status: 'works', ...answer } : { status: 'none' }
}

/** Loads the server's list, and remembers how much the connected model can read. A server without such a list works all the same. */
async function loadChoices(test: ConnectionTest): Promise<void> {
  if (test.baseURL === '') return
  await loadList({ ...test, key: '' })
  const connected = readerSettings.value.model
  const contextTokens = connected && contextOf(connected.model)
  if (connected?.baseURL === test.baseURL && contextTokens !== null) await changeSettings({ model: { ...connected, contextTokens } })
}

/** Asks the server which models it has. */
export function fetchModels(): void {
  const origin = draftOrigin.value
  if (origin === null) return
  mendAddress()
  void finishFetching({ ...draft.value, key: typedKey.value }, requestServer(origin))
}

async function finishFetching(trial: ConnectionTrial, granted: Promise<boolean>): Promise<void> {
  await granted.catch(() => false)
  const answer = await loadList(trial)
  if (!answer.ok) result.value = failed(answer, false)
  else if (answer.best === undefined) result.value = { status: 'no-model' }
}

/** Puts the server's list beside the model's field, and its best into a field that is empty. */
async function loadList({ preset, baseURL, model, key }: ConnectionTrial): Promise<{ ok: true; best: string | undefined } | ServerFailure> {
  const answer = await listModels.send({ preset, baseURL, model, key }).catch(() => unexpected)
  if (!answer.ok) return answer
  const best = answer.models[0]?.id
  // The reader may have turned to another provider meanwhile.
  if (draft.value.preset === preset && draft.value.baseURL === baseURL) {
    choices.value = answer.models
    if (draft.value.model === '' && best !== undefined) draft.value = { ...draft.value, model: best }
  }
  return { ok: true, best }
}
