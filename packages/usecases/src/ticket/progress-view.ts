import {
  arePhotosPublic,
  type Category,
  type EventType,
  expectedAt,
  type Instant,
  type Kind,
  type Result,
  type SealedEvent,
  type Status,
  surnameOf,
  type Ticket,
  technicianOf
} from '@linying/domain'
import { type Earlier, earlierThan } from './earlier.js'
import { type EntryDetails, publicDetailsOf } from './entry-details.js'
import type { TicketPorts } from './ticket-ports.js'
import type { TicketRecord } from './ticket-store.js'
import { type ShownPhoto, shownPhotos } from './timeline.js'
import type { Unfolded } from './unfolded.js'

/** What anyone who scans a repair's code may know. Source: product.md, QR code. */
export interface ProgressView {
  readonly number: string
  readonly kind: Kind
  readonly category: Category
  readonly status: Status
  readonly communityName: string
  readonly hotline: string
  readonly utcOffsetMinutes: number
  readonly place: string
  readonly reportedAt: Instant
  readonly technician: { readonly surname: string; readonly badge: string } | null
  readonly etaAt: Instant | null
  readonly result: Result | null
  readonly entries: {
    readonly id: string
    readonly type: EventType
    readonly occurredAt: Instant
    readonly recordedAt: Instant
    readonly details: EntryDetails
    readonly photos: ShownPhoto[]
  }[]
  /** Null where the whole way is in `entries`. */
  readonly earlier: Omit<Earlier<undefined>, 'kept'> | null
}

/** `before`: not the newest part of what happened, but the one that ends before this event. */
export function progressView({ record, ticket }: Unfolded, ports: Pick<TicketPorts, 'photos' | 'now'>, before?: number): ProgressView {
  const showsPhotos = arePhotosPublic(ticket, record.place.isPublic)
  const seen = record.events.filter(event => (before === undefined || event.seq < before) && isPublic(event))
  const earlier = earlierThan(record.shownSince, seen, record.people, () => undefined)
  return {
    number: record.number,
    kind: ticket.kind,
    category: ticket.category,
    status: ticket.status,
    communityName: record.community.name,
    hotline: record.community.hotline,
    utcOffsetMinutes: record.community.utcOffsetMinutes,
    place: record.place.isPublic ? record.place.label : (record.place.building ?? ''),
    reportedAt: ticket.reportedAt,
    technician: technicianIn(record, ticket),
    etaAt: expectedAt(ticket),
    result: ticket.status === 'done' || ticket.status === 'closed' ? ticket.result : null,
    entries: seen
      .filter(({ seq }) => seq >= record.shownSince)
      .map(event => ({
        id: event.id,
        type: event.type,
        occurredAt: event.occurredAt,
        recordedAt: event.recordedAt,
        details: publicDetailsOf(event, record.people),
        photos: showsPhotos ? shownPhotos(record.photos, event.id, ports) : []
      })),
    earlier: earlier && { before: earlier.before, count: earlier.count, turns: earlier.turns }
  }
}

function isPublic({ audience, type }: SealedEvent): boolean {
  return audience === 'public' && type !== 'PhotoReceived'
}

function technicianIn({ people }: TicketRecord, ticket: Ticket): ProgressView['technician'] {
  const id = technicianOf(ticket)
  const person = people.find(one => one.id === id)
  return person === undefined ? null : { surname: surnameOf(person.name), badge: person.badge ?? '' }
}
