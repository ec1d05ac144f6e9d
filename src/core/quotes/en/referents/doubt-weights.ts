/**
 * How much each fact speaks for a speaker being right, in log-odds, learnt by a logistic regression over attributed news text with
 * whole documents held out; that of a description is set by hand, for “the minister” means somebody else more often than not.
 */
const weights = {
  'whatever else': 0.79,

  // The phrase speaks.
  'leads by less than 0.5': -0.66,
  'leads by less than 1.5': -0.51,
  'leads by less than 3': -0.25,
  'leads by less than 5': 0.21,
  'leads by 5 or more': 1.14,
  'a cue touches': 0.38,
  'a cue is near': 0.54,
  'no cue': -0.69,
  'alone in its paragraph': -0.3,
  'subject of no cue beside it': -0.5,
  'from another paragraph': -0.3,
  'one or two words': -1.03,
  'three to five words': 0.1,

  // It means this person.
  'named in full': 0.84,
  'named by surname': 0.67,
  'taken up with a lead of 4.5 or more': 0.58,
  'taken up with a lead below 4.5': 0.21,
  'taken up with a lead below 1.5': -0.25,
  'meant by a description': -2,
  'surely a person': 1.54,
  'perhaps a person': 0.06,
  'hardly a person': 0.3,

  // It means nobody of the table.
  'name nobody knows': -0.54,
  'person nobody knows': 0.54,
  'organisation nobody knows': -0.38,
  'document nobody knows': 0.51,
  'other nobody knows': -0.05,
  'pronoun nobody knows': 0,
  'nobody named, by pronoun': -1.48,
  'nobody named, by title': -0.57,
  'not written as a name': -0.32,
  'spoken of as known': -0.8,
} as const satisfies Record<string, number>

export type DoubtFact = keyof typeof weights

export const sumOfDoubts = (facts: readonly DoubtFact[]): number =>
  facts.reduce<number>((sum, fact) => sum + weights[fact], weights['whatever else'])
