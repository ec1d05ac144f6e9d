/**
 * How much each fact speaks for a phrase being the speaker. A quotation's speaker is the candidate with the highest sum.
 *
 * The numbers were learnt by a log-linear model (a softmax over the candidates of each quotation) from attributed news text;
 * only their differences matter. A new fact may be entered by hand: 1 makes it e times as likely, 3 all but decides.
 */
const weights = {
  // What the phrase is.
  'is name': 1.02,
  'is pronoun': 0.46,
  'is person': 0.67,
  'is organisation': 0.22,
  'is document': 0.48,
  'is other': -1.71,

  // It is the subject of the cue after the quotation: “…,” said Keller; “…,” Keller said.
  'quote-cue-speaker, touching': 1.39,
  'quote-cue-speaker, apart': 2.73,
  'quote-speaker-cue, touching': 0.58,
  'quote-speaker-cue, apart': -1.52,
  'after: speaking': 1.53,
  'after: telling': 2.04,
  'after: characterizing': -1.57,
  'after: according to': -0.68,

  // It is the subject of the cue before the quotation: Keller said, “…”; Keller called the plan “…”.
  'speaker-cue-quote, touching': 0.96,
  'speaker-cue-quote, near': 0.72,
  'speaker-cue-quote, far': 0.19,
  'before: speaking': 1.03,
  'before: telling': 0.6,
  'before: characterizing': 0.04,
  'before: inverted': -1.45,
  'before: participle': -1.18,
  'before, but a cue touches after': -1.45,

  // It is bound to a cue in another way.
  'whom “who” means, after': 2.2,
  'whom “who” means, before': -4.1,
  'outer cue': 1.6,
  'cue after another quote': 1.86,
  'cue before another quote': 0.39,
  'cue of a sentence before': 0.86,
  'subject of a cue': 1.7,

  // Where it stands in the paragraph.
  'same sentence before': 3.62,
  'same sentence after': 2.51,
  'next sentence before': -0.86,
  'next sentence after': -2.05,
  'far sentence before': -3.71,
  'far sentence after': -3.87,
  'opens sentence': 0.9,
  'nearest after': 0.86,
  'name and colon': 0.72,
  'colon, same sentence': -0.37,
  'colon, other sentence': -1.62,
  'owner of the words': 1.23,
  'touches the words': -1.51,

  // What stands beside it.
  owner: -1.22,
  'after preposition': -0.24,
  'person told': -2.94,
  'after cue word': -0.72,
  'before verb': 0.5,

  // It named who spoke last, and the quotation has a cue that touches it, a looser one, or none.
  'last speaker, touching': 1.1,
  'last speaker, loose': 2.14,
  'last speaker, uncued': 3.95,
  'last speaker, bare': 0,

  // It stands in an earlier paragraph, and the quotation stands alone in its own, without a cue, or with one.
  'above, bare': 0,
  'above, uncued': -4.05,
  'above, cued': -1.75,
  'above: last speaker, bare': 1.31,
  'above: last speaker, uncued': 2.14,
  'above: last speaker, cued': 1.62,
  'above: speaker before last': -0.44,
  'above: reopened': 4.58,
  'above: far': 0.8,
  'above: thing': -1.46,
  'above: subject of a cue': 1.76,
  'above: subject of the last cue': 0.67,
  'above: colon': 5.42,
  'above: opens paragraph': 0.92,
} as const satisfies Record<string, number>

export type Fact = keyof typeof weights

export const weigh = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
