/** How many times what it cost before a call costs now, and between which two the true ratio lies with at least 95 % certainty. */
export interface PairedRatio {
  readonly median: number
  readonly low: number
  readonly high: number
}

export type Judged = 'not dearer' | 'dearer' | 'undecided'

const certainty = 0.95

/**
 * The median of the ratios of rounds that were run side by side. Its interval is the sign test's: between the k-th smallest and the k-th
 * largest, which asks nothing about how the noise is spread. Throws: RangeError for fewer than six pairs, which cannot be 95 % certain
 */
export function pairedRatio(pairs: readonly { readonly before: number; readonly now: number }[]): PairedRatio {
  const ratios = pairs.map(({ before, now }) => now / before).toSorted((one, other) => one - other)
  const [low, high] = [ratios[outside(ratios.length)], ratios[ratios.length - 1 - outside(ratios.length)]]
  const median = ratios[Math.floor((ratios.length - 1) / 2)]
  if (low === undefined || high === undefined || median === undefined) throw new RangeError('six pairs are needed at least')
  return { median, low, high }
}

/** Dearer or not by more than `allowed`, a ratio such as 1.03, where the whole interval lies on one side of it. */
export function judge({ low, high }: PairedRatio, allowed: number): Judged {
  if (high <= allowed) return 'not dearer'
  return low > allowed ? 'dearer' : 'undecided'
}

/** How many ratios may be left out at each end; -1 where there are too few. */
function outside(count: number): number {
  let left = -1
  let probability = 0.5 ** count
  let tail = probability
  while (2 * tail <= 1 - certainty) {
    left += 1
    probability *= (count - left) / (left + 1)
    tail += probability
  }
  return left
}
