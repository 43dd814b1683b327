import { dateOfDay, dayOfMoment } from '../clock/day-number.js'
import type { Instant } from '../instant.js'
import type { Refusal } from '../refusal.js'
import { refuse } from '../ticket/decision.js'
import type { PatrolSlot } from './patrol-post.js'
import { hoursOf } from './slot-hours.js'

/** Hours as a manager wants them from now on. */
export type WantedSlot = Pick<PatrolSlot, 'id' | 'from' | 'to' | 'weekdays'>

export interface RevisedSlots {
  readonly added: readonly PatrolSlot[]
  /** Slots that are over, with the last day on which they counted. */
  readonly ended: readonly { readonly id: string; readonly until: string }[]
}

interface Moment {
  readonly now: Instant
  readonly utcOffsetMinutes: number
}

/**
 * What becomes of a post's hours when they are changed. What has begun today stays on record, kept or missed; what has not begun
 * changes at once.
 * Refuses: 'patrol.hours-upside-down', 'patrol.hours-overlapping', 'patrol.slot-id-taken'
 */
export function reviseSlots(
  present: readonly PatrolSlot[],
  wanted: readonly WantedSlot[],
  moment: Moment
): { readonly revised: RevisedSlots } | { readonly refusal: Refusal } {
  const fault = faultIn(wanted)
  if (fault) return { refusal: fault }
  const running = present.filter(({ until }) => until === null)
  const isKept = (slot: PatrolSlot) => wanted.some(one => one.id === slot.id && isSame(one, slot))
  const added = wanted.filter(one => !running.some(slot => slot.id === one.id && isSame(one, slot)))
  const taken = added.findIndex(({ id }) => present.some(slot => slot.id === id))
  if (taken >= 0) return refuse('patrol.slot-id-taken', `/slots/${wanted.findIndex(({ id }) => id === added[taken]?.id)}/id`)
  return {
    revised: {
      added: added.map(slot => ({ ...slot, since: firstDayOf(slot, moment), until: null })),
      ended: running.filter(slot => !isKept(slot)).map(slot => ({ id: slot.id, until: lastDayOf(slot, moment) }))
    }
  }
}

function faultIn(wanted: readonly WantedSlot[]): Refusal | undefined {
  for (const [index, slot] of wanted.entries()) {
    if (slot.to <= slot.from) return { code: 'patrol.hours-upside-down', pointer: `/slots/${index}/to` }
    if (wanted.slice(0, index).some(other => other.id === slot.id)) return { code: 'patrol.slot-id-taken', pointer: `/slots/${index}/id` }
    if (wanted.slice(0, index).some(other => overlap(other, slot)))
      return { code: 'patrol.hours-overlapping', pointer: `/slots/${index}/from` }
  }
  return undefined
}

function overlap(one: WantedSlot, other: WantedSlot): boolean {
  return one.from < other.to && other.from < one.to && one.weekdays.some(day => other.weekdays.includes(day))
}

function isSame(one: WantedSlot, other: WantedSlot): boolean {
  return one.from === other.from && one.to === other.to && sorted(one.weekdays) === sorted(other.weekdays)
}

function sorted(weekdays: readonly number[]): string {
  return [...weekdays].sort((one, other) => one - other).join()
}

/** Nobody can keep hours that have begun before they were set. */
function firstDayOf(slot: WantedSlot, { now, utcOffsetMinutes }: Moment): string {
  const today = dayOfMoment(now, utcOffsetMinutes)
  const hasBegun = hoursOf(slot, dateOfDay(today), utcOffsetMinutes).from <= now
  return dateOfDay(hasBegun ? today + 1 : today)
}

/** Hours that have begun are not taken back, so that nobody deletes what he has missed. */
function lastDayOf(slot: PatrolSlot, { now, utcOffsetMinutes }: Moment): string {
  const today = dayOfMoment(now, utcOffsetMinutes)
  const hasBegun = hoursOf(slot, dateOfDay(today), utcOffsetMinutes).from <= now
  return dateOfDay(hasBegun ? today : today - 1)
}
