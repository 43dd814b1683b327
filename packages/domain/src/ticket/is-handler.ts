import { type Ticket, technicianOf } from './ticket.js'

/** Whether somebody has had a hand in it as staff: took it in, held it, answered for it or owes a part. He never speaks on it as a resident. */
export function isHandler(ticket: Ticket, personId: string): boolean {
  return (
    ticket.handlerIds.includes(personId) ||
    ticket.firstHandlerId === personId ||
    technicianOf(ticket) === personId ||
    ticket.subtasks.some(({ ownerId }) => ownerId === personId)
  )
}
