/**
 * Why somebody is looked after; several may hold.
 * Source: SP-14 (over 60, living alone); which special needs there are is our decision, 2026-11.
 */
export type CareReason = 'over_60' | 'lives_alone' | 'hard_to_walk' | 'sight_or_hearing' | 'long_illness' | 'recovering' | 'other_need'
export const careReasons = [
  'over_60',
  'lives_alone',
  'hard_to_walk',
  'sight_or_hearing',
  'long_illness',
  'recovering',
  'other_need'
] as const satisfies readonly CareReason[]

/** They say something of her health, so they are kept as an erasable word of the event. */
export function writeReasons(reasons: readonly CareReason[]): string {
  return careReasons.filter(reason => reasons.includes(reason)).join(',')
}

export function readReasons(written: string): readonly CareReason[] {
  const said = written.split(',')
  return careReasons.filter(reason => said.includes(reason))
}
