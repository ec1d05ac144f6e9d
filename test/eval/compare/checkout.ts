/** The code of a git revision, laid out beside the working tree so that it can be run. */
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { evaluate, run } from '../run'

/** What `eval:quotes` of a revision, or of the checkout in a folder (`.`), prints for a file of texts. */
export function predictWith(revision: string, texts: string): string {
  if (existsSync(join(revision, 'package.json'))) return evaluate('quotes', [resolve(texts)], revision)
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-revision-'))
  try {
    checkOut(revision, folder)
    return evaluate('quotes', [resolve(texts)], folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An archive, since a worktree would leave a trace in the repository; the packages are those of the working tree. */
function checkOut(revision: string, folder: string): void {
  const archive = join(folder, 'revision.tar')
  run('git', ['archive', '--format=tar', `--output=${archive}`, '--end-of-options', revision])
  run('tar', ['-xf', archive, '-C', folder])
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
}
