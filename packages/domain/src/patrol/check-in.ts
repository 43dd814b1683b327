import { dateOfDay, dayOfMoment } from '../clock/day-number.js'
import { type Instant, plusMinutes } from '../instant.js'
import type { Person } from '../people/actor.js'
import type { Refusal } from '../refusal.js'
import { refuse } from '../ticket/decision.js'
import type { PatrolDuty, PatrolProof, PatrolSlot } from './patrol-post.js'
import { mayStandAtPosts } from './patrol-roles.js'
import type { PatrolRules } from './patrol-rules.js'
import { hoursOf, isOn } from './slot-hours.js'

export interface CheckIn {
  /** Made by the phone, so that checking in twice is once. */
  readonly id: string
  readonly by: Pick<Person, 'id' | 'roles'>
  /** Whether the digits that came are those of the post's screen now; null where none came. */
  readonly screenFits: boolean | null
  readonly photoComes: boolean
}

interface Place {
  readonly proof: PatrolProof
  readonly slots: readonly PatrolSlot[]
  readonly utcOffsetMinutes: number
}

/**
 * Somebody is at the post, by the server's clock. Whoever is on the roster, anybody who may stand there can come instead.
 * Refuses: 'action.not-yours', 'patrol.no-slot-now', 'patrol.screen-code', 'patrol.photo-missing'
 */
export function checkIn(
  { proof, ...place }: Place,
  { id, by, screenFits, photoComes }: CheckIn,
  now: Instant,
  rules: PatrolRules
): { readonly duty: PatrolDuty } | { readonly refusal: Refusal } {
  if (!mayStandAtPosts(by.roles)) return refuse('action.not-yours')
  const found = slotAt(place, now, rules)
  if (found === undefined) return refuse('patrol.no-slot-now')
  if (proof === 'screen' && screenFits !== true) return refuse('patrol.screen-code', '/screenCode')
  if (proof === 'photo' && !photoComes) return refuse('patrol.photo-missing', '/expectedPhotos')
  const { slot, day } = found
  return { duty: { id, slotId: slot.id, day, personId: by.id, checkedInAt: now, checkedOutAt: null, photoMissing: proof === 'photo' } }
}

/** The slot that somebody who comes now comes for: the one that is on, or the one that begins soon. */
export function slotAt(
  { slots, utcOffsetMinutes }: Omit<Place, 'proof'>,
  now: Instant,
  { earlyMinutes }: Pick<PatrolRules, 'earlyMinutes'>
): { readonly slot: PatrolSlot; readonly day: string } | undefined {
  // shortly before midnight the next one may be tomorrow's
  const today = dayOfMoment(now, utcOffsetMinutes)
  const open = [today, today + 1].map(dateOfDay).flatMap(day =>
    slots
      .filter(slot => isOn(slot, day))
      .map(slot => ({ slot, day, ...hoursOf(slot, day, utcOffsetMinutes) }))
      .filter(({ from, to }) => now >= plusMinutes(from, -earlyMinutes) && now < to)
  )
  return open.sort((one, other) => one.from.localeCompare(other.from))[0]
}
