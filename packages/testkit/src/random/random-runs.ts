/** `RANDOM_TIMES=5` tries five times as much with another seed each time; `RANDOM_SEED` plays the one that a failure has named. */
const { RANDOM_TIMES, RANDOM_SEED } = process.env

/** The same in every run unless somebody asks for more, so that a red suite is red because of what was changed. */
const usualSeed = 20_261_122

/** How often a property is tried, and from which seed; fast-check prints the seed of a failure. */
export function randomRuns(usually: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = Math.ceil(usually * Number(RANDOM_TIMES ?? 1))
  if (RANDOM_SEED !== undefined) return { numRuns, seed: Number(RANDOM_SEED) }
  return RANDOM_TIMES === undefined ? { numRuns, seed: usualSeed } : { numRuns }
}
