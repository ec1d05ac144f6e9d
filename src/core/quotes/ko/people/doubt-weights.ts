/**
 * How much each fact speaks for a speaker being right, in log-odds, learnt by a logistic regression over attributed news text with
 * whole documents held out.
 */
const weights = {
  'whatever else': 2.79,

  'no particle after the quotation': -0.71,
  'a turn of a conversation': -0.05,
  'named before the quotation': 0.97,
  'named after the quotation': 0.37,
  'named in another paragraph': -0.19,
  'goes on in its paragraph': 0.24,
  'goes on from the paragraph above': -0.53,
  'goes on from farther above': -0.85,

  'person who is known': 0.5,
  'person who is not known': 0.22,
  'surname who is known': 0.71,
  'surname who is not known': 0.01,
  'title who is known': 0.01,
  'title who is not known': 0.03,
  'pronoun who is known': 0.82,
  'pronoun who is not known': -0.46,
  'unnamed who is known': 0.15,
  'unnamed who is not known': -0.24,
  'organisation who is known': 0,
  'organisation who is not known': -0.84,
  'bare who is known': -0.52,
  'bare who is not known': -0.39,
  'known without an office': 0.15,
  'nobody is named': -1.4,
} as const satisfies Record<string, number>

export type DoubtFact = keyof typeof weights

export const sumOfDoubts = (facts: readonly DoubtFact[]): number =>
  facts.reduce<number>((sum, fact) => sum + weights[fact], weights['whatever else'])
