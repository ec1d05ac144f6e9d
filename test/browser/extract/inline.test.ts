/** Stories that a page carries as data and does not draw. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { editorShapes, frameworkShapes, otherStory, ownStory, undrawnPage } from '../../fixtures/pages/inline-shapes'
import { free, walls } from '../../fixtures/pages/walled-pages'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const inScript = (json: unknown) => `<script type="application/json">${JSON.stringify(json)}</script>`
const bodyOf = ({ paragraphs }: typeof ownStory) => paragraphs.join('\n\n')
const other = { title: otherStory.title, body: bodyOf(otherStory) }
const doubtful = {
  'paid record': undrawnPage((own) => inScript({ story: { title: own.title, isPremium: true, body: bodyOf(own) } })),
  'related only': undrawnPage(() => inScript({ story: null, related: other })),
  'several unsaid': undrawnPage((own) => inScript({ first: { body: bodyOf(own) }, second: { body: bodyOf(otherStory) } })),
  'one that is about something else': undrawnPage(() => inScript({ sponsor: { body: bodyOf(otherStory) } })),
  'other below own': undrawnPage((own) => inScript({ title: own.title, related: { body: bodyOf(otherStory) } })),
}

const shapes = { ...editorShapes, ...frameworkShapes }
const walledShapes = [
  'portable text',
  'a function that is called at once',
  'rows of components that refer to texts',
  'a template',
  'a description for search engines',
]
const walledPages = walledShapes.flatMap((shape) =>
  Object.entries({ ...walls, ...free }).map(([name, { head = '', drawn }]) => [
    `${name} / ${shape}`.replaceAll('/', ''),
    undrawnPage(shapes[shape] ?? (() => ''), drawn, head),
  ]),
)

let browser: ExtractionBrowser

beforeAll(async () => {
  const pages = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, undrawnPage(shape)]))
  browser = await launchExtractionBrowser(
    { ...pages, ...Object.fromEntries(walledPages), ...doubtful },
    await bundle('src/extract/extract-article.ts'),
  )
})
afterAll(() => browser.close())

async function read(name: string): Promise<Article> {
  await browser.open(encodeURIComponent(name))
  return browser.evaluate<Article>('Verbatim.extractArticle(document).article')
}

describe.each(Object.keys(shapes))('%s', (name) => {
  test('the page’s own story is read whole, the longer other one is not', async () => {
    const { text, source, verdict } = await read(name)
    expect(ownStory.paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([])
    expect(otherStory.paragraphs.filter((paragraph) => text.includes(paragraph))).toEqual([])
    expect([source, verdict]).toEqual(['data', 'article'])
  })
})

describe.each(walledShapes)('%s, walled', (shape) => {
  test.each(Object.keys(walls))('%s: nothing is read past it, and it is said that there is more', async (wall) => {
    const { text, source, truncated } = await read(`${wall} / ${shape}`)
    expect(ownStory.paragraphs.slice(2).filter((paragraph) => text.includes(paragraph))).toEqual([])
    expect([source, truncated]).toEqual(['drawn', 'wall'])
  })

  test.each(Object.keys(free))('%s are no wall', async (page) => {
    expect((await read(`${page} / ${shape}`)).source).toBe('data')
  })
})

test('a record that declares its story paid is not read', async () => {
  const { text, source } = await read('paid record')
  expect([text, source]).toEqual(['', 'drawn'])
})

test.each(['related only', 'several unsaid', 'one that is about something else', 'other below own'])(
  '%s: rather nothing than another story',
  async (name) => {
    expect((await read(name)).text).toBe('')
  },
)
