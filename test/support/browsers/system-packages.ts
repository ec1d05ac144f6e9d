/** Installing from the system's packages, where that needs nobody's permission: Debian and Ubuntu, as root. */
import { isExecutable, runStep } from './executable'

const aptGet = '/usr/bin/apt-get'

/** Installs the packages; refreshes the package lists only when that fails without. False where it cannot be done. */
export function installSystemPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !isExecutable(aptGet)) return false
  const install = (): boolean => runStep(aptGet, ['install', '-y', '--no-install-recommends', ...packages])
  return install() || (runStep(aptGet, ['update']) && install())
}
