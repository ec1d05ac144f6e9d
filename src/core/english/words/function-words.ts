/** The closed classes of English words, as the noun-phrase and clause rules need them. Lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const determiners = set(`
  the a an this that these those my your his her its our their one two three four five six seven eight nine ten another some many
  several few most all both each every any no other dozens hundreds thousands
`)

export const prepositions = set(`
  about above across after against along amid among around as at before behind below beneath beside besides between beyond by
  despite down during except for from in inside into like near of off on onto out outside over past per regarding since through
  throughout to toward towards under until unlike up upon via with within without than
`)

export const conjunctions = set('and but or nor so yet because although though while when where if whether unless once whereas plus')

export const pronounSubjects = set('he she they it who i we you')

export const auxiliaries = set(`
  is are was were be been being am has have had having do does did will would can could may might must shall should ought need
  'll 're 've 'd 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
`)

/** Common verbs whose past is not in -ed, and a few in the present: they end a noun phrase. */
export const commonVerbs = set(`
  became become began beat bought broke brought built came chose come comes cost cut drew drove ended fell felt fought found gave
  gets give gives goes got gone grew had heard held hit kept knew knows laid lay leads led left let lost made make makes makes meant
  met needs paid put puts ran runs rose sat saw seems sees seen sent set shot showed sold spent spoke stood struck takes taken taught
  thinks thought threw took tries turns understood went wants won wore works looks appears believes hopes feels finds keeps
  wept shook flew slept swept sang rang wore tore bore slid dug hung stuck swung spun bent lent knelt crept burst quit rode hid bit
  drank sank swam woke froze stole forgot forgave withdrew sought dealt shut leapt built
  lives owns plays remains says serves shows stands starts stops supports tells tends uses writes
`)

export const adverbs = set(`
  also then later now still even just never ever always often sometimes once again too very quite rather soon already almost perhaps
  maybe instead however meanwhile further furthermore moreover nevertheless nonetheless therefore thus here there today yesterday
  tomorrow tonight not n't only ago back away forward yet far well more most less least first last next earlier afterward afterwards
  together alone aloud simply largely recently
`)

/** Words of time that look like names or nouns: they are neither subject nor object. */
export const timeWords = set(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night week weekend month year today yesterday tomorrow tonight spring
  summer autumn winter
`)

/** Capitalised at the head of a sentence without being a name. */
export const sentenceAdverbs = set(`
  according additionally afterward afterwards ahead asked speaking earlier later finally indeed instead meanwhile moreover nonetheless
  nevertheless similarly still then thus today tonight unfortunately yesterday yet yes no not well now here there perhaps maybe
  never ever just even only also again once such rather likewise elsewhere recently addressing responding referring noting citing
  asking calling saying adding given while why how what when where which because although though since
  please thanks sorry okay ok
`)
