/** Verbs that report speech, by what they take. Base forms; the irregular ones stand below with all their forms. */

/** Take a whole utterance, and may stand before their subject: “…,” added Keller. */
const speaking = `
  acknowledge add admit affirm agree allege announce answer argue ask assert blog boast caution chant claim comment complain
  conclude concede confess confirm contend continue contradict counter crow cry declare demand deny disclose echo email emphasize
  exclaim explain fume gush hint imply insist instruct interject intone joke lament maintain marvel mention muse mutter note observe
  opine plead pledge post predict proclaim promise protest query quip reason recall recount reflect reiterate remark remember
  repeat reply report respond retort reveal scoff shout sigh signal snap state stress suggest summarize surmise testify text
  thunder tweet urge venture volunteer vow warn whisper wonder yell
`

/** Take the person spoken to, and never stand before their subject: she told reporters “…”. */
const telling = 'advise assure inform notify remind tell urge warn'

/** Take the quoted words into the reporter's own sentence: he called it “…”. */
const characterizing = `
  accuse applaud assail attack bash bemoan berate blame blast brand call challenge characterize charge chide cite coin commend compare
  condemn credit criticize decry defend denounce deride describe dismiss dub endorse express fault hail hammer
  honor knock label lambaste laud lauded liken mock name needle offer oppose portray praise press question quote rail rate rebuke
  rebut refer reject refuse ridicule rip scold slam support tease term thank threaten title tout trash trumpet use voice welcome
  advocate attribute believe concur consider decide decline discuss doubt
  envision expect explore fear hope invoke learn list mean open oppose outline pitch plan profess
  propose raise reassure recommend recite regret request reserve rule seek sign sound swear talk title translate view want worry conclude
`

/** Forms that rules of spelling do not make. */
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
  fire fires fired firing
  show shows showed showing
  quip quips quipped quipping
  chant chants chanted chanting
  admit admits admitted admitting
  snap snaps snapped snapping
  slam slams slammed slamming
  rip rips ripped ripping
  dub dubs dubbed dubbing
  refer refers referred referring
  rebut rebuts rebutted rebutting
  plan plans planned planning
  deny denies denied denying
  reply replies replied replying
  cry cries cried crying
  decry decries decried decrying
  testify testifies testified testifying
  worry worries worried worrying
  recur recurs recurred recurring
  blog blogs blogged blogging
  label labels labeled labelled labeling labelling
  signal signals signaled signalled signaling
  emphasise emphasises emphasised emphasising
  criticise criticises criticised criticising
  summarise summarises summarised summarising
  characterise characterises characterised characterising
`

/** Irregular verbs that report whole utterances. */
const irregularSpeaking = new Set([
  'say',
  'write',
  'read',
  'begin',
  'go',
  'think',
  'chant',
  'admit',
  'quip',
  'snap',
  'deny',
  'reply',
  'cry',
  'testify',
  'blog',
  'signal',
  'emphasise',
  'summarise',
])

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
  const table = new Map<string, Cue>()
  const enter = (kind: CueKind, base: string, forms: readonly string[]): void => {
    for (const form of forms) table.set(form, { kind, base, isParticiple: form.endsWith('ing') })
  }
  for (const base of words(characterizing)) enter('characterizing', base, regularForms(base))
  for (const base of words(speaking)) enter('speaking', base, regularForms(base))
  for (const base of words(telling)) enter('telling', base, regularForms(base))
  const tellers = words(telling)
  for (const row of irregularForms.trim().split('\n')) {
    const [base = '', ...forms] = words(row)
    const kind = irregularSpeaking.has(base) ? 'speaking' : tellers.includes(base) ? 'telling' : 'characterizing'
    enter(kind, base, [base, ...forms])
  }
  return table
}

export const cueVerbs: ReadonlyMap<string, Cue> = tableOfCues()
