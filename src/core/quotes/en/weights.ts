/**
 * How much each fact speaks for a phrase being the speaker. A quotation's speaker is the candidate with the highest sum.
 *
 * The numbers were learnt by a log-linear model (a softmax over the candidates of each quotation) from attributed news text;
 * only their differences matter. A new fact may be entered by hand: 1 makes it e times as likely, 3 all but decides.
 */
const weights = {
  // What the phrase is.
  'is name': 1.14,
  'is pronoun': 0.57,
  'is person': 0.77,
  'is organisation': 0.32,
  'is document': 0.54,
  'is other': -1.6,

  // It is the subject of the cue after the quotation: “…,” said Keller; “…,” Keller said.
  'quote-cue-speaker, touching': 1.4,
  'quote-cue-speaker, apart': 2.59,
  'quote-speaker-cue, touching': 0.62,
  'quote-speaker-cue, apart': -1.49,
  'after: speaking': 1.47,
  'after: telling': 2.04,
  'after: characterizing': -1.59,
  'after: according to': -0.67,

  // It is the subject of the cue before the quotation: Keller said, “…”; Keller called the plan “…”.
  'speaker-cue-quote, touching': 1.07,
  'speaker-cue-quote, near': 0.83,
  'speaker-cue-quote, far': 0.27,
  'before: speaking': 0.9,
  'before: telling': 0.49,
  'before: characterizing': -0.06,
  'before: according to': 3.85,
  'before: inverted': -2.09,
  'before: participle': -1.17,
  'before, but a cue touches after': -1.43,

  // It is bound to a cue in another way.
  'whom “who” means, after': 2.14,
  'whom “who” means, before': -4.08,
  'outer cue': 1.6,
  'cue after another quote': 1.83,
  'cue before another quote': 0.34,
  'cue of a sentence before': 0.8,
  'subject of a cue': 1.7,

  // Where it stands in the paragraph.
  'same sentence before': 3.43,
  'same sentence after': 2.35,
  'next sentence before': -0.99,
  'next sentence after': -2.38,
  'far sentence before': -2.96,
  'far sentence after': 0,
  'opens sentence': 0.91,
  'nearest after': 0.85,
  'name and colon': 0.78,
  'colon, same sentence': -0.37,
  'colon, other sentence': -1.6,
  'owner of the words': 1.25,
  'touches the words': -1.47,

  // What stands beside it.
  owner: -1.21,
  'after preposition': -0.27,
  'person told': -2.95,
  'after cue word': -0.66,
  'before verb': 0.51,

  // It named who spoke last, and the quotation has a cue that touches it, a looser one, or none.
  'last speaker, touching': 1.07,
  'last speaker, loose': 2.18,
  'last speaker, uncued': 3.76,
  'last speaker, bare': 0,

  // It stands in an earlier paragraph, and the quotation stands alone in its own, without a cue, or with one.
  'above, bare': 0,
  'above, uncued': -4.16,
  'above, cued': -1.79,
  'above: last speaker, bare': 1.32,
  'above: last speaker, uncued': 2.19,
  'above: last speaker, cued': 1.63,
  'above: speaker before last': -0.43,
  'above: reopened': 4.57,
  'above: far': 0.78,
  'above: thing': -1.45,
  'above: subject of a cue': 1.74,
  'above: subject of the last cue': 0.68,
  'above: colon': 5.42,
  'above: opens paragraph': 0.93,
} as const satisfies Record<string, number>

export type Fact = keyof typeof weights

export const weigh = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
