import type { Status } from '@linying/domain'
import { li, zhou } from '../people/people.js'
import { aTicket, type TicketStory } from './a-ticket.js'

/** A ticket in each status, with Master Li where somebody has it in hand. */
export const ticketIn: Record<Status, TicketStory> = {
  submitted: aTicket(),
  accepted: aTicket().acceptedBy(zhou),
  assigned: aTicket().assignedTo(li),
  working: aTicket().assignedTo(li).arrived(),
  suspended: aTicket().assignedTo(li).suspended(),
  done: aTicket().assignedTo(li).finished(),
  closed: aTicket().assignedTo(li).confirmed(),
  cancelled: aTicket().cancelled(),
  rejected: aTicket().rejected()
}
