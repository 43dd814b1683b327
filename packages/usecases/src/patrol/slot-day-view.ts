import { defaultPatrolRules, hoursOf, type Instant, minutesLate, type PatrolSlot, type SlotStanding, slotStanding } from '@linying/domain'
import type { DutyRow, PatrolCommunity, RosterRow } from './patrol-store.js'

/** One slot on one day, as the board shows it. */
export interface SlotDayView {
  readonly postId: string
  readonly postName: string
  readonly slotId: string
  readonly day: string
  readonly from: Instant
  readonly to: Instant
  readonly standing: SlotStanding
  readonly minutesLate: number
  readonly rosterName: string | null
  readonly rosterId: string | null
  /** Who was there. */
  readonly names: string[]
  readonly encounters: number
  readonly registered: number
}

interface SlotOfPost {
  readonly post: { readonly id: string; readonly name: string }
  readonly slot: PatrolSlot
  readonly day: string
}

interface Known {
  readonly community: Pick<PatrolCommunity, 'utcOffsetMinutes'>
  readonly roster: readonly RosterRow[]
  readonly duties: readonly DutyRow[]
}

export function slotDayView({ post, slot, day }: SlotOfPost, known: Known, now: Instant): SlotDayView {
  const isThis = (row: { readonly slotId: string; readonly day: string }) => row.slotId === slot.id && row.day === day
  const hours = hoursOf(slot, day, known.community.utcOffsetMinutes)
  const duties = known.duties.filter(isThis)
  const planned = known.roster.find(isThis)
  return {
    postId: post.id,
    postName: post.name,
    slotId: slot.id,
    day,
    ...hours,
    standing: slotStanding(hours, duties, now),
    minutesLate: minutesLate(hours, duties, defaultPatrolRules),
    rosterName: planned?.personName ?? null,
    rosterId: planned?.personId ?? null,
    names: [...new Set(duties.map(({ personName }) => personName))],
    encounters: sum(duties.map(({ encounters }) => encounters)),
    registered: sum(duties.map(({ registered }) => registered))
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
