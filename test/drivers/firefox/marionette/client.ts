/** Firefox's own remote control, spoken directly: no driver program is needed, and extension surfaces are within reach. */
import { connect, type Socket } from 'node:net'
import { until } from '../../poll'
import { encodeFrame, FrameReader } from './frames'

interface Pending {
  resolve(answer: unknown): void
  reject(error: Error): void
}

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]

const openSocket = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })

export class MarionetteClient {
  readonly #socket: Socket
  readonly #reader = new FrameReader()
  readonly #pending = new Map<number, Pending>()
  #lastId = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (piece: Buffer) => {
      // The greeting is an object, a reply is an array.
      for (const message of this.#reader.push(piece)) if (Array.isArray(message)) this.#settle(message as Reply)
    })
    socket.on('error', () => {})
    socket.on('close', () => this.#rejectAll())
  }

  /** Waits for the browser to listen, and opens a session. */
  static async connect(port: number): Promise<MarionetteClient> {
    const client = new MarionetteClient(await until('Firefox to listen', () => openSocket(port), 30_000))
    await client.send('WebDriver:NewSession', { unhandledPromptBehavior: 'ignore' })
    return client
  }

  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject })
      this.#socket.write(encodeFrame([0, id, command, parameters]))
    })
  }

  /** Clicks the first element that matches, in the page or, within {@link withBrowserWindow}, in the browser's window. */
  async click(selector: string): Promise<void> {
    await this.send('WebDriver:ElementClick', { id: await this.#find(selector) })
  }

  /** Types into the first element that matches, instead of what stands there. */
  async fill(selector: string, text: string): Promise<void> {
    // Not `ElementClear`, of which the page hears no `input`: a form that keeps its own state would put the old text back.
    await this.inPage((css) => {
      const field = document.querySelector<HTMLInputElement>(css)
      if (field) field.value = ''
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    }, selector)
    await this.send('WebDriver:ElementSendKeys', { id: await this.#find(selector), text })
  }

  /** Runs a function in the page that is open. It is sent as source: it sees its arguments and the page, nothing else. */
  inPage<Args extends unknown[], Answer>(task: (...args: Args) => Answer | Promise<Answer>, ...args: Args): Promise<Answer> {
    return this.#run('content', task, args)
  }

  /** Runs a function with the browser's own privileges. */
  inBrowser<Args extends unknown[], Answer>(task: (...args: Args) => Answer | Promise<Answer>, ...args: Args): Promise<Answer> {
    return this.#run('chrome', task, args)
  }

  /** Runs commands against the browser's window instead of the page. */
  async withBrowserWindow<Answer>(commands: () => Promise<Answer>): Promise<Answer> {
    await this.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await commands()
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' })
    }
  }

  end(): void {
    this.#socket.destroy()
  }

  async #find(selector: string): Promise<string | undefined> {
    const found = (await this.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
      value: Record<string, string>
    }
    return Object.values(found.value)[0]
  }

  async #run<Answer>(context: 'chrome' | 'content', task: (...args: never[]) => unknown, args: unknown[]): Promise<Answer> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${String(task)})(...[...arguments].slice(0, -1)))
        .then((answer) => done({ answer }), (error) => done({ error: String(error) }))`
    const execute = (): Promise<unknown> => this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true })
    const reply = await (context === 'chrome' ? this.withBrowserWindow(execute) : execute())
    const { answer, error } = (reply as { value: { answer: Answer; error?: string } }).value
    if (error !== undefined) throw new Error(error)
    return answer
  }

  #settle([, id, error, result]: Reply): void {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`))
    else pending?.resolve(result)
  }

  #rejectAll(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('Firefox has gone'))
    this.#pending.clear()
  }
}
