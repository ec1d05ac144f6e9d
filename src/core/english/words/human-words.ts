/** Words that only go with people: what nobody but a person does, has, or is after a name. Lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs whose subject is a person; firms hope and countries decide, but neither laughs. */
export const humanVerbs = set(`
  laugh laughs laughed smile smiles smiled sigh sighs sighed nod nods nodded shrug shrugs shrugged grin grins grinned chuckle chuckles
  chuckled cry cries cried weep weeps wept remember remembers remembered recall recalls recalled joke jokes joked quip quips quipped
  walk walks walked sit sits sat sing sings sang rap raps rapped dream dreams dreamed marry marries married die dies died
  graduate graduates graduated whisper whispers whispered pause pauses paused wear wears wore sleep sleeps slept drink drinks drank
`)

/** Kin, parts of the body, and a life: what a name has when it is a person's. */
export const humanBelongings = set(`
  mother father mom mum dad wife husband son daughter sister brother girlfriend boyfriend fiancee fiance partner parents family uncle aunt
  grandmother grandfather friend friends colleague colleagues childhood birthday death life career eyes eye face hands hand hair voice lawyer
  lawyers attorney attorneys teammate teammates widow widower
`)
