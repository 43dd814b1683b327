import { type Care, type CareCommand, type CareInputs, actOnCare as decide, evolveCare, mayReadCare } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import { refusedOrOutrun } from '../refused-or-outrun.js'
import { overtaken, retrying } from '../retrying.js'
import { saysTheSame } from '../says-the-same.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { careChangeOf } from './care-change-of.js'
import type { CarePorts } from './care-ports.js'
import type { CareChange, CareRecord } from './care-store.js'
import { type CareView, careTurns, careView } from './care-view.js'

/** A command as it came in: all but who gives it, which only the session knows. */
export type WireCareCommand = { readonly [A in keyof CareInputs]: Omit<CareCommand<A>, 'by'> }[keyof CareInputs]

export interface ActOnCare {
  readonly careId: string
  readonly command: WireCareCommand
  /** The version that was on screen, for actions decided on it. */
  readonly version: number | undefined
}

/**
 * Consent is taken back or given again, a plan set, paused or ended. The same event sent again has happened once.
 * Throws: NotFound, Forbidden, Refused (OutrunBy where somebody was faster), StaleVersion
 */
export async function actOnCare(ports: CarePorts, viewer: Viewer, asked: ActOnCare): Promise<CareView> {
  return retrying(ports, async () => {
    const record = await recordFor(ports, viewer, asked)
    const care = evolveCare(record.events)
    if (hasHappened(ports, record, asked, viewer)) return careView(record, care, viewer)
    const { id: careId, organizationId, communityId, residentId } = care
    const roomId = roomFor(asked.command, record, care)
    const command = { ...asked.command, by: actorOf(viewer, record.standing) }
    const decision = decide(care, command, { careId, organizationId, communityId, residentId, roomId }, circumstances(record, asked, ports))
    const { events, lastVisitAt, dueAt } = record
    if ('refusal' in decision) throw refusedOrOutrun(decision.refusal, asked, events, careTurns(record, viewer), viewer.personId)
    const change = careChangeOf({ care, events, lastVisitAt, dueAt }, decision.event, ports)
    const outcome = await ports.cares.save(change)
    if (outcome === 'saved') return careView(after(record, change), change.care, viewer)
    if (outcome === 'id-taken') throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
    return overtaken
  })
}

async function recordFor({ cares }: CarePorts, viewer: Viewer, { careId, command }: ActOnCare): Promise<CareRecord> {
  const record = await cares.load(careId, viewer, carerIn(command))
  if (record === undefined) throw new NotFound()
  if (!mayReadCare(actorOf(viewer, record.standing))) throw new Forbidden()
  return record
}

/** Whoever agrees again may live elsewhere by now. Throws: Refused where she has moved away */
function roomFor({ action }: WireCareCommand, { livesIn }: CareRecord, { roomId }: Care): string {
  if (action !== 'agree') return roomId
  if (livesIn === null) throw new Refused({ code: 'resident.unknown', pointer: '/residentId' })
  return livesIn
}

function carerIn(command: WireCareCommand): string | null {
  return command.action === 'plan' ? command.carerId : null
}

function circumstances(record: CareRecord, { command, version }: ActOnCare, { now }: CarePorts) {
  const carerId = carerIn(command)
  return {
    now: now(),
    utcOffsetMinutes: record.community.utcOffsetMinutes,
    lastVisitAt: record.lastVisitAt,
    carerActive: carerId === null ? null : record.activeVisitors.includes(carerId),
    decidedAt: version
  }
}

/** Decided once more as things stood then. Throws: Refused 'event.id-used' where the id is another event's */
function hasHappened(ports: CarePorts, record: CareRecord, asked: ActOnCare, viewer: Viewer): boolean {
  const kept = record.events.find(({ id }) => id === asked.command.eventId)
  if (kept === undefined) return false
  const before = record.events.filter(({ seq }) => seq < kept.seq)
  const { id: careId, organizationId, communityId, residentId, roomId } = evolveCare(record.events)
  const command = { ...asked.command, by: actorOf(viewer, record.standing) }
  const subject = { careId, organizationId, communityId, residentId, roomId: 'roomId' in kept.payload ? kept.payload.roomId : roomId }
  const facts = { ...circumstances(record, asked, ports), now: kept.recordedAt, decidedAt: undefined }
  const decision = decide(before.length === 0 ? undefined : evolveCare(before), command, subject, facts)
  const isSame = kept.actor.id === viewer.personId && 'event' in decision && saysTheSame(kept, record.words, decision.event, ports.digest)
  if (!isSame) throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
  return true
}

/** What a reload would bring, without the trip. */
function after(record: CareRecord, { event, words, dueAt }: CareChange): CareRecord {
  return { ...record, events: [...record.events, event], words: [...record.words, ...words], dueAt }
}
