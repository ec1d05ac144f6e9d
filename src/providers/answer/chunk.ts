/** Reads one chunk of a completion, in any dialect, into the few things the product wants of it. */
import { ModelError } from '../../core/language-model'
import { isRecord, type Fields } from '../json'
import { classifyFrame } from '../openai-error'

export interface ChunkUsage {
  inputTokens: number | null
  outputTokens: number | null
}

export interface Chunk {
  text: string
  thinking: boolean
  refused: boolean
  finish: string | null
  usage: ChunkUsage | null
}

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {})
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const countOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Mistral sends content as a list of parts, of which some are thoughts. */
function readContent(content: unknown): { text: string; thinking: boolean } {
  if (!Array.isArray(content)) return { text: textOf(content), thinking: false }
  const parts = content.map(fieldsOf)
  return { text: parts.map((part) => textOf(part['text'])).join(''), thinking: parts.some((part) => part['type'] === 'thinking') }
}

function readUsage(chunk: Fields): ChunkUsage | null {
  // Groq has its own place for it.
  const usage = chunk['usage'] ?? fieldsOf(chunk['x_groq'])['usage']
  if (!isRecord(usage)) return null
  return { inputTokens: countOf(usage['prompt_tokens']), outputTokens: countOf(usage['completion_tokens']) }
}

/** Some servers send an error as a plain frame, without the `error` that the `openai` package looks for. */
function throwComplaint(chunk: Fields): void {
  if ('choices' in chunk || !(chunk['object'] === 'error' || 'message' in chunk || 'detail' in chunk)) return
  const { code, retry, detail } = classifyFrame(chunk)
  throw new ModelError(code, retry, detail)
}

/** @throws ModelError when the chunk is an error in disguise. */
export function readChunk(value: unknown): Chunk {
  const chunk = fieldsOf(value)
  throwComplaint(chunk)
  const choice = fieldsOf(Array.isArray(chunk['choices']) ? chunk['choices'][0] : null)
  const delta = fieldsOf(choice['delta'])
  const { text, thinking } = readContent(delta['content'])
  const thoughts = [delta['reasoning_content'], delta['reasoning']].some((thought) => textOf(thought) !== '')
  return {
    text,
    thinking: thinking || thoughts,
    refused: textOf(delta['refusal']) !== '',
    finish: textOf(choice['finish_reason']) || null,
    usage: readUsage(chunk),
  }
}
