/** Which signs of a line a reader takes for pairs of quotation marks, and which for apostrophes or measures. */
import type { TextSpan } from '../../text/span'
import { canOpen, familyOf, isArithmetic, partnersOf, signRuns, type SignFamily } from './quotation-signs'

export interface Sign extends TextSpan {
  /** Its first character, twice for a doubled single. */
  key: string
  family: SignFamily
  opens: boolean
  closes: boolean
  /** Stands where a word begins. */
  leads: boolean
  /** May be no mark at all where it stands: `elision` of ’90s, `possessive` of the workers’ rights, `word` after a letter, `measure` of 6′ 2″. */
  use: 'mark' | 'elision' | 'possessive' | 'word' | 'measure' | 'arithmetic'
}

export interface SignPair {
  open: Sign
  close: Sign
  /** False for two ends that do not belong together: “ and ". */
  matches: boolean
  /** How many signs stand between. */
  signs: number
}

interface OpenSign {
  sign: Sign
  index: number
  /** A sign inside that may have closed it, or was a possessive. */
  weakEnd: { sign: Sign; index: number } | null
}

const latinOrDigit = /[\p{Script=Latin}\p{Nd}]/u
/** Letters of scripts that have apostrophes. */
const spelled = /(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u
const eastern = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const gap = /^$|[\s([{—–\-/:]/
const apostrophes = `'’＇ʼ´\`′`
const letters = 'ʻʼ'
/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const elision = /^(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|cos|cuz)(?![\p{L}\p{N}])/iu
const possessiveS = /^s(?![\p{L}\p{N}])/iu
/** A measure ends at a gap, at a stop, at the next measure, or in a Korean particle. */
const afterMeasure = /^(?:$|[\s.,;:!?)\]}…—–/×x\d-]|(?:와|과|의|을|를|로|은|는|이|가|도|짜리|에서)(?:[\s.,]|$))/
/** What follows a sign of arithmetic: 3 < 5, <5%. */
const comparison = /^(?:$|[\s=]|[\d.,]+%?(?:[\s.,)]|$))/
const measures = `'"’”＂＇ʹʺ´˝`
const primes = '′″'
/** Rock ’n’ roll: both ends of its word. */
const shortAnd = { before: /['’]n$/i, after: /^n['’](?!\p{L})/iu }
const longestLook = 8

/** The signs of a text that are no letters' own (don’t, O’Neill), in order. */
export function signsOf(text: string): Sign[] {
  const signs: Sign[] = []
  for (const { 0: run, index } of text.matchAll(signRuns)) {
    const sign = signAt(text, run, index, signs.at(-1)?.end === index)
    if (sign) signs.push(sign)
  }
  return signs
}

function signAt(text: string, run: string, start: number, followsSign: boolean): Sign | null {
  const end = start + run.length
  const before = text[start - 1] ?? ''
  const after = text.slice(end, end + longestLook)
  const family = familyOf(run)
  const isShortAnd = shortAnd.after.test(after) || (shortAnd.before.test(text.slice(start - 2, start)) && !spelled.test(after[0] ?? ''))
  if (family === 'single' && isShortAnd) return null
  if (family !== 'bracket' && isOfWord(run, before, after, followsSign)) return null
  const [first = ''] = run
  const key = run.length > first.length && family === 'double' && familyOf(first) === 'single' ? first + first : first
  return { start, end, key, family, use: useOf(run, family, before, after), ...sidesOf(key, family, before, after) }
}

function isOfWord(run: string, before: string, after: string, followsSign: boolean): boolean {
  const isLetterLike = familyOf(run) === 'single' || /^(?:\p{Lm}|״)$/u.test(run)
  if (!isLetterLike) return false
  if (spelled.test(before) && spelled.test(after[0] ?? '')) return true
  return possessiveS.test(after) && (followsSign || /[\p{L}\p{N})\]]/u.test(before))
}

function useOf(run: string, family: SignFamily, before: string, after: string): Sign['use'] {
  const isMeasure = primes.includes(run) || (measures.includes(run) && afterMeasure.test(after))
  if (isMeasure && /[\d°]/.test(before)) return 'measure'
  if (family === 'bracket') return isArithmetic(run) && ('<>'.includes(run) || comparison.test(after)) ? 'arithmetic' : 'mark'
  if (family === 'double') return 'mark'
  if (!latinOrDigit.test(before)) return startsWord(run, after) ? 'elision' : 'mark'
  if (!apostrophes.includes(run)) return 'mark'
  return /[sS]/.test(before) && /^ \p{Script=Latin}/u.test(after) ? 'possessive' : 'word'
}

/** ’90s, often written ‘90s, and the letter of ʻIolani. */
const startsWord = (run: string, after: string): boolean =>
  ((apostrophes + '‘').includes(run) && elision.test(after)) || (letters.includes(run) && /^\p{Lu}/u.test(after))

