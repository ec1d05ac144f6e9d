/** Milliseconds of processor time that the work takes: on a busy machine the clock says more of the others than of it. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
