/** All data a page carries beside what it draws: in scripts, in attributes, in parts that are kept for later or for readers without scripts. */
import { attributeOf, selectAll, textContentOf } from '../page/node-access'
import { streamRows, withoutPushes } from './component-stream'
import { readNested } from './nested-data'
import { References } from './references'
import { valuesInCode } from './values-in-code'

export interface PageData {
  values: unknown[]
  /** Described for search engines: the plain text alone, of a story whose documents may stand elsewhere. */
  described: unknown[]
  /** Pieces of HTML that are not drawn. */
  markup: string[]
  references: References
}

const longestScript = 8_000_000
const shortestValue = 200
const mostElements = 50_000
const described = 'application/ld+json'
const markupTypes = /html|template/i

export function dataOfPage(document: Document): PageData {
  const scripts = selectAll(document, 'script:not([src])').map((script) => ({
    type: attributeOf(script, 'type') ?? '',
    // Some wrap their data in a comment, as code was once hidden from browsers that knew no scripts.
    text: textContentOf(script).replace(/^\s*<!--|-->\s*$/g, ''),
  }))
  const short = scripts.filter(({ text }) => text.length <= longestScript)
  const isMarkup = ({ type, text }: { type: string; text: string }) => markupTypes.test(type) || /^\s*<[a-z]/i.test(text)
  const texts = short.filter((script) => script.type !== described && !isMarkup(script)).map(({ text }) => text)
  const references = new References()
  const rows = streamRows(texts)
  for (const { name, value } of rows) if (name !== null) references.addRow(name, value)
  const long = texts.map(withoutPushes).filter((text) => text.length >= shortestValue)
  return {
    values: [...long.flatMap(valuesInText), ...rows.map(({ value }) => value), ...valuesInAttributes(document)],
    described: short.filter(({ type }) => type === described).flatMap(({ text }) => valuesInText(text)),
    markup: [...short.filter(isMarkup).map(({ text }) => text), ...undrawnMarkup(document)],
    references,
  }
}

function valuesInText(text: string): unknown[] {
  const whole = readNested(text)
  return whole === undefined ? valuesInCode(text) : [whole]
}

const encodedData = /^\s*(?:[[{]|%(?:7B|5B)|eyJ|W3s)/i
const looks = /^(?:style|class|d|srcset|src|href|points|id|content)$/

/** State that a server hands to a script on the element the script takes over. */
function valuesInAttributes(document: Document): string[] {
  return selectAll(document, 'body, body *')
    .slice(0, mostElements)
    .flatMap((element) => (Element.prototype.getAttributeNames.call(element) as string[]).map((name) => [element, name] as const))
    .filter(([, name]) => !looks.test(name))
    .map(([element, name]) => attributeOf(element, name) ?? '')
    .filter((value) => value.length >= shortestValue && encodedData.test(value))
}

/** With scripts on, the browser keeps what stands in `<noscript>` as a text; what stands in `<template>` is a tree of its own. */
function undrawnMarkup(document: Document): string[] {
  const texts = selectAll(document, 'noscript, textarea').map(textContentOf)
  const trees = selectAll(document, 'template').map((template) => new XMLSerializer().serializeToString(contentOfTemplate.call(template)))
  return [...texts, ...trees].filter((markup) => markup.length >= shortestValue)
}

const contentOfTemplate = Object.getOwnPropertyDescriptor(HTMLTemplateElement.prototype, 'content')?.get as (
  this: Element,
) => DocumentFragment
