import { actOnVisit as decide, evolveVisit, mayReadVisit, type VisitCommand, type VisitInputs } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import { refusedOrOutrun } from '../refused-or-outrun.js'
import { overtaken, retrying } from '../retrying.js'
import { saysTheSame } from '../says-the-same.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from '../ticket/actor-of.js'
import { planWithoutVisit } from './plan-without-visit.js'
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

/**
 * Somebody reviews a visit, answers, corrects or denies it. The same event sent again has happened once.
 * Throws: NotFound, Forbidden, Refused (OutrunBy where somebody was faster), StaleVersion
 */
export async function actOnVisit(ports: VisitPorts, viewer: Viewer, asked: ActOnVisit): Promise<VisitView> {
  return retrying(ports, async () => {
    const record = await ports.visits.load(asked.visitId, viewer)
    if (record === undefined) throw new NotFound()
    const visit = evolveVisit(record.events)
    const by = actorOf(viewer, record.standing)
    if (!mayReadVisit(visit, by)) throw new Forbidden()
    if (hasHappened(ports, record, asked, viewer)) return visitView(record, visit, viewer, ports)
    const decision = decide(visit, { ...asked.command, by }, ports.now(), asked.version, record)
    if ('refusal' in decision) {
      const { timeline } = visitView(record, visit, viewer, ports)
      throw refusedOrOutrun(decision.refusal, asked, record.events, timeline, viewer.personId)
    }
    const settled = visitChangeOf({ visit, events: record.events }, decision.events, ports)
    const change = { ...settled, also: [...(await ticketWithoutVisit(ports, settled, by)), ...(await planWithoutVisit(ports, settled))] }
    const outcome = await ports.visits.save(change, viewer.requestId)
    if (outcome === 'saved') return visitView(after(record, change), change.visit, viewer, ports)
    if (outcome === 'id-taken') throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
    return overtaken
  })
}

/** Decided once more as things stood then. Throws: Refused 'event.id-used' where the id is another event's */
function hasHappened({ digest }: VisitPorts, record: VisitRecord, { command }: ActOnVisit, viewer: Viewer): boolean {
  const { events, words, standing } = record
  const kept = events.find(({ id }) => id === command.eventId)
  if (kept === undefined) return false
  const before = events.filter(({ seq }) => seq < kept.seq)
  if (kept.actor.id === viewer.personId && before.length > 0) {
    const decision = decide(evolveVisit(before), { ...command, by: actorOf(viewer, standing) }, kept.recordedAt, undefined, record)
    if ('events' in decision && saysTheSame(kept, words, decision.events[0], digest)) return true
  }
  throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
}

/** What a reload would bring, without the trip. */
function after(record: VisitRecord, { events, words }: VisitChange): VisitRecord {
  return { ...record, events: [...record.events, ...events], words: [...record.words, ...words] }
}
