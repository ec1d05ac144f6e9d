/**
 * Every sign that a reader takes for a quotation mark in a model's line. Wider than the marks an article's quotations are found
 * by (`text/mark-signs.ts`): there a sign too many invents speech, here a sign too few lets invented speech pass.
 */

/** A bracket is always one side of a pair; the sign of a single may be an apostrophe. */
export type SignFamily = 'double' | 'single' | 'bracket'

/** An opening sign before each sign that may close it. What is not listed closes itself, as `"` does. */
const markPairs = pairsIn("“” „” „“ ‟” ⹂” ‘’ ‚’ ‚‘ ‛’ ❛❜ ❝❞ 🙶🙷 〝〞 〝〟 ‵′ ‶″ ‷‴ ’’ ʻʼ ʻʻ ʽʼ ʽʽ ˋˊ ˋˋ ˊˊ `´ `' ´´ '' ′′ ″″ ʼʼ ``")
const bracketPairs = pairsIn(
  '«» »« ‹› ›‹ 「」 『』 ｢｣ ﹁﹂ ﹃﹄ 《》 〈〉 ⟪⟫ ⟨⟩ 〈〉 ︽︾ ︿﹀ ⸢⸣ ⸤⸥ ⌜⌝ ⌞⌟ ⸂⸃ ⸄⸅ ⸉⸊ ⸌⸍ ⸜⸝ ⸠⸡ ❮❯ ❰❱ ⦑⦒ ⧼⧽ ≪≫ ⋘⋙ <> ＜＞ ﹤﹥',
)
const brackets = new Set(bracketPairs.flat())
/** Brackets that also stand alone, as signs of arithmetic. */
const arithmetic = '<>＜＞﹤﹥≪≫⋘⋙'

/** Apostrophes, primes, accents that stand alone, and what https://www.unicode.org/Public/security/latest/confusables.txt holds for `'`. */
const singles = "'‘’‚‛❛❜❟`´′‵＇｀ʹʻʼʽʾʿˈˊˋ˴ʹ΄՚՛՝׳ߴߵᑊᛌ᾽᾿῾Ꞌꞌ"
/** The same for `"`. */
const doubles = '″‶‴‷⁗❝❞❠🙶🙷🙸ʺˮ˵˶˝¨״〃᳓'

/** The property is of https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt; Pi and Pf are initial and final punctuation. */
const sign = `[\\p{Quotation_Mark}\\p{Pi}\\p{Pf}${singles}${doubles}${[...brackets].join('')}]`
/** One sign, or the same several times: '' and \`\` are read as one mark. ,, opens where a word follows. */
export const signRuns = new RegExp(`(${sign})\\1*|(?<![\\p{L}\\p{N},]),,(?=[\\p{L}\\p{N}])`, 'gu')
const oneSign = new RegExp(`^${sign}$`, 'u')

function pairsIn(list: string): [string, string][] {
  return list.split(' ').map((pair) => [...pair] as [string, string])
}

export function familyOf(run: string): SignFamily {
  const [first = ''] = run
  if (brackets.has(first)) return 'bracket'
  return run === first && singles.includes(first) ? 'single' : 'double'
}

export const isArithmetic = (run: string): boolean => arithmetic.includes(run[0] ?? '')

const closersOf = new Map<string, string>()
const openersOf = new Map<string, string>()
for (const [open, close] of [...markPairs, ...bracketPairs]) {
  closersOf.set(open, (closersOf.get(open) ?? '') + close)
  openersOf.set(close, (openersOf.get(close) ?? '') + open)
}

/** What may stand at the other end before a sign, most often itself; none for a sign that only opens. `` is closed as ` is. */
export function partnersOf(key: string): string[] {
  const [sign = ''] = key
  const isListed = closersOf.has(sign) || openersOf.has(sign)
  const partners = isListed ? [...(openersOf.get(sign) ?? '')] : [sign]
  return key === sign ? partners : partners.map((partner) => partner + partner)
}

export function canOpen(key: string): boolean {
  const [sign = ''] = key
  return closersOf.has(sign) || !openersOf.has(sign)
}

const legacy = { quot: '"', laquo: '«', raquo: '»', acute: '´' }
/** Names of https://html.spec.whatwg.org/multipage/named-characters.html; the legacy ones need no semicolon. */
const named: Record<string, string> = {
  ...legacy,
  ...{ apos: "'", lsquo: '‘', rsquo: '’', sbquo: '‚', lsquor: '‚', rsquor: '’', opencurlyquote: '‘', closecurlyquote: '’' },
  ...{ ldquo: '“', rdquo: '”', bdquo: '„', ldquor: '„', rdquor: '”', opencurlydoublequote: '“', closecurlydoublequote: '”' },
  ...{ lsaquo: '‹', rsaquo: '›', lang: '⟨', rang: '⟩', langle: '⟨', rangle: '⟩', prime: '′', bprime: '‵', backprime: '‵', tprime: '‴' },
  ...{ grave: '`', diacriticalgrave: '`', diacriticalacute: '´', diacriticaldoubleacute: '˝', dblac: '˝' },
}
const writtenOut = new RegExp(
  `&(?:amp;)*(?:#(?<decimal>\\d{1,7});?|#x(?<hex>[\\da-f]{1,6});?|(?<old>${Object.keys(legacy).join('|')});?|(?<name>[a-z]{3,24});)` +
    `|\\\\+(?:u(?:(?<unit>[\\da-f]{4})|\\{(?<point>[\\da-f]{1,6})\\})|x(?<byte>[\\da-f]{2})|(?=${sign}))|(?<!\\d)%(?<percent>2[27])`,
  'giu',
)

/** Marks that are written out, as `&quot;`, `&#x201C;`, `\\u201c` or `\\"`, become the signs they stand for. Linear. */
export function withSigns(text: string): string {
  return text.replace(writtenOut, (whole: string, ...rest: unknown[]) => {
    const { decimal, hex, old, name, unit, point: inBraces, byte, percent } = rest.at(-1) as Record<string, string | undefined>
    const code = hex ?? unit ?? inBraces ?? byte ?? percent
    if (whole.startsWith('\\') && code === undefined) return ''
    const point = decimal === undefined ? Number.parseInt(code ?? '', 16) : Number(decimal)
    const meant = named[(old ?? name ?? '').toLowerCase()] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '')
    return oneSign.test(meant) ? meant : whole
  })
}
