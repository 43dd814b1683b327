import { defaultPatrolRules, hoursOf, type Instant, whyNotMet } from '@linying/domain'
import { Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { holdPreparedVisit } from '../visit/hold-prepared-visit.js'
import type { VisitPorts } from '../visit/visit-ports.js'
import { dutyGround } from './check-out-of-post.js'
import type { PatrolPorts } from './patrol-ports.js'

export interface RecordEncounter {
  readonly dutyId: string
  /** Made by the phone: what is sent again after it has waited for a signal is the same encounter. */
  readonly id: string
  readonly at: Instant
  readonly whom: string
  readonly topic: string
  readonly outcome: 'helped' | 'told' | 'registered'
  readonly note: string
  readonly roomId: string | null
  /** What was registered on the spot. */
  readonly ticketId: string | null
}

/**
 * Somebody came by at the post: a visit record like any other, which counts for the slot in which it was.
 * Throws: NotFound, Forbidden, Refused
 */
export async function recordEncounter(
  ports: PatrolPorts & VisitPorts,
  viewer: Viewer,
  { dutyId, at, ...asked }: RecordEncounter
): Promise<{ readonly id: string }> {
  const { duty, slot, community } = await dutyGround(ports, viewer, dutyId)
  const hours = hoursOf(slot, duty.day, community.utcOffsetMinutes)
  const refusal = whyNotMet(duty, hours, { personId: viewer.personId, at }, defaultPatrolRules)
  if (refusal) throw new Refused(refusal)
  if (asked.outcome === 'registered' && asked.ticketId === null) throw new Refused({ code: 'ticket.not-there', pointer: '/ticketId' })
  const met = { ...asked, ...atThePost, at, occurredAt: at, communityId: community.id, postId: duty.postId }
  const { id } = await holdPreparedVisit(ports, viewer, async () => ({ asked: met, also: [{ what: 'encounter', dutyId }] }))
  return { id }
}

const atThePost = {
  kind: 'patrol',
  method: 'post',
  residentId: null,
  planId: null,
  checks: [],
  gift: null,
  promise: '',
  promisedUntil: null,
  said: '',
  expectedPhotos: 0,
  signatureId: null
} as const
