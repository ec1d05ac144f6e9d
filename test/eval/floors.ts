/** `npm run -s eval:floors -- FOLDER`: measures everything and fails where a figure has fallen below the one already reached. */
import floors from './floors.json' with { type: 'json' }
import { measureAll } from './measure'

const known = floors as Record<string, Record<string, number>>
let passed = 0
let failed = 0

for (const { set, figures } of measureAll(process.argv[2] ?? '')) {
  for (const [name, figure] of Object.entries(figures)) {
    const floor = known[set]?.[name] ?? 0
    const holds = figure >= floor
    if (holds) passed += 1
    else failed += 1
    console.log(`${holds ? 'ok   ' : 'BELOW'} ${set.padEnd(15)} ${name.padEnd(13)} ${figure.toFixed(4)} (floor ${floor})`)
  }
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
