/** Each known way in which a server goes wrong, replayed over a real socket. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelErrors } from '../../../src/core/error'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'
import { keepsPartial, readFaults, toReply } from '../../servers/fault-fixture'
import { replayFault } from '../../servers/replay-fault'

const fixtures = readFaults('test/fixtures/faults')
let server: FakeModelServer

beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

describe('a model server that goes wrong', () => {
  it.each(fixtures)('$id is $expect.kind, and what is done about it is $expect.retry; what came is kept', async (fixture) => {
    server.answerWith(toReply(fixture))
    const { kind, retry } = fixture.expect
    const replayed = await replayFault(server.baseURL, 500)
    expect(replayed).toMatchObject({ kind, retry })
    expect(kind === 'none' || keepsPartial(fixture, replayed.held)).toBe(true)
  })

  it('is known in every kind that a server can cause', () => {
    const ours = new Set(['address_with_password', 'malformed_key', 'host_permission', 'offline', 'wrong_language'])
    const known = new Set(fixtures.map(({ expect: { kind } }) => kind))
    expect(modelErrors.filter((code) => !ours.has(code) && !known.has(code))).toEqual([])
  })
})
