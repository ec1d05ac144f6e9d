import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const fixtures = 'test/fixtures/rooms'
const cycles = ['cycle', 'cycle-of-types']

function lint(path: string): string {
  const options = ['-c', 'oxlint.config.mjs', '--disable-nested-config', '--type-aware', '--format=unix', path]
  return spawnSync('node_modules/.bin/oxlint', options, { encoding: 'utf8' }).stdout
}

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const rooms = foldersOf(fixtures).filter((name) => !cycles.includes(name))
/** The steps inside `core/` that must not know what stands above them. */
const steps = ['core-english', 'core-korean', 'core-quotes', 'core-text']

test.each(rooms)('the lint refuses an import that %s may not make', (room) => {
  expect(lint(`${fixtures}/${room}/violation.ts`)).toContain('no-restricted-imports')
})

test('every room has its violation', () => {
  expect(rooms.toSorted()).toEqual([...foldersOf('src'), ...steps].toSorted())
})

test.each(cycles)('the lint refuses an import %s', (cycle) => {
  expect(lint(`${fixtures}/${cycle}`)).toContain('no-cycle')
})

test('the source has neither a forbidden import nor a cycle', () => {
  const report = lint('src')
  expect(report).not.toContain('no-restricted-imports')
  expect(report).not.toContain('no-cycle')
})

test('no folder of the source is a drawer: at most 18 files lie in one', () => {
  const folders = ['src', 'test', 'scripts', 'build'].flatMap((root) => [
    root,
    ...readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${entry.parentPath}/${entry.name}`] : [],
    ),
  ])
  const filesIn = (folder: string): number => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length
  expect(folders.filter((folder) => !folder.startsWith('test/fixtures') && filesIn(folder) > 18)).toEqual([])
})
