/** English abbreviations whose full stop is not the end of a sentence. Compared in lower case, without the last stop. */

/** A name follows, or, after the one for a street or a measure, a sentence that begins like no name: `Mill St. The owner`. */
export const titleAbbreviations: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'hon', 'gov', 'sen', 'rep', 'reps', 'sens', 'pres', 'gen', 'col', 'lt', 'maj'],
  ...['capt', 'cmdr', 'sgt', 'cpl', 'pvt', 'adm', 'supt', 'det', 'st', 'mt', 'ft'],
])

/** A name, a number or a word always follows. */
export const openAbbreviations: ReadonlySet<string> = new Set([
  ...titleAbbreviations,
  ...['vs', 'v', 'eg', 'e.g', 'ie', 'i.e', 'cf', 'al', 'approx', 'ca', 'fig', 'vol', 'pp', 'dept', 'univ', 'assn', 'nos'],
])

export const timesOfDay: ReadonlySet<string> = new Set(['a.m', 'p.m'])

/** Ends a sentence only when what follows begins like one: `Novalab Inc. The company …`. */
export const possibleEnds: ReadonlySet<string> = new Set([
  ...['inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'bros', 'jr', 'sr', 'etc', 'u.s', 'u.k', 'u.n', 'e.u', 'u.s.a', 'd.c', 'l.a', 'n.y'],
  ...['a.m', 'p.m', 'ph.d', 'm.d', 'b.a', 'm.a', 'est', 'ave', 'blvd', 'rd'],
])

/** Months and the number sign: no end when a figure follows. */
export const beforeFigures: ReadonlySet<string> = new Set([
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'no', 'p', 'sec', 'art', 'ch'],
])

/** Words that open English sentences far more often than they open a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'],
  ...['in', 'on', 'at', 'by', 'for', 'from', 'with', 'as', 'after', 'before', 'since', 'when', 'while', 'if', 'but', 'and', 'or', 'so'],
  ...['yet', 'however', 'there', 'here', 'also', 'meanwhile', 'although', 'though', 'because', 'under', 'last', 'some', 'many', 'most'],
  ...['did', 'do', 'does', 'is', 'are', 'was', 'were', 'can', 'could', 'would', 'should', 'have', 'has', 'had'],
  // Common nouns in the plural: inside a sentence they would be in lower case, as in `U.S. senators`.
  ...['senators', 'lawmakers', 'officials', 'analysts', 'investors', 'critics', 'experts', 'residents', 'voters', 'prosecutors'],
  ...['researchers', 'scientists', 'officers', 'police', 'soldiers', 'troops', 'workers', 'companies', 'shares', 'stocks', 'prices'],
  ...['what', 'who', 'how', 'why', 'where', 'no', 'not', 'now', 'then', 'both', 'each', 'another', 'other', 'our', 'my', 'one', 'still'],
])
