import type { Ticket, TicketFacts } from './ticket.js'

/** Only what is true in every status: what belongs to the status that ends falls away. */
export function factsOf(ticket: Ticket): TicketFacts {
  const { id, kind, category, channel, organizationId, communityId, roomId, publicPlaceId, residentId, photosPublic, rules, reportedAt } =
    ticket
  const { urgency, department, complaint, offerName, subtasks, detailsConfirmed, promised, calendar, clocks } = ticket
  const {
    version,
    decisiveVersion,
    firstHandlerId,
    handlerIds,
    joined,
    reporterLeftAt,
    linkedIds,
    reopenCount,
    urgeCount,
    cancelWished,
    codeVersion,
    followUp
  } = ticket
  return {
    id,
    kind,
    category,
    urgency,
    department,
    complaint,
    offerName,
    subtasks,
    detailsConfirmed,
    promised,
    calendar,
    clocks,
    channel,
    organizationId,
    communityId,
    roomId,
    publicPlaceId,
    residentId,
    photosPublic,
    rules,
    reportedAt,
    version,
    decisiveVersion,
    firstHandlerId,
    handlerIds,
    joined,
    reporterLeftAt,
    linkedIds,
    reopenCount,
    urgeCount,
    cancelWished,
    codeVersion,
    followUp
  }
}
