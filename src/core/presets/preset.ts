/** The shape of what is known of one kind of model server. */

/** How the key travels; a server that wants none is sent none. */
export type PresetAuth = { kind: 'bearer' } | { kind: 'header'; name: string } | { kind: 'none' }

/** How strictly the answer's form can be asked for, from strict to not at all. */
export type ResponseFormat = 'json_schema' | 'json_object' | 'none'

export type TokenParameter = 'max_completion_tokens' | 'max_tokens'

/** Where options shows it: with the browser's own model, among the usual ones, those from Korea, servers the reader names, or the rest. */
export type PresetGroup = 'device' | 'common' | 'korea' | 'own' | 'more'

export interface Preset {
  id: string
  /** A proper name, the same in every language. */
  name: string
  /** Where `/chat/completions` is appended; the reader may edit it. `{…}` marks what the reader must fill in; empty for the browser's own model. */
  baseURL: string
  auth: PresetAuth
  /** Sent with every request, beside the key. */
  headers: Record<string, string>
  /** Suggestions, the default first; empty where the reader's own server decides. */
  models: readonly string[]
  tokenParameter: TokenParameter
  responseFormat: ResponseFormat
  /** Null where models refuse one. */
  temperature: number | null
  /** Fields of the body that keep a model from thinking at length; null where there are none. */
  thinkingSwitch: Record<string, unknown> | null
  /** Whether the usage is asked for with `stream_options`. */
  usageOption: boolean
  /** Tokens of prompt and answer together; null when only the server knows. */
  contextTokens: number | null
  /** Cuts a prompt that is too long without a word; only the usage tells. */
  cutsSilently: boolean
  vision: 'always' | 'never' | 'by-name'
  group: PresetGroup
  /** Runs on the reader's own machine or network: slow to the first token, free of charge. */
  local: boolean
  /** Page where a key is made; null without keys. */
  keyPage: string | null
  /** Page where credit and limits are seen; null without any. */
  quotaPage: string | null
  /** Message name of a line of advice; null when there is nothing to say. */
  advice: string | null
}
