/**
 * How much each fact speaks for a phrase being the speaker. A quotation's speaker is the candidate with the highest sum.
 *
 * The numbers were learnt by a log-linear model (a softmax over the candidates of each quotation) from attributed news text;
 * only their differences matter. A new fact may be entered by hand: 1 makes it e times as likely, 3 all but decides.
 */
const weights = {
  // What the phrase is.
  'is name': 1.04,
  'is pronoun': 0.5,
  'is person': 0.7,
  'is organisation': 0.2,
  'is document': 0.52,
  'is other': -1.97,

  // It is the subject of the cue after the quotation: “…,” said Keller; “…,” Keller said.
  'quote-cue-speaker, touching': 1.39,
  'quote-cue-speaker, apart': 2.78,
  'quote-speaker-cue, touching': 0.57,
  'quote-speaker-cue, apart': -1.57,
  'after: speaking': 1.52,
  'after: telling': 2.02,
  'after: characterizing': -1.54,
  'after: according to': -0.73,

  // It is the subject of the cue before the quotation: Keller said, “…”; Keller called the plan “…”.
  'speaker-cue-quote, touching': 0.91,
  'speaker-cue-quote, near': 0.78,
  'speaker-cue-quote, far': 0.19,
  'before: speaking': 1.05,
  'before: telling': 0.56,
  'before: characterizing': 0.04,
  'before: inverted': -1.52,
  'before: participle': -1.14,
  'before, but a cue touches after': -1.45,

  // It is bound to a cue in another way.
  'whom “who” means, after': 2.2,
  'whom “who” means, before': -4.08,
  'outer cue': 1.63,
  'cue after another quote': 1.91,
  'cue before another quote': 0.39,
  'cue of a sentence before': 0.81,
  'subject of a cue': 1.7,

  // Where it stands in the paragraph.
  'same sentence before': 3.56,
  'same sentence after': 2.47,
  'next sentence before': -0.86,
  'next sentence after': -1.92,
  'far sentence before': -3.87,
  'far sentence after': -3.65,
  'opens sentence': 0.88,
  'nearest after': 0.89,
  'name and colon': 0.74,
  'colon, same sentence': -0.34,
  'colon, other sentence': -1.54,
  'owner of the words': 1.43,
  'touches the words': -1.49,

  // What stands beside it.
  owner: -1.5,
  'after preposition': -0.25,
  'person told': -2.93,
  'after cue word': -0.75,
  'before verb': 0.5,

  // It named who spoke last, and the quotation has a cue that touches it, a looser one, or none.
  'last speaker, touching': 1.26,
  'last speaker, loose': 2.16,
  'last speaker, uncued': 3.92,
  'last speaker, bare': 0,

  // It stands in an earlier paragraph, and the quotation stands alone in its own, without a cue, or with one.
  'above, bare': 0,
  'above, uncued': -4.01,
  'above, cued': -1.78,
  'above: last speaker, bare': 1.31,
  'above: last speaker, uncued': 2.12,
  'above: last speaker, cued': 1.63,
  'above: speaker before last': -0.45,
  'above: reopened': 4.58,
  'above: far': 0.8,
  'above: thing': -1.46,
  'above: subject of a cue': 1.74,
  'above: subject of the last cue': 0.68,
  'above: colon': 5.43,
  'above: opens paragraph': 0.89,
} as const satisfies Record<string, number>

export type Fact = keyof typeof weights

export const weigh = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
