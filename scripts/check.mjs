// `npm test`: every gate, one after another, then one line that counts. A gate that fails does not hide the ones after it.
// `npm run check` (`--inner`): those that need neither a browser nor a build, for the inner loop.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const results = 'out/results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const bin = (name) => `node_modules/.bin/${name}`
const typescript = (file, ...rest) => [process.execPath, 'scripts/run-typescript.mjs', file, ...rest]
const vitest = (project) => [
  bin('vitest'),
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}/${project}.json`,
]

/** What is built, and looked at in real browsers. */
function outerGates() {
  return [
    ['build', [process.execPath, 'build/build.mjs', 'chrome', 'firefox', 'chrome-e2e', 'firefox-e2e']],
    ['web-ext lint', [bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']],
    ['size', typescript('scripts/size-budget.ts')],
    ['browser', vitest('browser')],
    ['e2e', vitest('e2e')],
  ]
}

const isInner = process.argv.includes('--inner')
const innerGates = [
  ['format', [bin('oxfmt'), '--check']],
  ['lint', ['npm', 'run', '-s', 'lint']],
  ['types', [bin('tsc'), '-p', '.']],
  ['unused code', [bin('knip')]],
  // Tests count as no user here: what only they call is no part of the product.
  ['unused product code', [bin('knip'), '--production']],
  ['unit', vitest('unit')],
]
const gates = [
  ['install', [process.execPath, 'scripts/install.mjs']],
  ...(isInner ? [] : [['browsers', typescript('scripts/ensure-browsers.ts')]]),
  ...innerGates,
  ...(isInner ? [] : outerGates()),
]

let passed = 0
let failed = 0
const summary = []
/** Names of the tests that failed, or passed only when asked again: a log is read from its end. */
const troubled = []

function noteTroubled({ testResults }) {
  for (const { assertionResults } of testResults)
    for (const { status, fullName, failureMessages } of assertionResults) {
      const [reason] = failureMessages ?? []
      if (reason) troubled.push(`${status === 'passed' ? 'REPEATED' : 'FAILED'} ${fullName}: ${reason.slice(0, 300)}`)
    }
}

function count(name, ok) {
  try {
    const report = JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'))
    passed += report.numPassedTests
    failed += report.numFailedTests + (ok || report.numFailedTests > 0 ? 0 : 1)
    noteTroubled(report)
  } catch {
    if (ok) passed += 1
    else failed += 1
  }
}

for (const [name, [command, ...rest]] of gates) {
  console.log(`\n— ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command, rest, { stdio: 'inherit' })
  count(name, status === 0)
  summary.push(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

console.log(`\n${[...summary, ...troubled].join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
