/** The steps from what stands in the form to a working connection. Each begins in the click itself. */
import { requestServer } from '../../platform/permissions'
import { listModels, storeKey, testConnection } from '../../protocol/settings'
import { giveBackAccess } from '../model/give-back-access'
import { changeSettings, readerSettings } from '../model/reader-settings'
import { choices, draft, draftOrigin, inForce, keyKept, result, typedKey } from './draft'

const unexpected = { ok: false, failure: { code: 'unexpected' } } as const

/** Hands a typed key over, once; the field is empty afterwards. */
async function handKeyOver(origin: string): Promise<void> {
  if (typedKey.value === '') return
  await storeKey.send({ origin, key: typedKey.value })
  typedKey.value = ''
  keyKept.value = true
}

const contextOf = (model: string): number | null => choices.value.find((choice) => choice.id === model)?.contextTokens ?? null

/** Stores the choice and asks for host access: the question must come before any `await`. */
export function connect(): void {
  const origin = draftOrigin.value
  if (origin === null) return
  result.value = { status: 'testing' }
  const former = readerSettings.value.model
  const images = former?.images ?? false
  void changeSettings({ model: { ...draft.value, contextTokens: contextOf(draft.value.model), images }, declinesModel: false })
  void finishConnecting(origin, requestServer(origin)).then(() => giveBackAccess(former?.baseURL, inForce.value))
}

/** Asks for access to the server a policy has fixed, hands a typed key over and tries it: there is no choice to store. */
export function connectManaged(): void {
  const origin = draftOrigin.value
  if (origin === null) return
  result.value = { status: 'testing' }
  void finishConnecting(origin, requestServer(origin))
}

async function finishConnecting(origin: string, granted: Promise<boolean>): Promise<void> {
  if (!(await granted.catch(() => false))) {
    result.value = { status: 'refused' }
    return
  }
  await handKeyOver(origin)
  const answer = await testConnection.send(draft.value).catch(() => unexpected)
  result.value = answer.ok ? { status: 'works', ...answer } : { status: 'fails', failure: answer.failure }
  if (answer.ok) await loadChoices()
}

/** Loads the server's models, and remembers how much the connected one can read. A server without such a list works all the same. */
async function loadChoices(): Promise<void> {
  const answer = await listModels.send(draft.value).catch(() => unexpected)
  if (!answer.ok) return
  choices.value = answer.models
  const { model } = readerSettings.value
  if (model?.baseURL === draft.value.baseURL) await changeSettings({ model: { ...model, contextTokens: contextOf(model.model) } })
}

/** Asks the server which models it has. */
export function fetchModels(): void {
  const origin = draftOrigin.value
  if (origin !== null) void finishFetching(origin, requestServer(origin))
}

async function finishFetching(origin: string, granted: Promise<boolean>): Promise<void> {
  await granted.catch(() => false)
  await handKeyOver(origin)
  const answer = await listModels.send(draft.value).catch(() => unexpected)
  if (answer.ok) choices.value = answer.models
  else result.value = { status: 'fails', failure: answer.failure }
}
