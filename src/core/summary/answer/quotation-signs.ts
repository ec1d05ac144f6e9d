/**
 * Every sign that a reader takes for a quotation mark: those Unicode calls so (`Quotation_Mark` in PropList.txt,
 * https://www.unicode.org/reports/tr44/#Quotation_Mark), and their look-alikes among primes, accents, modifier letters,
 * ornaments and brackets. Only for what a model writes: what marks speech in an article is decided in `mark-signs.ts`.
 */

/** Signs by what they do, each list with the plain sign of that work. */
const work: Record<string, string> = {
  '“': '“❝〝',
  '”': '”❞〞〟',
  '„': '„‟❠⹂',
  '"': '"＂″‴⁗‶‷ʺ˝ˮ״〃˵˶',
  '‘': '‘‛‚❛❟',
  '’': '’❜',
  "'": "'＇´ˊ`｀ˋ′‵ʹʼʻʽʾʿˈ׳ꞌ",
  '「': '「｢﹁⸢⌜⸤〈⟨〈︿',
  '」': '」｣﹂⸣⌟⸥〉⟩〉﹀',
  '『': '『﹃《⟪︽≪',
  '』': '』﹄》⟫︾≫',
  '«': '«‹❮❰',
  '»': '»›❯❱',
}

const plainOf = new Map(Object.entries(work).flatMap(([plain, signs]) => Array.from(signs, (sign) => [sign, plain] as const)))
const classOf = (signs: Iterable<string>): RegExp =>
  new RegExp(`[${[...signs].join('').replace(/[\]\\^-]/g, '\\$&')}\\p{Quotation_Mark}]`, 'gu')

/** One sign of any kind. */
export const anyQuotationSign = classOf(plainOf.keys())

/** Signs that may be an apostrophe. */
const apostrophes = new Set(["'", '‘', '’'])
const letter = /[\p{Script=Latin}\p{N}]/u
/** Words that begin with an apostrophe, and the second one of rock ’n’ roll. */
const elided = /^(?:s(?![a-z])|\d\ds|em|til|tis|twas|cause|bout|round|n(?![a-z]))/i

/** True when the sign, which pairs with no other, is none of quotation: an apostrophe, or the minutes and inches after a number. */
export function mayStandAlone(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (sign === '′' || sign === '″') return /\d/.test(before)
  if (!apostrophes.has(plainOf.get(sign) ?? '')) return false
  if (letter.test(before) && letter.test(after)) return true
  if (sign !== "'" && sign !== '’') return false
  const isPossessive = /s/i.test(before) && !letter.test(after)
  return isPossessive || elided.test(text.slice(at + 1, at + 7)) || /['’]n$/.test(text.slice(Math.max(0, at - 2), at))
}

/** The same text with every sign as its plain one, unit for unit, so that offsets hold in both. */
export const withPlainSigns = (text: string): string =>
  text.replace(anyQuotationSign, (sign) => plainOf.get(sign) ?? '"'.padEnd(sign.length))

const named: Record<string, string> = {
  ...{ quot: '"', ldquo: '“', rdquo: '”', bdquo: '„', apos: "'", lsquo: '‘', rsquo: '’', sbquo: '‚' },
  ...{ laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', prime: '′', lang: '⟨', rang: '⟩' },
}
const entity = /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{4,6}));/gi
/** Ornaments beyond the basic plane: 🙶 🙷 🙸. */
const ornaments: readonly (readonly [RegExp, string])[] = [
  [/\u{1F676}/gu, '“'],
  [/\u{1F677}/gu, '”'],
  [/\u{1F678}/gu, '„'],
]
/** Two single signs do the work of a double one. */
const doubled: readonly (readonly [RegExp, string])[] = [
  [/(?:''|´´|′′|ʼʼ|ʹʹ|＇＇|``)/g, '"'],
  [/(?:‘‘|‛‛|❛❛)/g, '“'],
  [/(?:’’|❜❜)/g, '”'],
  [/(?:,,|‚‚)(?=\S)/g, '„'],
]

/** Spells out signs that are written in some other way: as HTML entities, with a backslash, as two single ones. Linear; changes offsets. */
export function spellOutSigns(text: string): string {
  let spelt = text.replace(entity, signOfEntity).replace(/\\+(?=["'“”‘’])/g, '')
  for (const [form, sign] of [...ornaments, ...doubled]) spelt = spelt.replace(form, sign)
  return spelt
}

function signOfEntity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const sign = code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return sign !== '' && sign.search(anyQuotationSign) === 0 ? sign : whole
}
