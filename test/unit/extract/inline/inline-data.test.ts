// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { bodiesInData } from '../../../../src/extract/inline/bodies-in-data'
import { unfoldReferences } from '../../../../src/extract/inline/flat-references'
import { readLiteral } from '../../../../src/extract/inline/js-literal'
import { References } from '../../../../src/extract/inline/references'
import { StoryIdentity } from '../../../../src/extract/inline/story-identity'
import { valuesInCode } from '../../../../src/extract/inline/values-in-code'
import { gatherFacts } from '../../../../src/extract/metadata/page-facts'
import { processorTime } from '../../../measure/processor-time'

const sentences = Array.from({ length: 12 }, (_, index) => `The harbour board said in its report number ${index} that the pier is sound.`)
const text = sentences.join('\n')
const page = document.implementation.createHTMLDocument('The pier of Tolm is sound')
const identity = new StoryIdentity(gatherFacts(page))
const bodiesIn = (...values: unknown[]) => bodiesInData(values, new References(), identity)

describe('literals of JavaScript', () => {
  test.each([
    [`{a:1,'b':[!0,!1,void 0,],"c":"d\\x41\\u{1F600}"}`, { a: 1, b: [true, false, undefined], c: 'dA😀' }],
    ["[`two\nlines`, 'it\\'s' + \" so\", -1.5e3, .5, 10n]", ['two\nlines', "it's so", -1500, 0.5, 10]],
    [
      '/* state */ { // here\n list: new Map([["k", 1]]), when: new Date("2031-04-05"), next: JSON.parse("[]") }',
      { list: [['k', 1]], when: '2031-04-05', next: '[]' },
    ],
  ])('%s', (source, value) => expect(readLiteral(source, 0)).toMatchObject({ value, isWhole: true }))

  test.each(['{a:function(){return 1}}', '{a:1', '[1 2]', '{"a"}x', 'class A {}', '['.repeat(400)])('%#: is none', (source) => {
    const { isWhole, end } = readLiteral(source, 0)
    expect(isWhole && end === source.length).toBe(false)
  })

  test('names stand for what the caller says, and are never looked up', () => {
    expect(readLiteral('{a,b:document,c:alert("x")}', 0, new Map([['a', 7]])).value).toEqual({ a: 7, b: undefined, c: 'x' })
  })
})

test('objects assigned in code are read as data, the code around them is not run', () => {
  expect(valuesInCode(`window.ran = true; var state = ${JSON.stringify({ story: { content: text } })}; go()`)).toEqual([
    { story: { content: text } },
  ])
  expect('ran' in window).toBe(false)
})

test('a list of places is unfolded, also where it contains itself', () => {
  const value = unfoldReferences([{ self: 0, title: 1, tags: 2 }, 'Pier', [1, 1]]) as Record<string, unknown>
  expect([value['title'], value['tags'], value['self'] === value]).toEqual(['Pier', ['Pier', 'Pier'], true])
  expect(unfoldReferences([{ id: 12 }, { id: 13 }, 'Pier'])).toBeUndefined()
})

test('of a document’s blocks the texts are taken, not the captions', () => {
  const blocks = [{ type: 'image', caption: sentences[0] }, ...sentences.slice(1).map((content) => ({ type: 'text', content }))]
  const [body] = bodiesIn({ blocks })
  expect(body?.html).toContain(sentences[1])
  expect(body?.html).not.toContain(sentences[0])
})

test('a body is whose the nearest record with a title says', () => {
  const story = (title: string, more: object = {}) => ({ title, body: { main: text }, ...more })
  const owners = (...values: unknown[]) => bodiesIn(...values).map(({ owner }) => owner)
  expect(owners(story('The pier of Tolm is sound | Tolm Post'))).toEqual(['own'])
  expect(owners({ headline: 'The pier of Tolm is sound', parts: [story('Ten years of the bridge to the island')] })).toEqual(['other'])
  expect(owners({ headline: 'The pier of Tolm is sound', related: { main: text } })).toEqual(['other'])
  expect(owners({ body: text })).toEqual(['unsaid'])
})

test('a settings object holds no story', () => {
  expect(bodiesIn({ flags: Array.from({ length: 500 }, (_, index) => ({ name: `flag-${index}`, on: true })) })).toEqual([])
})

describe('data that is large or means harm is read in time that grows with its size', () => {
  const nested = (depth: number) => JSON.parse(`${'{"children":['.repeat(depth)}${']}'.repeat(depth)}`) as unknown
  test.each<[string, () => unknown]>([
    ['brackets that never close', () => valuesInCode('x={'.repeat(200_000))],
    ['functions that are never called', () => valuesInCode('(function(a){return [1,'.repeat(60_000))],
    ['strings that never end', () => valuesInCode('x="a\\'.repeat(200_000))],
    ['half a million short literals', () => valuesInCode('f({a:1},"b",[c]);'.repeat(170_000))],
    [
      'three hundred thousand values',
      () =>
        bodiesIn(
          Array.from({ length: 100_000 }, (_, index) => ({ type: 'paragraph', text: `${index}`, title: 'A title that is another one' })),
        ),
    ],
    ['values in values', () => bodiesIn(nested(4_000))],
    [
      'one long list of places',
      () => unfoldReferences(Array.from({ length: 300_000 }, (_, index) => (index === 0 ? { a: 1 } : index === 1 ? 'x' : [index - 1]))),
    ],
    [
      'lists in blocks in lists',
      () => bodiesIn(Array.from({ length: 20_000 }, () => ({ type: 'section', children: [{ type: 'list', items: ['a', 'b'] }] }))),
    ],
  ])('%s', (_, read) => {
    expect(processorTime(read)).toBeLessThan(2_000)
  })
})
