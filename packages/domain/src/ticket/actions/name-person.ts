import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Somebody who leads here says whom of the staff a complaint is about: from now on it is hidden from that person, and as open to the
 * others as any complaint. Where it is about several, it is restricted again.
 * Refuses: 'person.unknown' for whoever never worked here, 'complaint.named-already', 'reason.text-missing'
 */
export function namePerson({ id, complaint }: Ticket, command: Command<'namePerson'>, circumstances: Circumstances): Decision {
  const { personId, text } = command
  if (circumstances.isColleague !== true) return refuse('person.unknown', '/personId')
  if (complaint?.aboutPersonId === personId && !complaint.restricted) return refuse('complaint.named-already', '/personId')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('PersonNamed', id, command, circumstances, { payload: { personId }, content: { text } })
}
