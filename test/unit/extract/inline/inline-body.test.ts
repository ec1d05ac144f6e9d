// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { bodyInValues } from '../../../../src/extract/inline/body-in-values'
import { valuesInScripts } from '../../../../src/extract/inline/json-in-scripts'

function pageWith(script: string): Document {
  const page = document.implementation.createHTMLDocument('Pier')
  const element = page.createElement('script')
  element.type = 'text/plain'
  element.textContent = script
  page.head.append(element)
  return page
}

const sentences = Array.from({ length: 12 }, (_, index) => `The harbour board said in its report number ${index} that the pier is sound.`)

test('objects assigned in code are read as data, the code around them is not run', () => {
  const values = valuesInScripts(
    pageWith(`window.ran = true; var state = ${JSON.stringify({ story: { content: sentences.join('\n') } })}; go()`),
  )
  expect(values).toEqual([{ story: { content: sentences.join('\n') } }])
  expect('ran' in window).toBe(false)
})

test('of a list of blocks the texts are taken, not the captions', () => {
  const blocks = [{ type: 'image', caption: sentences[0] }, ...sentences.slice(1).map((content) => ({ type: 'text', content }))]
  const html = bodyInValues([{ blocks }])
  expect(html).toContain(sentences[1])
  expect(html).not.toContain(sentences[0])
})

test('a settings object holds no story', () => {
  expect(bodyInValues([{ flags: Array.from({ length: 500 }, (_, index) => ({ name: `flag-${index}`, on: true })) }])).toBeNull()
})

test('brackets that never close cost no more than a few scans', () => {
  const start = performance.now()
  expect(valuesInScripts(pageWith('x={'.repeat(200_000)))).toEqual([])
  expect(performance.now() - start).toBeLessThan(3_000)
})
