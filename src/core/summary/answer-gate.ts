/**
 * Lets the one JSON object of an answer through, and nothing around it: no code fence, no leading `<think>…</think>`,
 * no prose before or after. Tags and brackets may be split across deltas anyhow.
 */

/** Longer answers are not answers. In UTF-16 units. */
const longestAnswer = 200_000

const thinking = /^\s*<(think|thinking|thought)>/
const mayBecomeThinking = /^\s*(?:<(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g)?)?)?)?)?|o(?:u(?:g(?:h(?:t)?)?)?)?)?)?)?)?$/

export interface AnswerGate {
  /** The part of the object that the delta adds; '' while there is none. */
  push(delta: string): string
  /** `open` until the object's last bracket has come. */
  readonly state: 'before' | 'open' | 'closed'
}

export function createAnswerGate(): AnswerGate {
  const object = createObjectScanner()
  let state: AnswerGate['state'] = 'before'
  let waiting = ''
  let thought: string | null = null
  let mayThink = true
  let length = 0

  return {
    get state() {
      return state
    },
    push(delta) {
      if (state === 'closed') return ''
      if (state === 'open') return through(delta)
      waiting += delta
      return skipThought() ? '' : open()
    },
  }

  /** True while the model is, or may be, thinking. */
  function skipThought(): boolean {
    if (mayThink && thought === null) {
      if (mayBecomeThinking.test(waiting)) return true
      thought = thinking.exec(waiting)?.[1] ?? null
      mayThink = false
    }
    if (thought === null) return false
    const end = `</${thought}>`
    const at = waiting.indexOf(end)
    if (at < 0) {
      waiting = waiting.slice(-end.length)
      return true
    }
    waiting = waiting.slice(at + end.length)
    thought = null
    return false
  }

  /** Looks for a bracket that begins an object, as a bracket in prose does not. */
  function open(): string {
    const at = waiting.search(/\{\s*(?:["'}]|$)/)
    if (at < 0) waiting = ''
    else if (/^\{\s*$/.test(waiting.slice(at))) waiting = waiting.slice(at)
    else {
      state = 'open'
      const rest = waiting.slice(at)
      waiting = ''
      return through(rest)
    }
    return ''
  }

  function through(text: string): string {
    const end = object.endIn(text)
    const passed = end === null ? text : text.slice(0, end)
    length += passed.length
    if (end !== null || length > longestAnswer) state = 'closed'
    return length > longestAnswer ? '' : passed
  }
}

/** Follows brackets and strings; `endIn` tells where in the next text the object ends. */
function createObjectScanner(): { endIn(text: string): number | null } {
  let depth = 0
  let inString = false
  let escaped = false
  const step = (character: string): void => {
    if (escaped) escaped = false
    else if (inString && character === '\\') escaped = true
    else if (character === '"') inString = !inString
    else if (!inString && (character === '{' || character === '[')) depth++
    else if (!inString && (character === '}' || character === ']')) depth--
  }
  return {
    endIn(text) {
      for (let at = 0; at < text.length; at++) {
        step(text[at] as string)
        if (depth === 0) return at + 1
      }
      return null
    },
  }
}
