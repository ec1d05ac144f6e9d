import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import english from '../../../public/_locales/en/messages.json'
import korean from '../../../public/_locales/ko/messages.json'
import { modelErrors, pageErrors, runErrors } from '../../../src/core/error'
import { presets } from '../../../src/core/presets/presets'

type Words = Record<string, { message: string }>
const locales: Record<string, Words> = { en: english, ko: korean }

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

const sources = filesBelow('src').map((file) => readFileSync(file, 'utf8'))
const code = [...sources, readFileSync('manifest.json', 'utf8')].join('\n')
const placeholders = (text: string): string[] => [...text.matchAll(/\$\d/g)].map(([place]) => place).toSorted()

/** `key` in quotes, or the family before a template's `${…}`. Counted keys are written without their `_one` and `_other`. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(one|other)$/, '')
  if (code.includes(`'${key}'`) || code.includes(`'${stem}'`) || code.includes(`"${key}"`) || code.includes(`__MSG_${key}__`)) return true
  const cuts = [...key.matchAll(/_/g)].map((cut) => key.slice(0, cut.index + 1))
  return cuts.some((family) => code.includes(`\`${family}\${`))
}

describe('the words of the faces', () => {
  it('are complete in both languages', () => {
    expect(Object.keys(korean).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const words of Object.values(locales))
      for (const [key, { message }] of Object.entries(words)) expect(message.trim(), key).not.toBe('')
  })

  it('are all used', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
  })

  it('have the same places for facts in both languages', () => {
    for (const key of Object.keys(english)) {
      const [en = '', ko = ''] = [english, korean].map((words: Words) => words[key]?.message)
      expect(placeholders(ko), key).toEqual(placeholders(en))
    }
  })

  it.each([...pageErrors, ...modelErrors, ...runErrors])('say what happened for %s', (failure) => {
    for (const words of Object.values(locales)) expect(words[`failure_${failure}`]?.message).toBeTruthy()
  })

  it('have each provider’s advice', () => {
    for (const { advice } of presets) if (advice !== null) expect(Object.keys(english)).toContain(advice)
  })
})

describe('the code of the faces', () => {
  const faces = filesBelow('src/ui').map((file) => [file, readFileSync(file, 'utf8')] as const)
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const ownWords = [
    /[가-힣]/,
    // Text between two tags, or in an attribute that is read out.
    /<\/?[a-zA-Z][^<>{}=]*>\s*[A-Za-z][a-z]+ ?[^<>{}]*<\//,
    /(?:aria-label|title|placeholder|alt)="[^"]+"/,
  ]

  it('holds no words of its own', () => {
    const holders = faces.filter(([, text]) => ownWords.some((pattern) => pattern.test(withoutComments(text))))
    expect(holders.map(([file]) => file)).toEqual([])
  })
})
