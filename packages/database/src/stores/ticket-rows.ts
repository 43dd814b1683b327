import {
  alarmsOf,
  type Clock,
  deliveryRank,
  deliveryUrgencyOf,
  dueAfter,
  expectedAt,
  isBroken,
  nextDue,
  openFollowUp,
  plusMinutes,
  type Ticket,
  technicianOf
} from '@linying/domain'
import type { KeyUse, TicketChange } from '@linying/usecases'
import type { ClockExplanation, clocks } from '../schema/clock.js'
import type { outboxMessages } from '../schema/message.js'
import type { eventWords, ticketEvents, tickets } from '../schema/ticket.js'
import type { WholeRow } from './moved-columns.js'

type NewRow<T extends { readonly $inferInsert: unknown }> = T['$inferInsert']

/** What lists ask for, written from the fold. The number and its seal are given by the saving statement. */
export function ticketRow({ ticket, events, headHash, codeHash }: TicketChange): WholeRow<typeof tickets> {
  const { organizationId, communityId, id, kind, category, channel, status, roomId, publicPlaceId, residentId, version } = ticket
  const {
    reportedAt,
    reopenCount,
    urgeCount,
    photosPublic,
    joined,
    reporterLeftAt,
    urgency,
    department,
    complaint,
    firstHandlerId,
    subtasks
  } = ticket
  const due = nextDue(ticket.clocks)
  const followUp = openFollowUp(ticket)
  return {
    id,
    number: '',
    organizationId,
    communityId,
    kind,
    category,
    urgency,
    department,
    aboutPersonId: complaint?.aboutPersonId ?? null,
    restricted: complaint?.restricted ?? false,
    firstHandlerId,
    subtaskOwnerIds: subtasks.flatMap(({ ownerId }) => ownerId ?? []),
    dueMetric: due?.metric ?? null,
    dueAt: due?.dueAt ?? null,
    dueWarnAt: due?.warnAt ?? null,
    channel,
    status,
    roomId,
    publicPlaceId,
    residentId,
    joinedIds: joined.flatMap(({ residentId }) => residentId ?? []),
    joinedFrom: joined.flatMap(({ from }) => from ?? []),
    reporterLeftAt,
    technicianId: technicianOf(ticket),
    takenAt: 'takenAt' in ticket ? ticket.takenAt : null,
    departedAt: 'departedAt' in ticket ? ticket.departedAt : null,
    arrivedAt: 'arrivedAt' in ticket ? ticket.arrivedAt : null,
    etaAt: expectedAt(ticket),
    suspendedUntil: 'suspendedUntil' in ticket ? ticket.suspendedUntil : null,
    doneAt: 'doneAt' in ticket ? ticket.doneAt : null,
    closedAt: 'closedAt' in ticket ? ticket.closedAt : null,
    keptWord: 'kept' in ticket ? (ticket.kept?.way ?? null) : null,
    serviceDueAt: serviceDueAt(ticket),
    followUpAt: followUp?.openedAt ?? null,
    followUpBy: followUp?.responsibleId ?? null,
    reportedAt,
    updatedAt: events.at(-1)?.recordedAt ?? reportedAt,
    reopenCount,
    urgeCount,
    photosPublic,
    version,
    headHash,
    codeHash,
    numberSeal: ''
  }
}

/** When the service itself will act: on what nobody has taken, and on the day that work was put off to. */
function serviceDueAt(ticket: Ticket): string | null {
  if (ticket.status === 'suspended') return ticket.suspendedUntil
  if (ticket.status !== 'assigned' || ticket.takenAt !== null) return null
  return plusMinutes(ticket.assignedAt, ticket.rules.takeWithinMinutes)
}

export function eventRows({ ticket, events }: TicketChange): WholeRow<typeof ticketEvents>[] {
  const { organizationId, communityId } = ticket
  return events.map(({ actor, ...event }) => ({ organizationId, communityId, actorId: actor.id, actorAs: actor.as, ...event }))
}

export function wordRows({ ticket, words }: TicketChange): NewRow<typeof eventWords>[] {
  const { organizationId, communityId } = ticket
  return words.map(word => ({ organizationId, communityId, ...word }))
}

export function outboxRows({ ticket, events, messages }: TicketChange, use: KeyUse | null): NewRow<typeof outboxMessages>[] {
  const { organizationId, communityId } = ticket
  const createdAt = events.at(-1)?.recordedAt ?? ticket.reportedAt
  const requestId = use?.requestId ?? null
  const urgency = deliveryRank(deliveryUrgencyOf(ticket))
  return messages.map(({ to, ...message }) => ({
    organizationId,
    communityId,
    recipients: to,
    createdAt,
    attempts: 0,
    requestId,
    urgency,
    ...message
  }))
}

/** Clocks as rows; `told` is the sweep's, and a row that is there already keeps its own. */
export function clockRows({ ticket, clocks: changed }: TicketChange): WholeRow<typeof clocks>[] {
  const { organizationId, communityId, id: ticketId } = ticket
  return changed.map(clock => {
    const { metric, round, about, startAt, dueAt, warnAt, provisional, pausedAt, pausedMs, endedAt, ended, evidence, excused } = clock
    const alarms = alarmsOf(clock)
    return {
      ticketId,
      metric,
      round,
      organizationId,
      communityId,
      about,
      startAt,
      dueAt,
      warnAt,
      provisional,
      pausedAt,
      pausedMs,
      endedAt,
      ended,
      evidence,
      brokenAt: endedAt !== null && isBroken(clock, endedAt) ? dueAt : null,
      excused,
      acknowledged: [...clock.acknowledged],
      explanation: explanationOf(clock, ticket),
      alarmAt: alarms.map(({ at }) => at),
      alarmTo: alarms.map(({ to }) => to),
      told: 0
    }
  })
}

function explanationOf({ minutes, adopted, runs, startAt, pausedMs }: Clock, { calendar }: Ticket): ClockExplanation {
  const isReckoned = runs === 'duty_hours' && calendar !== null && minutes !== null
  return { minutes, adopted, runs, spans: isReckoned ? dueAfter(calendar, startAt, minutes + pausedMs / 60_000).spans : [] }
}
