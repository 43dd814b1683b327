import { mayRead } from '@linying/domain'
import { Forbidden, NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { photoLinksUntil } from './photo-links.js'
import type { TicketPorts } from './ticket-ports.js'
import { type TicketView, ticketView } from './ticket-view.js'
import { unfold } from './unfolded.js'

export type GotTicket = { readonly ticket: TicketView; readonly etag: string } | 'unchanged'

/**
 * A ticket as deep as the viewer may see. With an ETag that still holds, one indexed read answers 'unchanged'.
 * Throws: NotFound, Forbidden
 */
export async function getTicket(ports: TicketPorts, viewer: Viewer, ticketId: string, knownEtag: string | undefined): Promise<GotTicket> {
  if (knownEtag !== undefined) {
    const version = await ports.tickets.versionFor(ticketId, viewer)
    if (version !== undefined && etagOf(version, ports) === knownEtag) return 'unchanged'
  }
  const record = await ports.tickets.load({ ticketId }, viewer)
  if (record === undefined) throw new NotFound()
  const unfolded = unfold(record)
  if (!mayRead(unfolded.ticket, actorOf(viewer, record.standing))) throw new Forbidden()
  const ticket = ticketView(unfolded, viewer, ports)
  return { ticket, etag: etagOf(ticket.version, ports) }
}

/** Changes with the ticket, and when the links to its photos are drawn anew. */
function etagOf(version: number, { now }: TicketPorts): string {
  return `"${version}-${Date.parse(photoLinksUntil(now()))}"`
}
