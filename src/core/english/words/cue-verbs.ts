/** Verbs that report speech, by what they take. Base forms; rules of spelling make the others, but for those listed at the end. */

/** Take a whole utterance, and may stand before their subject: “…,” added Keller. */
const speaking = `
  acknowledge add admit affirm agree allege announce answer argue ask assert begin blog boast caution chant claim comment complain
  conclude concede confess confirm contend continue counter cry declare demand deny echo email emphasise emphasize exclaim explain
  imply insist instruct interject joke lament maintain mention muse note observe opine plead pledge post predict proclaim promise
  protest quip read recall recount reiterate remark remember repeat reply report respond retort reveal say shout sigh
  snap state stress suggest testify text think tweet urge volunteer vow warn whisper wonder write yell
`

/** Take the person spoken to, and never stand before their subject: she told reporters “…”. */
const telling = 'advise assure inform remind tell urge warn'

/** Take the quoted words into the reporter's own sentence: he called it “…”. */
const characterizing = `
  accuse advocate attack attribute believe blame blast brand call challenge characterize charge cite compare condemn consider credit
  criticise criticize decide decline decry defend denounce deride describe discuss dismiss doubt dub endorse envision expect explore
  express fear feel find fire hail hope invoke know label lambaste learn list mean mock name offer open oppose outline pitch plan
  portray praise press propose question quote raise recite refer regret reject request ridicule rule see seek shoot show
  sign slam sound speak support swear talk term thank threaten title tout translate use view voice want welcome worry
`

/** Forms that spelling does not make: base, third person, past, participle. */
const irregularForms = `
  say says said saying
  tell tells told telling
  write writes wrote written writing
  read reads reading
  begin begins began beginning
  think thinks thought thinking
  feel feels felt feeling
  find finds found finding
  know knows knew knowing
  see sees saw seeing
  speak speaks spoke speaking
  swear swears swore swearing
  shoot shoots shot shooting
  show shows showed showing
  quip quips quipped quipping
  admit admits admitted admitting
  snap snaps snapped snapping
  slam slams slammed slamming
  dub dubs dubbed dubbing
  refer refers referred referring
  plan plans planned planning
  deny denies denied denying
  reply replies replied replying
  cry cries cried crying
  decry decries decried decrying
  testify testifies testified testifying
  worry worries worried worrying
  blog blogs blogged blogging
  label labels labeled labelled labeling labelling
  seek seeks sought seeking
`

export type CueKind = 'speaking' | 'telling' | 'characterizing'

export interface Cue {
  kind: CueKind
  base: string
  /** `adding`, `telling`: the subject is the sentence's. */
  isParticiple: boolean
}

const words = (list: string): string[] => list.trim().split(/\s+/)

function regularForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const third = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ing`]
}

function tableOfCues(): Map<string, Cue> {
  const irregular = new Map(
    irregularForms
      .trim()
      .split('\n')
      .map((row) => [words(row)[0] ?? '', words(row)]),
  )
  const table = new Map<string, Cue>()
  const kinds: [CueKind, string][] = [
    ['characterizing', characterizing],
    ['speaking', speaking],
    ['telling', telling],
  ]
  for (const [kind, list] of kinds)
    for (const base of words(list))
      for (const form of irregular.get(base) ?? regularForms(base)) table.set(form, { kind, base, isParticiple: form.endsWith('ing') })
  return table
}

export const cueVerbs: ReadonlyMap<string, Cue> = tableOfCues()
