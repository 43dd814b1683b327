import type { Kind, Status } from '@linying/domain'
import { li, zhou } from '../people/people.js'
import { aTicket, type TicketStory } from './a-ticket.js'

/** A repair in each status, with Master Li where somebody has it in hand. */
export const ticketIn: Record<Status, TicketStory> = withTools(aTicket())

/** The story carried on into every status that tickets of its kind can have. */
export function inEveryStatus(story: TicketStory): Partial<Record<Status, TicketStory>> {
  return ways[story.ticket.kind](story)
}

const ways: Record<Kind, (story: TicketStory) => Partial<Record<Status, TicketStory>>> = {
  repair: withTools,
  complaint: story => ({ ...atTheDesk(story), suspended: story.suspended() }),
  consultation: atTheDesk,
  convenience: atTheDesk,
  emergency: withTools
}

function withTools(story: TicketStory) {
  return {
    submitted: story,
    accepted: story.acceptedBy(zhou),
    assigned: story.assignedTo(li),
    working: story.assignedTo(li).arrived(),
    suspended: story.assignedTo(li).suspended(),
    done: story.assignedTo(li).finished(),
    closed: story.assignedTo(li).confirmed(),
    cancelled: story.cancelled(),
    rejected: story.rejected()
  }
}

function atTheDesk(story: TicketStory) {
  return {
    submitted: story,
    accepted: story.acceptedBy(zhou),
    done: story.finished(),
    closed: story.confirmed(),
    cancelled: story.cancelled(),
    rejected: story.rejected()
  }
}
