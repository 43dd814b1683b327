import { type Instant, plusMinutes } from '../instant.js'
import type { PatrolDuty } from './patrol-post.js'
import type { PatrolRules } from './patrol-rules.js'
import type { SlotHours } from './slot-hours.js'

/**
 * Whether somebody stood there: not yet time, in time with nobody there, somebody there now, there and gone before the end, over and
 * kept, over and only without the photo that was asked for, over and nobody came.
 */
export type SlotStanding = 'ahead' | 'vacant' | 'manned' | 'left' | 'kept' | 'unproven' | 'missed'
export const slotStandings = ['ahead', 'vacant', 'manned', 'left', 'kept', 'unproven', 'missed'] as const satisfies readonly SlotStanding[]

type Duty = Pick<PatrolDuty, 'checkedInAt' | 'checkedOutAt' | 'photoMissing'>

/** Where one slot of one day stands. At its last moment it is over. Source: SP-13 */
export function slotStanding({ from, to }: SlotHours, duties: readonly Duty[], now: Instant): SlotStanding {
  const isOver = now >= to
  if (duties.length === 0) {
    if (isOver) return 'missed'
    return now < from ? 'ahead' : 'vacant'
  }
  if (isOver) return duties.some(({ photoMissing }) => !photoMissing) ? 'kept' : 'unproven'
  return duties.some(({ checkedOutAt }) => checkedOutAt === null) ? 'manned' : 'left'
}

/** How late the first one came. Unit: minutes, begun ones count; 0 for in time. */
export function minutesLate(
  { from }: SlotHours,
  duties: readonly Duty[],
  { lateAfterMinutes }: Pick<PatrolRules, 'lateAfterMinutes'>
): number {
  const first = duties.map(({ checkedInAt }) => checkedInAt).sort()[0]
  if (first === undefined || first <= plusMinutes(from, lateAfterMinutes)) return 0
  return Math.ceil((Date.parse(first) - Date.parse(from)) / 60_000)
}

/** Over any slots: how many there were, how many were kept and how many nobody came to. What is not over counts for nothing. */
export function coverageOf(standings: readonly SlotStanding[]): { readonly due: number; readonly kept: number; readonly missed: number } {
  const count = (wanted: readonly SlotStanding[]) => standings.filter(standing => wanted.includes(standing)).length
  return { due: count(['kept', 'unproven', 'missed']), kept: count(['kept']), missed: count(['missed']) }
}
