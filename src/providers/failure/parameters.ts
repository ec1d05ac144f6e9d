/** Finer points of a refusal: which parameter it is about, and what kind of limit was reached. */

/** Parameters a server can complain about, as the request ladder calls them. */
export const parameters: readonly (readonly [string, RegExp])[] = [
  ['tokens', /max_(completion_|output_)?tokens|max_?completion_?tokens/],
  ['temperature', /temperature/],
  ['thinking', /enable_thinking|thinking|reasoning|chat_template_kwargs/],
  ['usage', /stream_options|include_usage/],
  ['images', /image|multi-?modal|\bvision\b/],
  ['format', /response_?format|json_?schema|json_object|'json'|schema|grammar|sampler|structured/],
]

/** A limit whose window is named will open again by itself; one that is not asks for a slower pace. */
export const windowNamed = /per (second|minute|min|hour|day)|per-(min|day|hour)|time (frame|window|period)|try again|retry (in|after)|wait/

/** A limit that counts by the day does not open again while anybody waits. */
export const dayNamed = /per[- ]day|daily/
