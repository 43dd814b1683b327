import type { JobItem, JobRun } from './job-run.js'

/**
 * Does things in one go and, where that fails, each half by itself, so that of many only the one that is bad is left to `run.failed`:
 * two goes for each time that the rest can be halved. Unit: answers how many were done.
 */
export async function inHalves<T extends JobItem>(
  items: readonly T[],
  run: JobRun,
  act: (some: readonly T[]) => Promise<number>
): Promise<number> {
  const [first] = items
  if (first === undefined || !run.hasTime()) return 0
  try {
    return await act(items)
  } catch (error) {
    if (!run.isOfItem(error)) throw error
    if (items.length === 1) {
      await run.failed(first, error)
      return 0
    }
  }
  const middle = Math.ceil(items.length / 2)
  return (await inHalves(items.slice(0, middle), run, act)) + (await inHalves(items.slice(middle), run, act))
}
