import { type CareCommand, actOnCare as decide, mayHoldVisits } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import { overtaken, retrying } from '../retrying.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { actOnCare } from './act-on-care.js'
import { careChangeOf } from './care-change-of.js'
import type { CarePorts } from './care-ports.js'
import type { CareGround } from './care-store.js'
import { type CareView, careView } from './care-view.js'

export interface AgreeToCare {
  /** Made by whoever writes it down; where she was asked before, the record is the one she has. */
  readonly id: string
  readonly communityId: string
  /** Null: the viewer herself. */
  readonly residentId: string | null
  readonly command: Omit<CareCommand<'agree'>, 'by'>
}

/**
 * A resident agrees to be looked after: in the app, or by the staff's hand with how they heard it. Sent again it has happened once.
 * Throws: NotFound (community), Forbidden, Refused, StaleVersion
 */
export async function agreeToCare(ports: CarePorts, viewer: Viewer, asked: AgreeToCare): Promise<CareView> {
  let isTaken = false
  return retrying(ports, async () => {
    const ground = await groundFor(ports, viewer, asked)
    if (ground.recordId !== null) return actOnCare(ports, viewer, { careId: ground.recordId, command: asked.command, version: undefined })
    const { resident, room, community } = ground
    if (resident === null || room === null) throw new Refused({ code: 'resident.unknown', pointer: '/residentId' })
    const { organizationId, id: communityId, utcOffsetMinutes } = community
    const subject = { careId: asked.id, organizationId, communityId, residentId: resident.id, roomId: room.id }
    const command = { ...asked.command, by: actorOf(viewer, ground.standing) }
    const facts = { now: ports.now(), utcOffsetMinutes, lastVisitAt: null, carerActive: null, decidedAt: undefined }
    const decision = decide(undefined, command, subject, facts)
    if ('refusal' in decision) throw new Refused(decision.refusal)
    const change = careChangeOf(undefined, decision.event, ports)
    if ((await ports.cares.save(change)) === 'saved') return loaded(ports, viewer, asked.id)
    // the first time it may be a record that she has by now, which is looked for again
    if (isTaken) throw new Refused({ code: 'care.id-taken', pointer: '/id' })
    isTaken = true
    return overtaken
  })
}

async function groundFor({ cares }: CarePorts, viewer: Viewer, { communityId, residentId }: AgreeToCare): Promise<CareGround> {
  const ground = await cares.groundFor({ communityId, residentId: residentId ?? viewer.personId }, viewer)
  if (ground === undefined) throw new NotFound()
  const actor = actorOf(viewer, ground.standing)
  // from the resident's side one speaks for oneself alone
  if (viewer.side === 'resident' ? ground.standing.standing !== 'household' : !mayHoldVisits(actor)) throw new Forbidden()
  return ground
}

async function loaded({ cares }: CarePorts, viewer: Viewer, careId: string): Promise<CareView> {
  const record = await cares.load(careId, viewer)
  if (record === undefined) throw new NotFound()
  return careView(record, undefined, viewer)
}
