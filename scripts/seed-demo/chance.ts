/** Numbers that look random and are the same on every run (mulberry32). */
export interface Chance {
  between(least: number, most: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
  /** True in this share of cases, 0 to 1. */
  happens(share: number): boolean
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (least, most) => least + next() * (most - least),
    pick: choices => choices[Math.floor(next() * choices.length)] ?? choices[0],
    happens: share => next() < share
  }
}
