/** The port through which the product speaks to any language model. Implementations live in `providers/`. */
import type { ModelErrorCode, Retry } from './error'

/** What the model is asked: the parts stand in the order in which they are sent, so that a provider's prompt cache can hold. */
export interface ModelPrompt {
  system: string
  user: string
  /** JSON schema of the answer; a provider without schemas asks for a JSON object or nothing. */
  schema: Record<string, unknown>
  /** Most tokens the answer may have. */
  maximumTokens: number
  /** Images as data addresses, for models that can see. */
  images?: string[]
}

export interface ModelUsage {
  inputTokens: number | null
  outputTokens: number | null
  /** How many requests the run took, retries included. */
  requests: number
}

/** A run as a stream of parts. `finish` comes last and only after a whole answer; every other end is a thrown {@link ModelError}. */
export type ModelStreamPart =
  | { type: 'request-start'; requests: number }
  | { type: 'thinking' }
  /** Nothing has been heard of the server for half a minute; it is still waited for. */
  | { type: 'silent' }
  | { type: 'text-delta'; text: string }
  /** The answer starts anew (a retry): what came before is void. */
  | { type: 'restart' }
  /** The provider was asked in another form, e.g. `json_schema → json_object`. */
  | { type: 'adapted'; change: string }
  /** Waiting for the server until `until` (ms since the epoch). */
  | { type: 'waiting'; until: number; code: ModelErrorCode }
  | { type: 'finish'; usage: ModelUsage }

/** The change of an `adapted` part after which the model no longer gets the prompt's images. */
export const imagesRefused = 'images → none'

export interface LanguageModel {
  /** Shown in the footer, e.g. `gpt-5.4-mini`. */
  readonly name: string
  /** Origin that text is sent to; null for a model inside the browser. */
  readonly origin: string | null
  /** Tokens the model can hold; null when unknown. */
  readonly contextTokens: number | null
  stream(prompt: ModelPrompt, signal: AbortSignal): AsyncIterable<ModelStreamPart>
}

/** A classified failure of a model's server. */
export class ModelError extends Error {
  readonly code: ModelErrorCode
  readonly retry: Retry
  /** Facts for the reader's sentence; never a server's raw message. */
  readonly detail: Record<string, string | number>

  constructor(code: ModelErrorCode, retry: Retry, detail: Record<string, string | number> = {}) {
    super(code)
    this.name = 'ModelError'
    this.code = code
    this.retry = retry
    this.detail = detail
  }
}
