/** Requests between contexts: each is defined once, sent from one end and answered at the other. Messages are JSON. */
import { browser, type Runtime } from './browser'

export interface Request<Input, Output> {
  readonly name: string
  /** To the background. Rejects when no one answers: the caller decides what that means. */
  send(input: Input): Promise<Output>
  /** To the content script of a tab's top frame. */
  sendToTab(tabId: number, input: Input): Promise<Output>
  answer(handler: (input: Input, sender: Runtime.MessageSender) => Promise<Output> | Output): Answer
}

export interface Answer {
  readonly name: string
  readonly handle: (input: unknown, sender: Runtime.MessageSender) => Promise<unknown>
}

interface Envelope {
  request: string
  input: unknown
}

/** What comes back: an error crosses the border as its message. */
type Reply = { output: unknown } | { error: string }

/** Defines a request; `parse` reads the input where it arrives, null refuses it. */
export function defineRequest<Input, Output>(name: string, parse: (value: unknown) => Input | null): Request<Input, Output> {
  const envelope = (input: Input): Envelope => ({ request: name, input })
  return {
    name,
    send: async (input) => outputOf(name, await browser.runtime.sendMessage(envelope(input))) as Output,
    sendToTab: async (tabId, input) => outputOf(name, await browser.tabs.sendMessage(tabId, envelope(input), { frameId: 0 })) as Output,
    answer: (handler) => ({
      name,
      handle: async (value, sender) => {
        const input = parse(value)
        if (input === null) throw new Error(`malformed request: ${name}`)
        return handler(input, sender)
      },
    }),
  }
}

/** @throws when no one answered, or the answer is an error */
function outputOf(name: string, reply: unknown): unknown {
  const { output, error } = (reply ?? { error: `no answer: ${name}` }) as { output?: unknown; error?: string }
  if (error !== undefined) throw new Error(error)
  return output
}

/** Registers the answers of this context; call once, synchronously, at the top level. `accepts` sees who asks. */
export function serveRequests(answers: readonly Answer[], accepts: (sender: Runtime.MessageSender) => boolean): void {
  const byName = new Map(answers.map((answer) => [answer.name, answer]))
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: Reply) => void): true | undefined => {
    const { request, input } = (message ?? {}) as Partial<Envelope>
    const answer = byName.get(request ?? '')
    if (!answer || !accepts(sender)) return undefined
    void answer
      .handle(input, sender)
      .then(
        (output) => ({ output }),
        (error: unknown) => ({ error: String(error) }),
      )
      .then(respond)
      // Whoever asked has closed meanwhile.
      .catch(() => undefined)
    // Keeps the way back open: not every Chromium takes a promise for an answer.
    return true
  }
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback)
}

/** True for the extension's own pages (popup, panel, options), whether or not they live in a tab. */
export const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) ?? false

/** True for any part of this extension, content scripts included. */
export const isOwnExtension = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id
