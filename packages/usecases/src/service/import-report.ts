import { type Category, type Channel, type Instant, type Kind, report, type Severity } from '@linying/domain'
import { NotFound, Refused } from '../failure.js'
import { newTicketChange } from '../ticket/report-ticket.js'
import type { TicketPorts } from '../ticket/ticket-ports.js'

export interface ImportReport {
  /** Made from the source's own id, so that importing twice files it once. */
  readonly ticketId: string
  readonly eventId: string
  readonly communityId: string
  /** One that has begun. */
  readonly importId: string
  readonly kind: Kind
  readonly category: Category
  readonly severity: Severity
  readonly channel: Channel
  readonly text: string
  readonly placeText: string
  /** When the source says it was written; kept, however long ago. */
  readonly at: Instant
}

/**
 * Files a report that came in by other ways than the app.
 * Throws: NotFound (community), Refused
 */
export async function importReport(ports: TicketPorts, asked: ImportReport): Promise<'filed' | 'there-already'> {
  const { ticketId, eventId, communityId } = asked
  const now = ports.now()
  const ask = { communityId, kind: asked.kind, roomId: null, publicPlaceId: null, isAboutStaff: asked.kind === 'complaint', ticketId, now }
  const ground = await ports.tickets.groundFor(ask, null)
  if (ground === undefined) throw new NotFound()
  if (ground.existing !== null) return 'there-already'
  const decision = report(
    {
      ticketId,
      eventId,
      kind: asked.kind,
      category: asked.category,
      urgency: 'normal',
      complaint: asked.kind === 'complaint' ? { severity: asked.severity, aboutPersonId: null } : null,
      colleagues: ground.colleagues,
      offerName: null,
      policies: ground.policies,
      statutes: ground.statutes,
      workingCalendar: ground.workingCalendar,
      demand: '',
      aboutWhom: '',
      channel: asked.channel,
      organizationId: ground.community.organizationId,
      communityId,
      roomId: null,
      publicPlaceId: null,
      residentId: null,
      photosPublic: false,
      appointments: [],
      expectedPhotos: 0,
      rules: ground.community.rules,
      text: asked.text,
      contactName: '',
      contactPhone: '',
      placeText: asked.placeText,
      occurredAt: asked.at,
      by: { id: null, as: 'system' }
    },
    now
  )
  if ('refusal' in decision) throw new Refused(decision.refusal)
  const change = newTicketChange(decision.events, ground, now, ports)
  const messages = change.messages.map(message => ({ ...message, importId: asked.importId }))
  const outcome = await ports.tickets.create({ ...change, messages }, null)
  return typeof outcome === 'object' ? 'filed' : 'there-already'
}
