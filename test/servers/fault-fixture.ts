/** A recorded way in which a model server goes wrong, and what the product has to make of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from './fake-model-server'

export interface FaultFixture {
  id: string
  http: { status: number; headers: Record<string, string>; body: unknown }
  /** Raw frames of the event stream; null when the answer is no stream. */
  sse: string[] | null
  end: 'close' | 'hang' | 'reset'
  /** `none` and `none` where the answer is odd but good. */
  expect: { kind: string; retry: string }
}

/** The fixtures of a folder, one a file, by name; an index of them is no fixture. */
export function readFaults(folder: string): FaultFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FaultFixture)
}

function contentOf(frame: string): string {
  const data = /^data: (\{.*\})$/m.exec(frame)?.[1]
  try {
    const content: unknown = JSON.parse(data ?? '{}').choices?.[0]?.delta?.content
    return typeof content === 'string' ? content : ''
  } catch {
    return ''
  }
}

/** Whether what a run holds after failing is all that the server had sent of its answer. */
export const keepsPartial = ({ sse }: FaultFixture, held: string): boolean => held.trim() === (sse ?? []).map(contentOf).join('').trim()

/** Milliseconds between two frames: apart enough to arrive one by one. */
const frameDelay = 5

export function toReply({ http, sse, end }: FaultFixture): Reply {
  const { status, headers, body } = http
  return sse === null ? { status, headers, body, end } : { status, headers, frames: sse, frameDelay, end }
}
