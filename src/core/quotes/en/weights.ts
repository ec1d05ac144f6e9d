/**
 * How much each fact speaks for a phrase being the speaker. A quotation's speaker is the candidate with the highest sum.
 *
 * The numbers were learnt by a log-linear model (a softmax over the candidates of each quotation) from attributed news text;
 * only their differences matter. A new fact may be entered by hand: 1 makes it e times as likely, 3 all but decides.
 */
const weights = {
  // What the phrase is.
  'is name': 1.13,
  'is pronoun': 0.56,
  'is person': 0.77,
  'is organisation': 0.33,
  'is document': 0.6,
  'is other': -1.62,

  // It is the subject of the cue after the quotation: “…,” said Keller; “…,” Keller said.
  'quote-cue-speaker, touching': 1.41,
  'quote-cue-speaker, apart': 2.72,
  'quote-speaker-cue, touching': 0.61,
  'quote-speaker-cue, apart': -1.51,
  'after: speaking': 1.5,
  'after: telling': 2.02,
  'after: characterizing': -1.59,
  'after: according to': -0.71,

  // It is the subject of the cue before the quotation: Keller said, “…”; Keller called the plan “…”.
  'speaker-cue-quote, touching': 0.96,
  'speaker-cue-quote, near': 0.72,
  'speaker-cue-quote, far': 0.19,
  'before: speaking': 1.02,
  'before: telling': 0.59,
  'before: characterizing': 0.04,
  'before: inverted': -1.46,
  'before: participle': -1.18,
  'before, but a cue touches after': -1.45,

  // It is bound to a cue in another way.
  'whom “who” means, after': 2.14,
  'whom “who” means, before': -4.07,
  'outer cue': 1.59,
  'cue after another quote': 1.84,
  'cue before another quote': 0.35,
  'cue of a sentence before': 0.81,
  'subject of a cue': 1.71,

  // Where it stands in the paragraph.
  'same sentence before': 3.44,
  'same sentence after': 2.34,
  'next sentence before': -0.99,
  'next sentence after': -2.38,
  'far sentence before': -2.95,
  'far sentence after': 0,
  'opens sentence': 0.9,
  'nearest after': 0.85,
  'name and colon': 0.73,
  'colon, same sentence': -0.38,
  'colon, other sentence': -1.59,
  'owner of the words': 1.24,
  'touches the words': -1.52,

  // What stands beside it.
  owner: -1.22,
  'after preposition': -0.24,
  'person told': -2.96,
  'after cue word': -0.71,
  'before verb': 0.51,

  // It named who spoke last, and the quotation has a cue that touches it, a looser one, or none.
  'last speaker, touching': 1.08,
  'last speaker, loose': 2.13,
  'last speaker, uncued': 3.77,
  'last speaker, bare': 0,

  // It stands in an earlier paragraph, and the quotation stands alone in its own, without a cue, or with one.
  'above, bare': 0,
  'above, uncued': -4.17,
  'above, cued': -1.8,
  'above: last speaker, bare': 1.32,
  'above: last speaker, uncued': 2.19,
  'above: last speaker, cued': 1.61,
  'above: speaker before last': -0.44,
  'above: reopened': 4.58,
  'above: far': 0.79,
  'above: thing': -1.46,
  'above: subject of a cue': 1.74,
  'above: subject of the last cue': 0.68,
  'above: colon': 5.42,
  'above: opens paragraph': 0.92,
} as const satisfies Record<string, number>

export type Fact = keyof typeof weights

export const weigh = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
