// Runs a TypeScript module on Node 20 with no further tool: node scripts/run-typescript.mjs FILE.ts [ARGUMENTS]
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...rest] = process.argv.slice(2)
const path = resolve(file)
process.argv = [process.argv[0], path, ...rest]
await runnerImport(path, { configFile: false, logLevel: 'error' })
