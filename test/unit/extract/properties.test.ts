// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/extract-article'
import { rangesFor } from '../../../src/extract/text-ranges'

const words = fc.constantFrom(
  '부두는 다시 열린다고 시장이 밝혔다.',
  'The pier will reopen in May.',
  ' ',
  '\n',
  'Read more',
  '[앵커]',
  '“그렇다”',
  '\u202eabc\u202c',
  '\ud800',
  'x\u0001y',
  '사진=누리통신',
  '\u00a0',
)
const tags = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'h2',
  'blockquote',
  'figure',
  'article',
  'section',
  'br',
  'img',
  'em',
)
const names = fc.constantFrom('', 'article-body', 'caption', 'related', 'photo', 'has-image', 'comments')

type Tree = string | { tag: string; name: string; children: Tree[] }
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc.record({ tag: tags, name: names, children: fc.array(tie('tree'), { maxLength: 6 }) }),
  ),
}))

const empty: ReadonlySet<string> = new Set(['br', 'img'])

function build(node: Tree): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const element = document.createElement(node.tag)
  if (node.name) element.className = node.name
  if (!empty.has(node.tag)) element.append(...node.children.map(build))
  return element
}

function pageOf(trees: Tree[]): Document {
  const page = document.implementation.createHTMLDocument('Pier')
  page.body.append(...trees.map(build))
  return page
}

const squash = (text: string) => text.replace(/[ \t\n\r\f]+/g, '')

const runs = { numRuns: 60 }
const patience = 60_000

const pages = fc.array(tree, { minLength: 1, maxLength: 12 })

test(
  'whatever the page, every paragraph stands on it letter for letter, and the page stays as it was',
  () => {
    fc.assert(
      fc.property(pages, (trees) => {
        const page = pageOf(trees)
        const before = page.documentElement.outerHTML
        const { article } = extractArticle(page)
        const all = squash(page.body.textContent ?? '')
        for (const { start, end } of article.paragraphs) expect(all).toContain(squash(article.text.slice(start, end)))
        expect(page.documentElement.outerHTML).toBe(before)
      }),
      runs,
    )
  },
  patience,
)

test(
  'whatever the page, every stretch of the text maps back to the letters it came from',
  () => {
    fc.assert(
      fc.property(pages, (trees) => {
        const extracted = extractArticle(pageOf(trees))
        for (const { start, end } of extracted.article.paragraphs) {
          const shown = rangesFor({ start, end }, extracted).map((range) => range.toString())
          expect(squash(shown.join(''))).toBe(squash(extracted.article.text.slice(start, end)))
        }
      }),
      runs,
    )
  },
  patience,
)
