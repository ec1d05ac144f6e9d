/** How chat templates mark a model's thinking, where a server leaves the marks in the answer. */

export interface ThoughtMarks {
  opening: string
  closing: string
}

const tagsOf = (name: string): ThoughtMarks => ({ opening: `<${name}>`, closing: `</${name}>` })

/** https://github.com/openai/harmony, which some servers pass on untouched. */
const harmonyEnd = '<|channel|>final'

export const thoughtMarks: readonly ThoughtMarks[] = [
  ...['think', 'thinking', 'thought', 'thoughts', 'reasoning', 'reflection', 'analysis', 'scratchpad', 'seed:think'].map(tagsOf),
  // Mistral: https://docs.mistral.ai/capabilities/reasoning/
  { opening: '[THINK]', closing: '[/THINK]' },
  { opening: '<|channel|>analysis', closing: harmonyEnd },
  { opening: '<|start|>assistant<|channel|>analysis', closing: harmonyEnd },
  // Gemma: https://docs.vllm.ai/en/stable/api/vllm/parser/gemma4/
  { opening: '<|channel>', closing: '<channel|>' },
  { opening: '<|START_THINKING|>', closing: '<|END_THINKING|>' },
  { opening: '<|begin_of_thought|>', closing: '<|end_of_thought|>' },
  { opening: '◁think▷', closing: '◁/think▷' },
]

/** What harmony's marks leave behind where a server takes only the marks away. */
const bareHarmonyEnd = 'assistantfinal'

const closings = [...new Set([...thoughtMarks.map(({ closing }) => closing), bareHarmonyEnd])]

/** UTF-16 units of the longest mark that ends a thought. */
export const longestClosing = Math.max(...closings.map(({ length }) => length))

const closingPattern = new RegExp(closings.map((closing) => closing.replace(/[|[\]\\^$.*+?(){}]/g, String.raw`\$&`)).join('|'), 'i')

/** The first mark in the text that ends a thought, whether or not one had begun: templates that open a thought in the prompt leave the end alone. */
export function endOfThought(text: string): { start: number; end: number } | null {
  const found = closingPattern.exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}
