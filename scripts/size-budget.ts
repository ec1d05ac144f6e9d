/** What ships, against its budget in `size-budget.json`. */
import budget from './size-budget.json' with { type: 'json' }
import { weigh } from '../test/measure/weigh'

const budgets: Record<string, number> = budget

let over = 0
for (const [name, size] of Object.entries(weigh())) {
  const most = budgets[name] ?? 0
  const fits = size <= most && size > 0
  if (!fits) over += 1
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(10)} ${size.toFixed(1).padStart(6)} KB of ${most}`)
}
process.exitCode = over > 0 ? 1 : 0