function sidesOf(key: string, family: SignFamily, before: string, after: string): Pick<Sign, 'opens' | 'closes' | 'leads'> {
  const gapBefore = gap.test(before)
  const gapAfter = after === '' || /^\s/.test(after)
  const leads = gapBefore && !gapAfter
  const opens = canOpen(key)
  const closes = partnersOf(key).length > 0
  if (isArithmetic(key)) return { leads, opens: opens && !gapAfter, closes: closes && !gapBefore }
  if (family !== 'single') return { leads, opens, closes }
  const isApart = gapBefore && gapAfter
  const begins = !gapAfter && (!latinOrDigit.test(before) || eastern.test(after[0] ?? ''))
  return { leads, opens: isApart || begins, closes: isApart || (before !== '' && !/\s/.test(before)) }
}

/** Pairs signs by what belongs together, then what is left by family. Linear in the number of signs. */
export function pairSigns(signs: readonly Sign[]): { pairs: SignPair[]; alone: Sign[] } {
  const pairing = new Pairing()
  for (const [index, sign] of signs.entries()) pairing.read(sign, index)
  return pairing.end()
}

class Pairing {
  private readonly pairs: SignPair[] = []
  private readonly alone: Sign[] = []
  private readonly open: OpenSign[] = []
  /** How many signs of a key are open; those that begin like ’90s are counted apart. */
  private readonly marks = new Map<string, number>()
  private readonly elisions = new Map<string, number>()

  read(sign: Sign, index: number): void {
    const partners = sign.closes ? partnersOf(sign.key) : []
    const isAmong = (counts: Map<string, number>): boolean => partners.some((key) => (counts.get(key) ?? 0) > 0)
    const closesMark = isAmong(this.marks)
    if (sign.use === 'possessive') {
      const last = this.open.at(-1)
      if (last && partners.includes(last.sign.key)) last.weakEnd ??= { sign, index }
      else this.alone.push(sign)
    } else if (closesMark || (isAmong(this.elisions) && sign.use !== 'elision')) this.close(sign, index, partners, closesMark)
    else if (sign.opens && sign.use !== 'measure') this.push(sign, index)
    else this.alone.push(sign)
  }

  end(): { pairs: SignPair[]; alone: Sign[] } {
    for (let last = this.pop(); last; last = this.pop()) this.settle(last)
    const alone = this.alone.toSorted((a, b) => a.start - b.start)
    const mixed = mixedPairs(alone)
    const taken = new Set(mixed.flatMap(({ open, close }) => [open, close]))
    return {
      pairs: [...this.pairs, ...mixed].toSorted((a, b) => a.open.start - b.open.start),
      alone: alone.filter((one) => !taken.has(one)),
    }
  }

  private countsOf = ({ use }: Sign): Map<string, number> => (use === 'elision' ? this.elisions : this.marks)

  private push(sign: Sign, index: number): void {
    this.open.push({ sign, index, weakEnd: null })
    this.countsOf(sign).set(sign.key, (this.countsOf(sign).get(sign.key) ?? 0) + 1)
  }

  private pop(): OpenSign | undefined {
    const last = this.open.pop()
    if (last) this.countsOf(last.sign).set(last.sign.key, (this.countsOf(last.sign).get(last.sign.key) ?? 1) - 1)
    return last
  }

  private close(sign: Sign, index: number, partners: readonly string[], closesMark: boolean): void {
    for (let last = this.pop(); last; last = this.pop()) {
      if (partners.includes(last.sign.key) && (last.sign.use !== 'elision' || !closesMark)) {
        this.pairs.push({ open: last.sign, close: sign, matches: true, signs: index - last.index - 1 })
        return
      }
      this.settle(last)
    }
  }

  /** Ends an open sign that nothing closed. */
  private settle({ sign, index, weakEnd }: OpenSign): void {
    if (weakEnd && sign.use !== 'elision')
      this.pairs.push({ open: sign, close: weakEnd.sign, matches: true, signs: weakEnd.index - index - 1 })
    else this.alone.push(sign)
  }
}

/** “ with ", ‘ with ': no pair that a printer would set, but one to a reader. */
function mixedPairs(alone: readonly Sign[]): SignPair[] {
  const pairs: SignPair[] = []
  let open: { sign: Sign; index: number } | null = null
  for (const [index, sign] of alone.entries()) {
    const isSingle = sign.family === 'single'
    const isElision = sign.use === 'elision' && !letters.includes(sign.key)
    if (isElision || sign.use === 'measure' || sign.use === 'arithmetic') continue
    if (open && (open.sign.family === 'single') === isSingle && !sign.leads && (!isSingle || sign.closes)) {
      pairs.push({ open: open.sign, close: sign, matches: false, signs: index - open.index - 1 })
      open = null
    } else if (sign.opens || sign.leads) open = { sign, index }
  }
  return pairs
}
