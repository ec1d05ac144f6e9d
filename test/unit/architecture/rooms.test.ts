import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const fixtures = 'test/fixtures/rooms'

function lint(path: string): string {
  const { stdout } = spawnSync('node_modules/.bin/oxlint', ['--type-aware', '--format=unix', path], { encoding: 'utf8' })
  return stdout
}

const rooms = readdirSync(fixtures).filter((name) => name !== 'cycle')

test.each(rooms)('the lint refuses an import that %s/ may not make', (room) => {
  expect(lint(`${fixtures}/${room}/violation.ts`)).toContain('no-restricted-imports')
})

test('every room has its violation', () => {
  const inSource = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  expect(rooms.toSorted()).toEqual(inSource.toSorted())
})

test('the lint refuses an import cycle', () => {
  expect(lint(`${fixtures}/cycle`)).toContain('no-cycle')
})

test('the source has neither a forbidden import nor a cycle', () => {
  const report = lint('src')
  expect(report).not.toContain('no-restricted-imports')
  expect(report).not.toContain('no-cycle')
})
