/**
 * Reads news texts whose gold quotations are marked inside the text, so that a person can write and check them by eye.
 * Command: node scripts/run-typescript.mjs test/support/annotated-text.ts FILE.txt > gold.jsonl
 *
 *   # ID | TITLE                                          opens a text; "/en/" in the ID marks English, else Korean
 *   @ KEY = NAME | ROLE | AFFILIATION | ALIAS, ALIAS      a speaker of that text; "-" is none
 *   {KEY:words}   a mention of the speaker               [KEY:words]   a quotation, spoken at the mention before it
 *   [KEY>:words]  spoken at the mention after it          [?:words]     a quotation of nobody who is named
 *   [~:words]     in marks, yet no quotation
 */
import { readFileSync } from 'node:fs'

export interface Span {
  start: number
  end: number
}

export interface GoldQuote extends Span {
  text: string
  speaker: (Span & { text: string }) | null
  canonical: string | null
  aliases: string[]
  role: string | null
  affiliation: string | null
  attribution: 'explicit' | 'surname' | 'surname+title' | 'pronoun' | 'implicit' | 'none'
}

export interface GoldText {
  id: string
  lang: 'ko' | 'en'
  title: string
  text: string
  quotes: GoldQuote[]
  ignore: Span[]
}

interface Person {
  canonical: string
  role: string | null
  affiliation: string | null
  aliases: string[]
}

interface Marked extends Span {
  kind: 'mention' | 'quote'
  key: string
  follows: boolean
  text: string
}

const MARKUP = /([{[])([^:{}[\]>]+)(>?):([^{}[\]]+)[}\]]/gu
const PRONOUN = /^(?:그|그녀|이들|그들)$/u
/** English words that stand for a name given elsewhere: "she", "the company". */
const ANAPHOR = /^(?:he|she|it|they|him|her|them|who|the [\p{L}-]+)$/iu
const SURNAME_AND_TITLE = /^\p{L}{1,2} \p{L}+$/u

const orNull = (field: string): string | null => (field === '-' || field === '' ? null : field)

const listOf = (field: string): string[] => orNull(field)?.split(', ') ?? []

/** Texts of a marked-up file, offsets in UTF-16 units of `text`. Throws when a mark names a speaker who is not declared. */
export const parseAnnotatedTexts = (source: string): GoldText[] =>
  source
    .split(/^# /mu)
    .filter((record) => record.trim() !== '')
    .map(parseRecord)

function parseRecord(record: string): GoldText {
  const [heading = '', ...lines] = record.trim().split('\n')
  const [id = '', title = ''] = heading.split(' | ')
  const castLines = lines.filter((line) => line.startsWith('@ '))
  const body = lines.slice(castLines.length).join('\n').trim()
  const { text, marked } = readMarkup(body)
  const cast = new Map(castLines.map((line) => parsePerson(line, marked)))
  const quotes = marked.filter(({ kind, key }) => kind === 'quote' && key !== '~')
  return {
    id,
    lang: id.includes('/en/') ? 'en' : 'ko',
    title,
    text,
    quotes: quotes.map((quote) => goldQuote(quote, marked, cast, { id, text })),
    ignore: marked.filter(({ key }) => key === '~').map(({ start, end }) => ({ start, end })),
  }
}

function parsePerson(line: string, marked: Marked[]): [string, Person] {
  const [key = '', fields = ''] = line.slice(2).split(' = ')
  const [canonical = '', role = '', affiliation = '', aliases = ''] = fields.split(' | ')
  const mentions = marked.filter((mark) => mark.kind === 'mention' && mark.key === key && !standsForName(mark.text, canonical))
  const names = new Set([canonical, ...listOf(aliases), ...mentions.map(({ text }) => text)])
  return [key, { canonical, role: orNull(role), affiliation: orNull(affiliation), aliases: [...names] }]
}

function readMarkup(body: string): { text: string; marked: Marked[] } {
  let text = ''
  let read = 0
  const marked: Marked[] = []
  for (const match of body.matchAll(MARKUP)) {
    const [whole, open, key = '', follows, words = ''] = match
    text += body.slice(read, match.index)
    const span = { start: text.length, end: text.length + words.length }
    marked.push({ ...span, kind: open === '{' ? 'mention' : 'quote', key, follows: follows === '>', text: words })
    text += words
    read = match.index + whole.length
  }
  return { text: text + body.slice(read), marked }
}

function goldQuote(quote: Marked, marked: Marked[], cast: Map<string, Person>, { id, text }: { id: string; text: string }): GoldQuote {
  const span = { start: quote.start, end: quote.end, text: quote.text }
  if (quote.key === '?') {
    return { ...span, speaker: null, canonical: null, aliases: [], role: null, affiliation: null, attribution: 'none' }
  }
  const person = cast.get(quote.key)
  const mentions = marked.filter(({ kind, key }) => kind === 'mention' && key === quote.key)
  const mention = quote.follows ? mentions.find(({ start }) => start > quote.end) : mentions.findLast(({ end }) => end < quote.start)
  if (!person || !mention) throw new Error(`${id}: no speaker «${quote.key}» for «${quote.text}»`)
  const between = text.slice(Math.min(mention.end, quote.end), Math.max(mention.start, quote.start))
  const speaker = { text: mention.text, start: mention.start, end: mention.end }
  return { ...span, speaker, ...person, attribution: attributionOf(mention.text, between, person) }
}

const standsForName = (mention: string, canonical: string): boolean =>
  PRONOUN.test(mention) || (ANAPHOR.test(mention) && mention.toLowerCase() !== canonical.toLowerCase())

function attributionOf(mention: string, between: string, { canonical, role }: Person): GoldQuote['attribution'] {
  if (PRONOUN.test(mention) || between.includes('\n')) return 'implicit'
  if (standsForName(mention, canonical)) return 'pronoun'
  if (canonical.endsWith(` ${mention}`)) return 'surname'
  const shortened = role !== null && mention !== canonical && canonical[0] === mention[0] && SURNAME_AND_TITLE.test(mention)
  return shortened ? 'surname+title' : 'explicit'
}

const file = process.argv[2]
if (process.argv[1]?.endsWith('annotated-text.ts') && file) {
  for (const text of parseAnnotatedTexts(readFileSync(file, 'utf8'))) process.stdout.write(`${JSON.stringify(text)}\n`)
}
