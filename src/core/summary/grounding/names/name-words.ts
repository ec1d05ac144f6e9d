/** Capitalised and loan words that name nobody in particular. */
import { wordSet } from '../../../korean/words/word-set'

/** English words that institutions, ranks and headings are made of: what is left of a name without them tells it apart. Lower case. */
export const genericEnglish = wordSet(`
  what who how why where here let
  the a an of and for to in on at by from with as but or its his her their our this that these those it he she they we you i if
  after before since when while although though because under over during between among about both all some many most no not more less
  agency association assembly authority bank board bureau cabinet center centre chamber church city club college commission committee
  company conference congress corp corporation council country county court data department district division economic education
  electronics energy environment exchange federal federation finance financial foreign foundation fund general government group health
  high holdings hospital house inc industries industry institute insurance international justice labor labour law limited ltd local
  minister ministry motor motors museum national network office official officials organization organisation parliament party plant police
  press program programme project public regional research school science securities security senate service services social society
  south north east west southern northern eastern western state states street supreme systems technologies technology trade transport
  treasury trust union united university water world typhoon hurricane storm airport bridge river island mount lake sea road station
  factory park tower stock market index prize award cup league olympics games summit accord treaty act bill fed
  mr mrs ms dr prof professor sir lord president chairman chairwoman chair chief executive officer ceo cfo cto coo vice deputy director
  manager mayor governor senator representative secretary premier prime chancellor king queen prince princess pope general colonel
  captain major judge inspector analyst researcher researchers engineer scientist spokesman spokeswoman spokesperson leader member
  founder cofounder head former acting senior junior new old first second third fourth last next
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas
  ok ai it gdp cpi r&d pr hr ev evs esg ipo cctv pc tv usb gps dna rna covid ngo ngos km kg am pm
`)

/** Adverbs that look like a name of three syllables. */
export const nameLikeAdverbs = wordSet('여기서 거기서 어디서 이어서 한동안 조만간 오로지 오히려')
