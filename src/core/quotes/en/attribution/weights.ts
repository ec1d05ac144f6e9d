/**
 * How much each fact speaks for a phrase being the speaker. A quotation's speaker is the candidate with the highest sum.
 *
 * The numbers were learnt by a log-linear model (a softmax over the candidates of each quotation) from attributed news text;
 * only their differences matter. A new fact may be entered by hand: 1 makes it e times as likely, 3 all but decides.
 */
const weights = {
  // What the phrase is.
  'is name': 1.13,
  'is pronoun': 0.59,
  'is first person': -1.5,
  'is person': 0.68,
  'is organisation': 0.33,
  'is document': 0.45,
  'is other': -1.51,

  // It is the subject of the cue after the quotation: “…,” said Keller; “…,” Keller said.
  'quote-cue-speaker, touching': 1.44,
  'quote-cue-speaker, apart': 2.59,
  'quote-speaker-cue, touching': 0.58,
  'quote-speaker-cue, apart': -1.54,
  'after: speaking': 1.47,
  'after: telling': 2.03,
  'after: characterizing': -1.56,
  'after: according to': -0.75,

  // It is the subject of the cue before the quotation: Keller said, “…”; Keller called the plan “…”.
  'speaker-cue-quote, touching': 1.07,
  'speaker-cue-quote, near': 0.84,
  'speaker-cue-quote, far': 0.16,
  'before: speaking': 0.91,
  'before: telling': 0.51,
  'before: characterizing': -0.08,
  'before: according to': 3.32,
  'before: inverted': -1.24,
  'before, but a cue touches after': -1.38,

  // It is bound to a cue in another way.
  'whom “who” means, after': 2.12,
  'outer cue': 1.61,
  'cue after another quote': 1.79,
  'cue of a sentence before': 0.69,
  'subject of a cue': 1.74,

  // Where it stands in the paragraph.
  'same sentence before': 3.41,
  'same sentence after': 2.32,
  'next sentence before': -0.93,
  'next sentence after': -2.4,
  'far sentence before': -2.93,
  'far sentence after': 0,
  'opens sentence': 0.93,
  'nearest after': 0.89,
  'name and colon': 4.44,
  'colon, same sentence': -0.47,
  'colon, other sentence': -1.61,
  'owner of the words': 1.26,
  'touches the words': -1.64,

  // What stands beside it.
  owner: -1.19,
  'person told': -2.91,
  'after cue word': -0.64,
  'before verb': 0.55,

  // It named who spoke last, and the quotation has a cue that touches it, a looser one, or none.
  'last speaker, touching': 0,
  'last speaker, loose': 2.09,
  'last speaker, uncued': 3.75,
  'last speaker, bare': 0,

  // It stands in an earlier paragraph, and the quotation stands alone in its own, without a cue, or with one.
  'above, bare': 0,
  'above, uncued': -4.14,
  'above, cued': -1.78,
  'above: last speaker, bare': 1.32,
  'above: last speaker, uncued': 2.19,
  'above: last speaker, cued': 1.62,
  'above: speaker before last': -0.44,
  'above: reopened': 4.59,
  'above: thing': -1.45,
  'above: subject of a cue': 1.73,
  'above: subject of the last cue': 0.69,
  'above: colon': 5.41,
  'above: opens paragraph': 0.94,
} as const satisfies Record<string, number>

export type Fact = keyof typeof weights

export const weigh = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + weights[fact], 0)
