import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = ['.', 'docs', 'docs/store'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : [])),
)

test.each(documents)('%s links to nothing that is not there', (file) => {
  const targets = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) =>
    join(dirname(file), match[1] ?? ''),
  )
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

test.each(documents)('%s names only paths that exist', (file) => {
  const paths = [...readFileSync(file, 'utf8').matchAll(/`((?:src|test|scripts|build|public|docs)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  )
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})
