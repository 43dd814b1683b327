import { setTimeout as wait } from 'node:timers/promises'

/** How long anything may take before a test gives up on it. A loaded machine is slow, not wrong: only what never comes is met. */
export const patienceMs = 120_000

/** Asks again and again until it is so. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = performance.now() + patienceMs; performance.now() < end; await wait(50)) if (await isSo()) return
  throw new Error(`waited in vain for ${what}`)
}
