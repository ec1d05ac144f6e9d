/**
 * How much each fact speaks for somebody being whom a pronoun means, learnt like the weights of attribution (`attribution/weights.ts`):
 * the referent is the candidate with the highest sum.
 */
const weights = {
  'in the same sentence': -2.21,
  'subject of its own sentence': 1,
  'earlier in its own sentence': -0.8,
  'in the sentence before': 0.13,
  'in the same paragraph': -1.14,
  'in the paragraph above': -1.11,
  'two paragraphs above': -3.3,
  'farther above': -4.77,

  'last as subject': 1.02,
  'last as object': -0.2,
  'last as other': 0.19,
  'last by pronoun': 0.38,
  'subject close by': 1.89,

  'opens the sentence before': 1.2,

  'spoke last': 0.73,
  'named in the quotation': -2.58,
  'seen again': -0.12,
  'seen often': -1.26,
  'seen most': 0.74,

  'surely a person': 1.07,
  'perhaps a person': 0.44,
  'hardly a person': -0.71,
  described: -1.43,
  'described as known': -3.1,
  'described as somebody’s': -2.18,
  'of that gender, by name': 0.57,
  'of that gender, by pronouns': 1.49,
  'of that gender, by guess': 0.49,
  'of another gender, by guess': -0.13,
  'was the other pronoun': -1.5,
} as const satisfies Record<string, number>

export type ReferentFact = keyof typeof weights

export const weighReferent = (facts: readonly ReferentFact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
