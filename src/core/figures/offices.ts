/**
 * Offices that few hold, as the registry names them and as pages do. A role among these tells a person from others of the same
 * name; CEOs, founders and professors are too many.
 */
export interface Office {
  /** Part of a role in `registry.json`. */
  registry: string
  /** Whole words of a role on a page, in lower case. */
  english: readonly string[]
  /** Parts of words: Korean writes offices together with what they are over. */
  korean: readonly string[]
}

export const offices: readonly Office[] = [
  { registry: 'CTO', english: ['cto', 'chief technology officer'], korean: ['최고기술책임자'] },
  { registry: 'CFO', english: ['cfo', 'chief financial officer'], korean: ['최고재무책임자'] },
  { registry: 'COO', english: ['coo', 'chief operating officer'], korean: ['최고운영책임자'] },
  { registry: 'CPO', english: ['cpo', 'chief product officer'], korean: ['최고제품책임자'] },
  { registry: 'chief scientist', english: ['chief scientist'], korean: ['수석과학자', '수석 과학자'] },
  { registry: 'chief AI scientist', english: ['chief ai scientist'], korean: ['수석 AI 과학자', 'AI 수석과학자'] },
  { registry: 'chief AI officer', english: ['chief ai officer'], korean: ['최고AI책임자'] },
  { registry: 'president of', english: ['president'], korean: ['대통령', '주석'] },
  { registry: 'minister', english: ['minister', 'secretary', 'premier'], korean: ['장관', '총리'] },
  { registry: 'senator', english: ['senator', 'senate minority leader'], korean: ['상원의원'] },
  { registry: 'governor', english: ['governor'], korean: ['주지사'] },
  { registry: 'laureate', english: ['nobel', 'turing'], korean: ['노벨', '튜링'] },
]

/** True when the role on a page names the office. */
export function holdsOffice(role: string, { english, korean }: Office): boolean {
  const words = ` ${role.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return english.some((name) => words.includes(` ${name} `)) || korean.some((name) => role.includes(name))
}
