/** Raised characters: figures of a number or a formula (10⁶, km²), marks of footnotes, and letters of an abbreviation (1st). */
import type { InlineBox, Piece } from '../line'
import { computedStyleOf } from '../look/computed-style'
import { attributeOf } from '../node-access'
import { isInline, textOf } from './piece'

const raisedFigures: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'0123456789'].map((digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
}

const longest = 12
const raisable = /^\s*[[(+−-]?\d{1,3}[\])]?\s*$|^\s*[*†‡§¶]+\s*$/
const linkedNote = /^\s*\[\d/

const figures = /^[+\-−–(]*\d+\)?$|^[+\-−–]?\d*[ni]$|^[+\-−–]$/
const bracketed = /^[[(].{1,10}[\])]$/
const signs = /^[*†‡§¶#]+$/
const markInLink = /^[\d\p{L}*†‡§¶][\d\p{L},\s–-]{0,4}$/u
const markOfNote = /^\d{1,3}(?:\s?[,–-]\s?\d{1,3})*$|^[a-z]$/

/** A number, a unit of length, or a letter of a formula: what an exponent stands after. */
const base = /\d\)?$|(?:^|[^\p{L}])(?:[kcdmnμµ]?m|ft|yd|mi|in|s|mc|[b-hj-zA-HJ-Z])\)?$/u
const fraction = /^\s?[/⁄]/
const wordBefore = /\p{L}{3}$|[\p{P}\s]$|^$/u

const context = 8

/** Notes left out, figures raised. */
export function settleRaised(pieces: Piece[]): Piece[] {
  const settled: Piece[] = []
  for (let start = 0, end = 0; start < pieces.length; start = end) {
    const raised = raisedBox(pieces[start] as Piece)
    for (end = start + 1; raised !== null && end < pieces.length && raisedBox(pieces[end] as Piece) === raised;) end += 1
    const run = pieces.slice(start, end)
    if (raised === null) settled.push(...run)
    else {
      const before = textOf(settled.slice(-context)).slice(-context)
      const after = textOf(pieces.slice(end, end + context)).slice(0, context)
      const hasOwnLink = run.every(({ isLink }) => isLink) && settled.at(-1)?.isLink !== true
      settled.push(...settle(run, raised, { before, after, hasOwnLink }))
    }
  }
  return settled
}

/** The style sheet raises characters too, and a mark in brackets that is a link needs no raising. */
function raisedBox({ place, text, isLink }: Piece): InlineBox | null {
  if (!isInline(place)) return null
  if (place.raised || !raisable.test(text)) return place.raised
  const isNoteLink = isLink && (linkedNote.test(text) || attributeOf(place.element, 'role') === 'doc-noteref')
  return isNoteLink || computedStyleOf(place.element)?.verticalAlign === 'super' ? place : null
}

interface Surroundings {
  before: string
  after: string
  /** A link that holds nothing else. */
  hasOwnLink: boolean
}

function settle(run: Piece[], raised: InlineBox, around: Surroundings): Piece[] {
  const text = textOf(run).trim()
  if (text === '' || text.length > longest) return run
  const isFormula = raised.parent !== null && 'tag' in raised.parent && raised.parent.tag === 'msup'
  if (!isFormula && isNote(text, around)) return []
  return figures.test(text) ? run.map(asFigures) : run
}

function isNote(text: string, { before, after, hasOwnLink }: Surroundings): boolean {
  if (bracketed.test(text) || signs.test(text)) return true
  if (hasOwnLink && markInLink.test(text)) return true
  if (!markOfNote.test(text) || base.test(before)) return false
  return /\d/.test(text) ? !fraction.test(after) && !isIsotope(before, after) : wordBefore.test(before)
}

/** `¹³C`: the number stands before its letter. */
const isIsotope = (before: string, after: string): boolean => /^$|\s$/.test(before) && /^\p{Lu}/u.test(after)

/** As long as before: each figure still stands for its own character of the page. */
function asFigures(piece: Piece): Piece {
  return { ...piece, text: [...piece.text].map((character) => raisedFigures[character] ?? character).join('') }
}
