/**
 * How servers word their refusals. Codes and types are matched in `names`, prose in `words`, both lower case.
 * Kept as data because the list grows with every provider, and the rules that read it do not.
 */

export type Topic =
  | 'cors'
  | 'quota'
  | 'overflow'
  | 'contentFilter'
  | 'badOutput'
  | 'modelNotFound'
  | 'auth'
  | 'overloaded'
  | 'rateLimit'
  | 'loadFailure'
  | 'loading'
  | 'badAddress'

export const names: Record<Topic, RegExp | null> = {
  cors: null,
  quota: /insufficient_quota|budget_exceeded|billing|arrearage|insufficient_balance|insufficient_credit|credit_limit|freetieronly/,
  overflow: /context_length|context_window|exceed_context|request_too_large|string_above_max_length|contextwindow/,
  contentFilter: /content_?filter|content_policy|data_?inspection|responsibleai|invalid_prompt|moderation|safety/,
  badOutput: /json_validate_failed|output_parse_failed|tool_use_failed|json_parse/,
  modelNotFound:
    /model_?not_?found|model_not_exist|modelnotexist|invalid_model|model_decommissioned|deploymentnotfound|operationnotsupported|model\.access/,
  auth: /authentication|invalid_api_key|invalidapikey|unauthenticated|permission_denied|permissiondenied|unauthorized|api_key_invalid/,
  overloaded: /overloaded|over_capacity|capacity_exceeded|capacity_exhausted|unavailable/,
  rateLimit: /rate_?limit|too_?many_?requests|throttling|resource_exhausted|limit_requests|limit_burst/,
  loadFailure: null,
  loading: /model_loading|loading_model/,
  badAddress: /invalid_url|unknown_url|route_not_found/,
}

export const words: Record<Topic, RegExp> = {
  cors: /\bcors\b|dangerous-direct-browser-access|origin (is )?not allowed|disallowed origin|invalid origin/,
  quota:
    /insufficient (balance|credit|fund|quota)|exceeded your current quota|budget has been exceeded|credit balance is too low|requires more credits|out of credits|spend(ing)? (limit|cap)|billing (hard |details|limit|not)|plans & billing|payment required|free tier of the model has been exhausted|good standing|used all your|limit: 0\b/,
  overflow:
    /context[ _](length|size|window|limit)|maximum (input|prompt) length|prompt (is )?(too long|longer)|prompt length|input (is|was)? ?too (long|large)|text too long|longer than the context|token count exceeds|exceeds? the maximum number of tokens|request (was |is )?too large|request entity too large|payload too large|too many (input |prompt )?tokens|reduce the length|input length should be|keep the first \d+ tokens|too large for model|max_new_tokens|context shift|shorter input/,
  contentFilter:
    /content management policy|content policy|content filter|usage policy|safety (system|filter|polic)|inappropriate content|unavailable output|content exists risk|high risk|was flagged|prohibited content|sensitive (content|information|words)|敏感/,
  badOutput: /failed to generate json|failed_generation|output (is|was) not valid json|could not parse (the )?(model )?output/,
  modelNotFound:
    /^model: |models?\b(?:[^.]|\.(?! )){0,120}(not found|not exist|doesn't exist|not a valid model|fade out|is invalid or no longer|decommissioned|is blocked|not supported for|is not available)|not a valid model|(unknown|invalid|no such|nonexistent) model|no models? loaded|no endpoints found|deployment for this resource does not exist|resource not found|not a chat model|(access to|to access)( the)? model|does not work with the specified model/,
  auth: /(invalid|incorrect|missing|no|expired|revoked|wrong|valid)[a-z ,]{0,20} (api|subscription|access)[ -]?(key|token)|api[ _-]?key[^.]{0,20}(invalid|not valid|required|missing|expired|leaked)|unauthorized|authentication (fail|error|require)|not authenticated|unregistered callers|permission denied|country, region|user location/,
  overloaded:
    /overload|too busy|server (is )?busy|(over|at|no) capacity|capacity (exceeded|exhausted)|capacity_exhausted|maximum pending requests|high demand|temporarily unavailable/,
  rateLimit:
    /rate.?limit|too many requests|requests? per (second|minute|day)|tokens per (second|minute|day)|quota exceeded for|resource has been exhausted/,
  loadFailure:
    /fail(ed|ure)? to load|unable to load|error loading|could not load|(more|not enough|insufficient|out of) (system |gpu |video )?memory|runner (process )?has (unexpectedly )?(terminated|stopped)|no longer running/,
  loading: /loading model|model is (still )?loading|currently loading|(still|being) loaded|warming up|starting up/,
  badAddress: /unexpected endpoint|invalid url|unknown (request )?(url|path|route)|no route|cannot post|page not found|method not allowed/,
}

/** Parameters a server can complain about, as the request ladder calls them. */
export const parameters: readonly (readonly [string, RegExp])[] = [
  ['tokens', /max_(completion_|output_)?tokens|max_?completion_?tokens/],
  ['temperature', /temperature/],
  ['thinking', /enable_thinking|thinking|reasoning|chat_template_kwargs/],
  ['usage', /stream_options|include_usage/],
  ['images', /image|multimodal|multi-modal|vision/],
  ['format', /response_?format|json_?schema|json_object|'json'|schema|grammar|sampler|structured/],
]

/** A limit whose window is named will open again by itself; one that is not asks for a slower pace. */
export const windowNamed = /per (second|minute|min|hour|day)|per-(min|day|hour)|time (frame|window|period)|try again|retry (in|after)|wait/

/** A limit that counts by the day does not open again while anybody waits. */
export const dayNamed = /per[- ]day|daily/
