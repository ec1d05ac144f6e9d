/** Commands that an evaluation runs and waits for. */
import { spawnSync } from 'node:child_process'

/** What the command printed; throws what it complained of where it failed. */
export function run(command: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30, cwd })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`)
  return stdout
}

/** What one of the evaluation commands prints; `cwd` is the checkout whose code it measures. */
export const evaluate = (name: string, args: readonly string[], cwd?: string): string =>
  run('npm', ['run', '-s', `eval:${name}`, '--', ...args], cwd)
