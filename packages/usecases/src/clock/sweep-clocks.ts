import type { Ambient } from '../ambient.js'
import type { ClockStore } from './clock-store.js'

/**
 * Whoever is late is told, and after him the next on the ladder: each warning, breach and level exactly once, however many sweep at the
 * same time and wherever one of them is killed. What a screen says of a clock does not wait for this.
 * Unit: at most `limit` clocks; answers how many warnings and levels.
 */
export function sweepClocks({ clocks, now }: Pick<Ambient, 'now'> & { readonly clocks: ClockStore }, limit: number): Promise<number> {
  return clocks.sweep(now(), limit)
}
