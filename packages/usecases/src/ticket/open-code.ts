import { evolve, hasPublicPage, mayRead } from '@linying/domain'
import { NotFound, Unauthenticated } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import { actorOf } from './actor-of.js'
import { type ProgressView, progressView } from './progress-view.js'
import type { TicketPorts } from './ticket-ports.js'
import type { TicketRecord } from './ticket-store.js'

export interface OpenedCode {
  /** Set for the household and for staff in scope, who may open the ticket itself. */
  readonly ticketId: string | null
  readonly progress: ProgressView
}

/**
 * Somebody scanned a ticket's code; one trip.
 * Throws: NotFound for a wrong or revoked code, Unauthenticated for a kind without a public page
 */
export async function openCode(ports: TicketPorts, viewer: Viewer | null, token: string): Promise<OpenedCode> {
  const record = await ports.tickets.load({ codeHash: ports.codes.hashOf(token) }, viewer)
  if (record === undefined) throw new NotFound()
  const isInScope = viewer !== null && isWithin(record, viewer)
  if (!isInScope && !hasPublicPage[evolve(record.events).kind]) throw new Unauthenticated()
  return { ticketId: isInScope ? record.id : null, progress: progressView(record, ports) }
}

function isWithin(record: TicketRecord, viewer: Viewer): boolean {
  const { household, roles } = record.standing
  return (household || roles.length > 0) && mayRead(evolve(record.events), actorOf(viewer, record.standing))
}
