/** Words inside names, and words that decide how far a name goes. Lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Lower-case parts of a person's name: Ursula von der Leyen. */
export const nameParticles = set('de la del der den van von di da dos du le el al bin ibn ben y ter &')

/** Capitalised nouns whose name goes on after “of”, “for” or “on”: University of Harrow, Institute for Tides. */
export const nounsBeforeOf = set(`
  university department bank institute chamber house ministry board college school church center centre council association federation
  bureau office academy museum league court committee party times commission society secretary speaker city state states republic kingdom
  union club congress district foundation project journal coalition campaign friends alliance fund network archbishop bishop prince duke director
`)

/** Cue words that are nouns when no quotation follows: the campaign report, a Novalab statement. */
export const cueNouns = set(
  'report reports statement claim record plan press question email post tweet text challenge charge list sign title rule view voice',
)

/** Adjectives that follow their noun: a person familiar with the matter. */
export const followingAdjectives = set('familiar close involved aware briefed present responsible')

/** Determiners that may stand for a person: “another said”, “many say”. */
export const pronounLike = set('another some many several few most both one two three this those others all each none')
