import { hasPublicPage, mayRead } from '@linying/domain'
import { NotFound, Unauthenticated } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { type ProgressView, progressView } from './progress-view.js'
import type { TicketPorts } from './ticket-ports.js'
import { type Unfolded, unfold } from './unfolded.js'

export interface OpenedCode {
  /** Set for the household and for staff in scope, who may open the ticket itself. */
  readonly ticketId: string | null
  readonly progress: ProgressView
}

/**
 * Somebody scanned a ticket's code; one trip. `before`: the part of what happened that ends before this event.
 * Throws: NotFound for a wrong or revoked code and for somebody else's matter that has no public page, Unauthenticated where signing in
 * may help
 */
export async function openCode(ports: TicketPorts, viewer: Viewer | null, token: string, before?: number): Promise<OpenedCode> {
  const record = await ports.tickets.load({ codeHash: ports.codes.hashOf(token) }, viewer, { before })
  if (record === undefined) throw new NotFound()
  const unfolded = unfold(record)
  const isInScope = viewer !== null && isWithin(unfolded, viewer)
  if (!isInScope && !hasPublicPage[unfolded.ticket.kind]) throw viewer === null ? new Unauthenticated() : new NotFound()
  return { ticketId: isInScope ? record.id : null, progress: progressView(unfolded, ports, before) }
}

function isWithin({ record, ticket }: Unfolded, viewer: Viewer): boolean {
  const { standing, roles } = record.standing
  return (standing !== 'public' || roles.length > 0) && mayRead(ticket, actorOf(viewer, record.standing))
}
