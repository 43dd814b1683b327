import { expectedAt, plusMinutes, type Ticket, technicianOf } from '@linying/domain'
import type { KeyUse, TicketChange } from '@linying/usecases'
import type { outboxMessages } from '../schema/message.js'
import type { eventWords, ticketEvents, tickets } from '../schema/ticket.js'

type NewRow<T extends { readonly $inferInsert: unknown }> = T['$inferInsert']

/** What lists ask for, written from the fold. The number is given by the saving statement. */
export function ticketRow({ ticket, events, headHash, codeHash }: TicketChange): Omit<NewRow<typeof tickets>, 'number'> {
  const { organizationId, communityId, id, kind, category, channel, status, roomId, publicPlaceId, residentId, version } = ticket
  const { reportedAt, reopenCount, urgeCount, photosPublic, joinedIds } = ticket
  return {
    id,
    organizationId,
    communityId,
    kind,
    category,
    channel,
    status,
    roomId,
    publicPlaceId,
    residentId,
    joinedIds: [...joinedIds],
    technicianId: technicianOf(ticket),
    takenAt: 'takenAt' in ticket ? ticket.takenAt : null,
    departedAt: 'departedAt' in ticket ? ticket.departedAt : null,
    arrivedAt: 'arrivedAt' in ticket ? ticket.arrivedAt : null,
    etaAt: expectedAt(ticket),
    suspendedUntil: 'suspendedUntil' in ticket ? ticket.suspendedUntil : null,
    doneAt: 'doneAt' in ticket ? ticket.doneAt : null,
    closedAt: 'closedAt' in ticket ? ticket.closedAt : null,
    serviceDueAt: serviceDueAt(ticket),
    reportedAt,
    updatedAt: events.at(-1)?.recordedAt ?? reportedAt,
    reopenCount,
    urgeCount,
    photosPublic,
    version,
    headHash,
    codeHash
  }
}

/** When the service itself will act: on what nobody has taken, and on the day that work was put off to. */
function serviceDueAt(ticket: Ticket): string | null {
  if (ticket.status === 'suspended') return ticket.suspendedUntil
  if (ticket.status !== 'assigned' || ticket.takenAt !== null) return null
  return plusMinutes(ticket.assignedAt, ticket.rules.takeWithinMinutes)
}

export function eventRows({ ticket, events }: TicketChange): NewRow<typeof ticketEvents>[] {
  const { organizationId, communityId } = ticket
  return events.map(({ actor, ...event }) => ({ ...event, organizationId, communityId, actorId: actor.id, actorAs: actor.as }))
}

export function wordRows({ ticket, words }: TicketChange): NewRow<typeof eventWords>[] {
  const { organizationId, communityId } = ticket
  return words.map(word => ({ ...word, organizationId, communityId }))
}

export function outboxRows({ ticket, events, messages }: TicketChange, use: KeyUse | null): NewRow<typeof outboxMessages>[] {
  const { organizationId, communityId } = ticket
  const createdAt = events.at(-1)?.recordedAt ?? ticket.reportedAt
  const requestId = use?.requestId ?? null
  return messages.map(({ to, ...message }) => ({
    ...message,
    organizationId,
    communityId,
    recipients: to,
    createdAt,
    attempts: 0,
    requestId
  }))
}
