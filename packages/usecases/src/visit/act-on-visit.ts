import { actOnVisit as decide, evolveVisit, mayReadVisit, type VisitCommand, type VisitInputs } from '@linying/domain'
import { Forbidden, NotFound, Refused, StaleVersion } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { ticketWithoutVisit } from './ticket-without-visit.js'
import { visitChangeOf } from './visit-change-of.js'
import type { VisitPorts } from './visit-ports.js'
import type { VisitChange, VisitRecord } from './visit-store.js'
import { type VisitView, visitView } from './visit-view.js'

/** A command as it came in: all but who gives it, which only the session knows. */
export type WireVisitCommand = { readonly [A in keyof VisitInputs]: Omit<VisitCommand<A>, 'by'> }[keyof VisitInputs]

export interface ActOnVisit {
  readonly visitId: string
  readonly command: WireVisitCommand
  /** The version that was on screen, for actions decided on it. */
  readonly version: number | undefined
}

const attempts = 5

/**
 * Somebody reviews a visit, answers, corrects or denies it. The same event sent again has happened once.
 * Throws: NotFound, Forbidden, Refused, StaleVersion
 */
export async function actOnVisit(ports: VisitPorts, viewer: Viewer, asked: ActOnVisit): Promise<VisitView> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const record = await ports.visits.load(asked.visitId, viewer)
    if (record === undefined) throw new NotFound()
    const visit = evolveVisit(record.events)
    const by = actorOf(viewer, record.standing)
    if (!mayReadVisit(visit, by)) throw new Forbidden()
    if (hasHappened(record, asked, viewer)) return visitView(record, visit, viewer, ports)
    const decision = decide(visit, { ...asked.command, by }, ports.now(), asked.version)
    if ('refusal' in decision) throw new Refused(decision.refusal)
    const settled = visitChangeOf({ visit, events: record.events }, decision.events, ports)
    const change = { ...settled, also: await ticketWithoutVisit(ports, settled, by) }
    const outcome = await ports.visits.save(change, viewer.requestId)
    if (outcome === 'saved') return visitView(after(record, change), change.visit, viewer, ports)
    if (outcome === 'id-taken') throw new Refused({ code: 'visit.id-taken', pointer: '/eventId' })
  }
  throw new StaleVersion()
}

function hasHappened({ events }: VisitRecord, { command }: ActOnVisit, { personId }: Viewer): boolean {
  return events.some(({ id, actor }) => id === command.eventId && actor.id === personId)
}

/** What a reload would bring, without the trip. */
function after(record: VisitRecord, { events, words }: VisitChange): VisitRecord {
  return { ...record, events: [...record.events, ...events], words: [...record.words, ...words] }
}
