import { beforeEach, expect, test, vi } from 'vitest'
import type { RecheckedSaved } from '../../../../src/protocol/library'
import { savedQuotes } from '../../../../src/ui/tab/saved-quotes'

const library = vi.hoisted(() => ({ found: [] as unknown, asked: [] as string[] }))
vi.mock('../../../../src/protocol/library', () => ({
  recheckSavedQuotes: { send: () => Promise.resolve(library.found) },
  saveQuote: { send: () => Promise.resolve(library.asked.push('save') && { id: 'new' }) },
  removeSavedQuote: { send: () => Promise.resolve(library.asked.push('remove')) },
}))

const found = (id: string, quoteId: number | null, result: RecheckedSaved['result']): RecheckedSaved => ({
  id,
  quoteId,
  parts: [`words of ${id}`],
  result,
  segments: null,
})

async function checked(...all: RecheckedSaved[]): Promise<ReturnType<typeof savedQuotes>> {
  library.found = all
  const saved = savedQuotes(1)
  saved.recheck()
  await vi.waitFor(() => expect(saved.ids.value.size + saved.changed.value).toBe(all.length))
  return saved
}

beforeEach(() => void (library.asked = []))

test('only what is unchanged or has moved counts as saved', async () => {
  const saved = await checked(found('a', 1, 'unchanged'), found('b', 2, 'moved'), found('c', 3, 'edited'), found('d', null, 'gone'))
  expect([...saved.ids.value]).toEqual([
    [1, 'a'],
    [2, 'b'],
  ])
  expect([...saved.earlier.value]).toEqual([[3, ['words of c']]])
  expect(saved.changed.value).toBe(2)
})

test('the button of an edited quotation saves the new words and removes nothing', async () => {
  const saved = await checked(found('c', 3, 'edited'))
  expect(await saved.toggle(3)).toBe('saved')
  expect(library.asked).toEqual(['save'])
  expect(saved.ids.value.get(3)).toBe('new')
})

test('what was saved of the article before is not saved of this one', async () => {
  const saved = await checked(found('a', 1, 'unchanged'), found('c', 3, 'edited'))
  library.found = Promise.reject(new Error('the background is gone'))
  saved.recheck()
  expect([saved.ids.value.size, saved.earlier.value.size, saved.changed.value]).toEqual([0, 0, 0])
  expect(await saved.toggle(1)).toBe('saved')
  expect(library.asked).toEqual(['save'])
})

test('an answer about the article before comes too late', async () => {
  const saved = await checked(found('a', 1, 'unchanged'))
  let answer: (found: unknown) => void = () => undefined
  library.found = new Promise((resolve) => (answer = resolve))
  saved.recheck()
  library.found = [found('b', 2, 'unchanged')]
  saved.recheck()
  await vi.waitFor(() => expect(saved.ids.value.size).toBe(1))
  answer([found('a', 1, 'unchanged')])
  await new Promise((resolve) => setTimeout(resolve))
  expect([...saved.ids.value]).toEqual([[2, 'b']])
})

test('removing what two quotations share unmarks both', async () => {
  const saved = await checked(found('a', 1, 'unchanged'), found('a', 2, 'unchanged'))
  expect(await saved.toggle(1)).toBe('removed')
  expect(saved.ids.value.size).toBe(0)
})
