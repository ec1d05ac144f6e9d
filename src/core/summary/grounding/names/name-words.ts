/** Capitalised and loan words that name nobody in particular. */
import { wordSet } from '../../../korean/words/word-set'

/** English words that institutions, ranks and headings are made of: what is left of a name without them tells it apart. Lower case. */
const genericEnglish = wordSet(`
  sport olympic asian european masters open tv what who how why where here let the a an of and for to in on at by from with as but or its
  his her their our this that these those it he she they we you i if after before since when while although though because under over
  during between among about both all some many most no not more less agency assembly bank board bureau cabinet center centre chamber
  church city club college committee company conference congress corp council country county court data district economic energy exchange
  federal finance financial foreign fund general group health high holdings hospital house inc industries industry institute insurance
  justice labor labour law limited ltd local minister motor motors museum national network office official officials party plant police
  press program programme project public regional research school science security senate service services social society south north east
  west southern northern eastern western state states street supreme systems trade transport treasury trust union united water world
  typhoon hurricane storm airport bridge river island mount lake sea road factory park tower stock market index prize award cup league
  games summit accord treaty act bill fed mr mrs ms dr prof professor sir lord president chairman chairwoman chair chief officer ceo cfo
  cto coo vice deputy director manager mayor governor senator premier prime chancellor king queen prince princess pope colonel captain
  major judge inspector analyst researcher researchers engineer scientist spokesman spokeswoman spokesperson leader member lawmaker
  congressman congresswoman commissioner attorney prosecutor lawyer doctor ambassador coach player singer author writer reporter editor
  host democrat democrats alliance affairs army art arts black blue central civil democratic emergency family food football force forces
  forum great green home human independent intelligence internet junior liberal media medical military news nuclear open people political
  red review rights safety senior space special summer team theater third times war white women worker workers young youth founder
  cofounder head former acting new old first second fourth last next january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring
  autumn winter christmas ok ai gdp cpi r&d pr hr ev evs esg ipo cctv pc tv usb gps dna rna covid ngo ngos km kg am pm
`)

/** Endings of English words that no name has; the shorter ones are also found in Vance and Clement. */
const derived =
  /^[a-z]{2,}(?:tions?|sions?|ments?|ities|ivity|ology|ologies|istry|ships?|ness|ational|graphy|[^aeiou]ics)$|^[a-z]{6,}(?:ity|ive|ing|ism|ary)$/

/** True for a word that any name may have, in lower case: it tells nobody apart, and its translation sounds like nothing. */
export const isGenericEnglish = (word: string): boolean => genericEnglish.has(word) || derived.test(word)

/** Adverbs that look like a name of three syllables. */
export const nameLikeAdverbs = wordSet('여기서 거기서 어디서 이어서 한동안 조만간 오로지 오히려')
