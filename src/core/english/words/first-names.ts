/** Given names by the pronoun they usually take, for telling “he” from “she”. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const maleNames = set(`
  aaron adam ahmed alan albert alex alexander ali allen amir andrei andrew andy anthony antonio arthur barack ben benjamin bernard bernie bill bob
  bobby boris brad brandon brendan brian bruce bryan carl carlos charles charlie chris christian christopher chuck clarence colin craig dan
  daniel dario dave david dean demis dennis donald doug douglas ed eddie edward elon emmanuel eric erik evan francis frank fred gary geoffrey george
  gerald glenn gordon graham greg gregory harold harry hassan henry howard hugh ian ibrahim ivan jack jacob jake james jason javier jay jeb jeff jeffrey
  jensen jeremy jerome jerry jesse jim jimmy joe joel johan john jon jonathan jordan jorge jose joseph josh juan julian justin karl keith ken
  kenneth kevin kyle larry lars lawrence lee leo leonard lewis liam louis luis luke marco marcus mario mark martin matt matthew max michael
  miguel mike mitch mitt mohamed mohammad mohammed muhammad narendra nathan neil nicholas nick nigel noam oliver oscar owen pablo patrick paul pedro pete
  peter phil philip pierre rafael rahul raj ralph randy ray raymond reid rex richard rick rob robert roberto rod roger ron ronald ross roy rudy russell
  ryan sam samuel scott sean sebastian sergei sergey seth shane simon stanley stefan stephen steve steven stuart sundar ted terry thomas
  tim timothy todd tom tommy tony travis tucker tyler victor vikram vincent vladimir walter warren wayne will william yann
  joshua elijah ezra ilya isaiah jonah krishna luca mustafa nikita noah satya yoshua
`)

/** Only those that do not end in -a. */
const femaleNames = set(`
  abigail agnes alice alison allison amber amy angel ann anne annie april ashley audrey beatrice becky beth betsy betty brooke cady carly carmen carol
  caroline carolyn catherine cathy cecile charlotte cheryl chloe christine cindy claire colleen courtney cynthia daisy danielle deborah denise diane dolores
  dorothy eileen elaine eleanor elizabeth ellen emily erin esther eve evelyn frances gail ginny grace gretchen gwen hannah harriet heather heidi
  helen hillary holly hope ingrid irene iris isabel jane janet janice jean jen jennifer jenny jess jill joan joanne jocelyn joy joyce judith judy julie june karen
  kate katherine kathleen kathryn kathy katie kellyanne kelly kim kimberly kirsten kristen kristin lauren leah leslie lillian linsey lisa liz lori lucy lynn
  madeleine margaret marie marilyn mary maureen megan megyn melanie meredith michelle molly nancy naomi natalie nicole nikki noor paige patty peggy penny
  phyllis rachel rebecca renee robin rosie roz ruth sally sarah shannon sharon sheryl shirley sophie stacey stephanie sue susan suzanne tammy theresa tracy valerie
  vivian wendy yvonne zoe
`)

const maleNouns = set(`
  mr sir lord congressman chairman king prince councilman spokesman father brother imam rabbi man boy son husband dad grandfather uncle nephew
  businessman grandson stepson policeman fisherman fireman actor gentleman widower guy
`)
const femaleNouns = set(`
  mrs ms miss dame lady baroness congresswoman chairwoman queen princess councilwoman spokeswoman sister woman girl daughter wife mother mom
  grandmother aunt niece businesswoman granddaughter stepdaughter waitress policewoman actress widow nun
`)

export type Gender = 'male' | 'female'

/** The gender a given name suggests, lower case; null when it suggests neither. */
export function genderOfName(name: string): Gender | null {
  if (maleNames.has(name)) return 'male'
  if (femaleNames.has(name)) return 'female'
  return name.length > 3 && /^\p{L}+a$/u.test(name) ? 'female' : null
}

/** The gender that a title or a word of kinship tells, lower case. */
export function genderOfNoun(noun: string): Gender | null {
  if (maleNouns.has(noun)) return 'male'
  return femaleNouns.has(noun) ? 'female' : null
}

export const isGivenName = (name: string): boolean => maleNames.has(name) || femaleNames.has(name)
