import { mayRead } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { asFarAsTold } from './as-far-as-told.js'
import type { TicketPorts } from './ticket-ports.js'
import { partBefore, type TimelineEntry } from './timeline.js'
import { unfold } from './unfolded.js'

export interface TimelinePart {
  /** Oldest first. */
  readonly items: TimelineEntry[]
  /** To ask with for the part before; null where this one begins with the first. */
  readonly before: number | null
}

/**
 * What happened to a ticket before an event, as much as comes at a time, as far as the viewer may know of it.
 * Throws: NotFound, Forbidden
 */
export async function listTimeline(ports: TicketPorts, viewer: Viewer, ticketId: string, before: number): Promise<TimelinePart> {
  const record = await ports.tickets.load({ ticketId }, viewer, { before })
  if (record === undefined) throw new NotFound()
  const unfolded = unfold(record)
  const actor = actorOf(viewer, record.standing)
  if (!mayRead(unfolded.ticket, actor)) throw new Forbidden()
  const told = asFarAsTold(unfolded, actor)
  return partBefore(before, told.record, told.ticket, actor, ports)
}
