/** Servers as their documentation describes them, one for each preset: what they refuse, and how they answer what they take. */
import { comment, delta, done, finish, inPieces, opening, text, usage } from './completion-frames'
import type { RecordedRequest, Reply } from './fake-model-server'

/** Answers a request with the given JSON text, in the server's own way. */
export type Dialect = (request: RecordedRequest, answer: string) => Reply

const stream = (...frames: string[]): Reply => ({ frames })
const pieces = (answer: string): string[] => inPieces(answer, 40).map(text)
const refuse = (message: string, status = 400): Reply => ({ status, body: { error: { message, type: 'invalid_request_error' } } })

/** OpenAI's own, which most others imitate. */
const plain: Dialect = (_, answer) => stream(opening, ...pieces(answer), finish(), usage(2_000, 120), done)

/** An answer behind whatever a server sends before it. */
const after =
  (...first: string[]): Dialect =>
  (_, answer) =>
    stream(...first, ...pieces(answer), finish(), usage(2_000, 120), done)

/** Frames whose fields no other server has. */
const odd = (fields: object): string => `data: ${JSON.stringify(fields)}\n\n`

const format = ({ body }: RecordedRequest): string | undefined => body?.['response_format']?.type

export const dialects: Record<string, Dialect> = {
  openai: (request, answer) => {
    const { max_tokens, temperature } = request.body ?? {}
    if (max_tokens !== undefined || temperature !== undefined) return refuse('unsupported_parameter')
    return plain(request, answer)
  },
  deepseek: (request, answer) => {
    if (format(request) !== 'json_object') return refuse('This response_format type is unavailable now')
    if (!JSON.stringify(request.body?.['messages']).toLowerCase().includes('json')) return refuse("Prompt must contain the word 'json'")
    return after(comment(), comment(), delta({ role: 'assistant', content: null, reasoning_content: '' }))(request, answer)
  },
  qwen: (request, answer) =>
    request.body?.['enable_thinking'] === false ? plain(request, answer) : refuse('enable_thinking must be false'),
  anthropic: (request, answer) => {
    if (request.headers['anthropic-dangerous-direct-browser-access'] !== 'true') return refuse('CORS requests must set a header', 401)
    return stream(opening, text('Here is the summary:\n```json\n'), ...pieces(answer), text('\n```'), finish(), done)
  },
  gemini: (_, answer) => stream(delta({ role: 'assistant', content: answer }), finish(), done),
  mistral: (request, answer) => {
    const extra = { detail: [{ type: 'extra_forbidden', loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' }] }
    if (request.body?.['stream_options'] !== undefined) return { status: 422, body: extra }
    return stream(
      delta({ content: [{ type: 'thinking', thinking: [] }] }),
      delta({ content: [{ type: 'text', text: answer }] }),
      finish(),
      done,
    )
  },
  groq: (_, answer) =>
    stream(
      opening,
      ...pieces(answer),
      finish(),
      odd({ choices: [], x_groq: { usage: { prompt_tokens: 2_000, completion_tokens: 120 } } }),
      done,
    ),
  llama: plain,
  openrouter: after(comment('OPENROUTER PROCESSING'), comment('OPENROUTER PROCESSING'), delta({ reasoning: 'Let me see' })),
  upstage: after(delta({ role: 'assistant' })),
  clova: (request, answer) =>
    request.body?.['reasoning_effort'] === 'none' ? plain(request, answer) : refuse('Structured outputs need reasoning_effort none'),
  azure: (request, answer) => {
    if (request.headers['authorization'] !== undefined) return { status: 401, body: { error: { code: '401', message: 'Access denied' } } }
    return after(odd({ choices: [], prompt_filter_results: [{ prompt_index: 0 }] }))(request, answer)
  },
  ollama: after(delta({ role: 'assistant', content: '', reasoning: 'Hm' })),
  lmstudio: after(opening, text('<thi'), text('nk>hm</thi'), text('nk>\n\n')),
  llamacpp: (_, answer) =>
    stream(opening, ...pieces(answer), odd({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], timings: {} }), done),
  vllm: (_, answer) => stream(opening, ...inPieces(answer).map((content) => delta({ content, reasoning_content: null })), finish(), done),
  custom: (_, answer) => ({ body: { choices: [{ index: 0, message: { role: 'assistant', content: answer }, finish_reason: 'stop' }] } }),
}
