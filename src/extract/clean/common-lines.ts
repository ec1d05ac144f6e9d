/** Lines that are no prose in any language. */

export const commonNoise: readonly RegExp[] = [
  /^[^\p{L}\p{N}]+$/u,
  /^(?:#[\p{L}\p{N}_]+[\s,·]*)+$/u,
  /^(?:(?:facebook|twitter|google\+?|whatsapp|pinterest|linkedin|telegram|line|kakao|e-?mail|reddit|instagram|tumblr|vk)[\s,·|/]*){2,}$/i,
  /^\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s?[A-Z][^.?!]{0,40})?$/i,
  /^<\/?(?:img|iframe|script|div|a|p|br)\b[^>]*>?$/i,
  /^embed\b.*<iframe/i,
]

/** A label that says who speaks next. Kept: it carries the attribution of what follows. */
export const speakerLabel =
  /^(?:[[【◀<(]\s?[\p{L}\d\s/·:]{1,30}\s?[\]】▶>)]|[◀▶■□◇◆▷]\s?[\p{L}\d\s/·:]{1,40}|(?:앵커|기자|리포트|인터뷰|진행자|사회)\s?:?)$/u

/** Marks that open a subhead in Korean copy, where tags are not used for it. */
export const subheadMark = /^[■□◆◇]\s?[^:]*$/
