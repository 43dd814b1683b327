import { holdVisit as decide, type HoldVisit, noResident, type Refusal, type VisitHeldPayload } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import { overtaken, retrying } from '../retrying.js'
import { saysTheSame } from '../says-the-same.js'
import type { Viewer } from '../session/viewer.js'
import { firstVisitChangeOf } from './visit-change-of.js'
import type { VisitPorts } from './visit-ports.js'
import type { VisitChange, VisitGround, VisitRecord, WrittenWithVisit } from './visit-store.js'
import { type VisitView, visitView } from './visit-view.js'

/** A visit as it came in: who holds it, and what the community says, is known to the service alone. */
export type WireVisit = Omit<HoldVisit, 'by' | 'rules' | 'organizationId' | 'hiddenFromId'>

export interface PreparedVisit {
  readonly asked: WireVisit
  /** Rows of another subject that are written in the same statement. */
  readonly also: readonly WrittenWithVisit[]
  /** Why it cannot be held as things stand; what is on record already stays there all the same. */
  readonly refusal?: Refusal | undefined
}

/**
 * Puts a visit on record with the rows of another subject that go with it, in one statement. The same visit sent again is the same visit.
 * It is prepared anew where somebody was in between (two phones took the last of a gift, looked in on the same resident, or sent the same visit),
 * since the other subject may say no by then.
 * Throws: NotFound (community), Forbidden, Refused, StaleVersion
 */
export async function holdPreparedVisit(ports: VisitPorts, viewer: Viewer, prepare: () => Promise<PreparedVisit>): Promise<VisitView> {
  let isTaken = false
  return retrying(ports, async () => {
    const { asked, also, refusal } = await prepare()
    const ground = await groundFor(ports, viewer, asked)
    if (ground.existing === 'own') return heldBefore(ports, viewer, asked, ground)
    if (ground.existing === 'foreign') throw new Refused({ code: 'visit.id-taken', pointer: '/id' })
    if (refusal) throw new Refused(refusal)
    mustBeThere(asked, ground)
    const decision = decide(commandOf(asked, ground, viewer), ports.now())
    if ('refusal' in decision) throw new Refused(decision.refusal)
    const change = firstVisitChangeOf(decision.events, ports, also)
    const outcome = await ports.visits.save(change, viewer.requestId)
    if (outcome === 'saved') return visitView(recordOf(change, ground), change.visit, viewer, ports)
    // the first time it may be the same visit, which is looked for again
    if (outcome === 'id-taken' && isTaken) throw new Refused({ code: 'visit.id-taken', pointer: '/id' })
    isTaken ||= outcome === 'id-taken'
    return overtaken
  })
}

async function groundFor({ visits }: VisitPorts, viewer: Viewer, asked: WireVisit): Promise<VisitGround> {
  const { id, communityId, roomId, residentId, ticketId, gift } = asked
  const ask = { visitId: id, communityId, roomId, residentId, ticketId, giftId: gift?.giftId ?? null }
  const ground = await visits.groundFor(ask, viewer)
  if (ground === undefined) throw new NotFound()
  if (!ground.standing.roles.some(role => role === 'agent' || role === 'supervisor' || role === 'manager')) throw new Forbidden()
  return ground
}

/** Throws: Refused 'event.id-used' where another visit was written down under this id */
async function heldBefore(ports: VisitPorts, viewer: Viewer, asked: WireVisit, ground: VisitGround): Promise<VisitView> {
  const record = await ports.visits.load(asked.id, viewer)
  const [held] = record?.events ?? []
  if (record === undefined || held === undefined) throw new NotFound()
  // a phone says when it was at each tap, and the second tap is later
  const at = 'at' in held.payload ? held.payload.at : asked.at
  const decision = decide(commandOf({ ...asked, at }, ground, viewer), held.recordedAt)
  const isSame = 'events' in decision && saysTheSame(held, record.words, decision.events[0], ports.digest, ofTheCommunity)
  if (!isSame) throw new Refused({ code: 'event.id-used', pointer: '/id' })
  return visitView(record, undefined, viewer, ports)
}

/** What a visit keeps of how things stood when it was written down. */
const ofTheCommunity = ['rules', 'organizationId', 'hiddenFromId']

/** Whatever a visit names is in its community. Throws: Refused */
function mustBeThere({ roomId, residentId, ticketId, gift }: WireVisit, ground: VisitGround): void {
  if (roomId !== null && ground.roomLabel === null) throw new Refused({ code: 'place.unknown', pointer: '/roomId' })
  if (residentId !== null && ground.resident === null) throw new Refused({ code: 'resident.unknown', pointer: '/residentId' })
  if (ticketId !== null && ground.ticketNumber === null) throw new Refused({ code: 'ticket.not-there', pointer: '/ticketId' })
  mustHaveGift(gift, ground.gift)
}

/** Throws: Refused 'gift.unknown', 'gift.out-of-stock' */
function mustHaveGift(gift: VisitHeldPayload['gift'], inStock: { readonly stock: number } | null): void {
  if (gift === null) return
  if (inStock === null) throw new Refused({ code: 'gift.unknown', pointer: '/gift' })
  if (inStock.stock < gift.quantity) throw new Refused({ code: 'gift.out-of-stock', pointer: '/gift' })
}

function commandOf(asked: WireVisit, { community, standing }: VisitGround, { personId }: Viewer): HoldVisit {
  const { organizationId, visitRules: rules } = community
  return { ...asked, by: { kind: 'person', id: personId, ...noResident, ...standing }, organizationId, rules, hiddenFromId: null }
}

function recordOf({ visit, events, words }: VisitChange, ground: VisitGround): VisitRecord {
  return {
    id: visit.id,
    community: ground.community,
    roomLabel: ground.roomLabel,
    ticketNumber: ground.ticketNumber,
    gift: ground.gift,
    events,
    words,
    photos: [],
    people: [ground.viewer, ...(ground.resident ? [ground.resident] : [])],
    // he has just held it
    visitorIsHere: true,
    standing: { ...noResident, ...ground.standing }
  }
}
