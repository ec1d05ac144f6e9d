/** How a quotation is tied to its sentence: the particle after the closing mark. */

/**
 * `final`: “…”고. `connective`: “…”며, the same speaker goes on. `adnominal`: “…”라는, a noun follows.
 * `bare`: nothing at all. `turn`: a line of a conversation.
 */
export type Ending = 'final' | 'connective' | 'adnominal' | 'bare' | 'turn'

/** In order: the first that fits counts. All are sticky and begin where the closing mark ends. */
const particles: readonly (readonly [Exclude<Ending, 'bare' | 'turn'>, RegExp])[] = [
  [
    'final',
    /(?:,? (?=이?라고)| (?=고 (?:말|밝|강조|전[했하]|덧|설명|주장|지적|답|썼|적|호소|비판|반문|토로|당부|경고|물[었으]|털어|회상|평가|보도|발표)))?(?:(?:이라|라|다|냐|자|더라|으라)?고(?:도|만|는|까지|요)?(?![가-힣])|이?라고(?:도|만|는|까지|요)?|고(?=말|밝|강조|전|덧|설명|했)|이?라(?= ?(?:말|했|한|하|밝|전|답|평|덧|강|적|설)))/y,
  ],
  ['final', / ?하고(?=[ ,]|$)/y],
  ['connective', / ?하(?:며|면서)(?=[ ,])/y],
  ['connective', /(?:,? (?=이?라[며면]|며 |면서 ))?(?:이라|라|다|냐|자)?(?:며|면서)(?:도|는)?(?![가-힣])/y],
  ['adnominal', /(?: (?=이?라는|는 ))?(?:(?:이라|라|다|냐|자)?는(?:데)?|이?란|이?라던|던)(?![가-힣])/y],
]

/** The ending at `at`, and how many characters its particle has. */
export function endingAt(text: string, at: number): { ending: Ending; length: number } {
  for (const [ending, pattern] of particles) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) return { ending, length: found[0].length }
  }
  return { ending: 'bare', length: 0 }
}

const clauseEnd = /(?:[.?!…~♥ㅋㅎ]|[다요까죠자네냐지라오임음함됨군걸니게데든]|것|뿐|중|때문|마련|정도|예정|계획|셈)["”'’\s.?!…)]{0,6}$/
const fullStop = /[.?!…]["'’”)\s]{0,4}$/

/** Whether the quoted words are a clause and no mere noun: “…할 것”, “…이다”. */
export const isClause = (words: string): boolean => clauseEnd.test(words.slice(-12))

/** Whether they end like a sentence that stands alone. */
export const isSentence = (words: string): boolean => words.length >= 8 && fullStop.test(words.slice(-8))
