/**
 * Reads a literal of JavaScript as data: what JSON has, and single quotes, templates, bare keys, comments, trailing commas, `!0`, `void 0`,
 * calls (for their first argument) and names (for what the caller says they stand for). Nothing is evaluated.
 */
export interface Literal {
  value: unknown
  /** Offset after its last character, or of the one that made it no literal. */
  end: number
  isWhole: boolean
}

export type Names = ReadonlyMap<string, unknown>

const noNames: Names = new Map()
const deepest = 300

/** The literal that begins at `start`, as far as it is one. */
export function readLiteral(text: string, start: number, names: Names = noNames): Literal {
  return attempt(new LiteralReader(text, start, names), (reader) => reader.value(0))
}

/** The values between the round brackets that open at `start`. */
export function readArguments(text: string, start: number): Literal {
  return attempt(new LiteralReader(text, start, noNames), (reader) => reader.list(')', 0))
}

function attempt(reader: LiteralReader, read: (reader: LiteralReader) => unknown): Literal {
  try {
    return { value: read(reader), end: reader.position, isWhole: true }
  } catch (error) {
    if (error instanceof NoLiteral) return { value: undefined, end: reader.position, isWhole: false }
    throw error
  }
}

class NoLiteral extends Error {}

const blank = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
const quoted = /"[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*'|`[^`\\]*(?:\\[^][^`\\]*)*`/y
const number = /[-+]?(?:0x[\da-f]+|\d+\.?\d*(?:e[-+]?\d+)?|\.\d+)n?/iy
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const path = /[\p{L}_$][\p{L}\p{N}_$]*(?:\s*\.\s*[\p{L}_$][\p{L}\p{N}_$]*)*/uy
const constants: Names = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
])

class LiteralReader {
  constructor(
    private readonly text: string,
    public position: number,
    private readonly names: Names,
  ) {}

  /** Strings that are added are one string. */
  value(depth: number): unknown {
    let value = this.operand(depth)
    while (this.takes('+')) value = `${plain(value)}${plain(this.operand(depth))}`
    return value
  }

  private operand(depth: number): unknown {
    if (depth > deepest) throw new NoLiteral()
    this.skipBlank()
    const next = this.text.charAt(this.position)
    if (next === '{') return this.object(depth)
    if (next === '[') return this.list(']', depth)
    if (next === '"' || next === "'" || next === '`') return unquote(this.match(quoted))
    if (this.takes('!')) return !this.operand(depth + 1)
    if (next === '(') return this.list(')', depth).at(-1)
    const digits = this.find(number)
    return digits === null ? this.named(depth) : Number(digits.replace(/n$/, ''))
  }

  private object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    this.position += 1
    while (!this.takes('}')) {
      const key = this.key()
      // `{ title }` is short for `{ title: title }`.
      entries.push([key, this.takes(':') ? this.value(depth + 1) : this.names.get(key)])
      if (!this.takes(',') && !this.isNext('}')) throw new NoLiteral()
    }
    return Object.fromEntries(entries)
  }

  private key(): string {
    this.skipBlank()
    const string = this.find(quoted)
    if (string !== null) return unquote(string)
    return this.find(word) ?? this.match(number)
  }

  list(close: string, depth: number): unknown[] {
    const items: unknown[] = []
    this.position += 1
    while (!this.takes(close)) {
      if (this.takes(',')) items.push(undefined)
      else {
        items.push(this.value(depth + 1))
        if (!this.takes(',') && !this.isNext(close)) throw new NoLiteral()
      }
    }
    return items
  }

  private named(depth: number): unknown {
    const name = this.match(path)
    if (name === 'void') return void this.operand(depth + 1)
    if (name === 'new') return this.operand(depth + 1)
    if (name === 'function' || name === 'async' || name === 'class') throw new NoLiteral()
    if (this.isNext('(')) return this.list(')', depth)[0]
    return constants.has(name) ? constants.get(name) : this.names.get(name)
  }

  private takes(sign: string): boolean {
    if (!this.isNext(sign)) return false
    this.position += 1
    return true
  }

  private isNext(sign: string): boolean {
    this.skipBlank()
    return this.text.charAt(this.position) === sign
  }

  private skipBlank(): void {
    blank.lastIndex = this.position
    if (blank.test(this.text)) this.position = blank.lastIndex
  }

  private match(pattern: RegExp): string {
    const found = this.find(pattern)
    if (found === null) throw new NoLiteral()
    return found
  }

  private find(pattern: RegExp): string | null {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)
    if (found) this.position = pattern.lastIndex
    return found && found[0]
  }
}

const plain = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : '')

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '', '\r\n': '' }
const escapes = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[^]))/gi

function unquote(string: string): string {
  return string.slice(1, -1).replace(escapes, (_, point?: string, unit?: string, byte?: string, letter?: string) => {
    const code = Number.parseInt(point ?? unit ?? byte ?? '', 16)
    if (letter !== undefined) return letters[letter] ?? letter
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
