/**
 * How much each fact speaks for a phrase being the speaker. A quotation's speaker is the candidate with the highest sum.
 *
 * The numbers were learnt by a log-linear model (a softmax over the candidates of each quotation) from attributed news text;
 * only their differences matter. A new fact may be entered by hand: 1 makes it e times as likely, 3 all but decides.
 */
const weights = {
  // What the phrase is.
  'is name': 1.02,
  'is pronoun': 0.48,
  'is person': 0.69,
  'is organisation': 0.19,
  'is document': 0.48,
  'is other': -1.71,

  // It is the subject of the cue after the quotation: “…,” said Keller; “…,” Keller said.
  'quote-cue-speaker, touching': 1.39,
  'quote-cue-speaker, apart': 2.79,
  'quote-speaker-cue, touching': 0.57,
  'quote-speaker-cue, apart': -1.53,
  'after: speaking': 1.54,
  'after: telling': 2.03,
  'after: characterizing': -1.56,
  'after: according to': -0.69,

  // It is the subject of the cue before the quotation: Keller said, “…”; Keller called the plan “…”.
  'speaker-cue-quote, touching': 0.95,
  'speaker-cue-quote, near': 0.72,
  'speaker-cue-quote, far': 0.19,
  'before: speaking': 1.03,
  'before: telling': 0.59,
  'before: characterizing': 0.04,
  'before: inverted': -1.45,
  'before: participle': -1.18,
  'before, but a cue touches after': -1.45,

  // It is bound to a cue in another way.
  'whom “who” means, after': 2.21,
  'whom “who” means, before': -4.09,
  'outer cue': 1.58,
  'cue after another quote': 1.86,
  'cue before another quote': 0.39,
  'cue of a sentence before': 0.86,
  'subject of a cue': 1.69,

  // Where it stands in the paragraph.
  'same sentence before': 3.61,
  'same sentence after': 2.5,
  'next sentence before': -0.86,
  'next sentence after': -2.06,
  'far sentence before': -3.71,
  'far sentence after': -3.87,
  'opens sentence': 0.91,
  'nearest after': 0.87,
  'name and colon': 0.72,
  'colon, same sentence': -0.36,
  'colon, other sentence': -1.62,
  'owner of the words': 1.24,
  'touches the words': -1.51,

  // What stands beside it.
  owner: -1.21,
  'after preposition': -0.23,
  'person told': -2.93,
  'after cue word': -0.71,
  'before verb': 0.52,

  // It named who spoke last, and the quotation has a cue that touches it, a looser one, or none.
  'last speaker, touching': 1.09,
  'last speaker, loose': 2.14,
  'last speaker, uncued': 3.96,
  'last speaker, bare': 0,

  // It stands in an earlier paragraph, and the quotation stands alone in its own, without a cue, or with one.
  'above, bare': 0,
  'above, uncued': -4.03,
  'above, cued': -1.74,
  'above: last speaker, bare': 1.31,
  'above: last speaker, uncued': 2.13,
  'above: last speaker, cued': 1.62,
  'above: speaker before last': -0.44,
  'above: reopened': 4.59,
  'above: far': 0.8,
  'above: thing': -1.46,
  'above: subject of a cue': 1.76,
  'above: subject of the last cue': 0.67,
  'above: colon': 5.42,
  'above: opens paragraph': 0.9,
} as const satisfies Record<string, number>

export type Fact = keyof typeof weights

export const weigh = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
