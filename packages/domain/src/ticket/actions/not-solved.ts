import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { contactMissing, reportedBy } from '../reported-word.js'
import type { DoneTicket } from '../ticket.js'

/**
 * 还没解决: the work goes on, with the same technician where he is still there.
 * Refuses: 'contact.missing', 'reason.text-missing'
 */
export function notSolved(ticket: DoneTicket, command: Command<'notSolved'>, circumstances: Circumstances): Decision {
  const { reason, text, contact } = command
  if (contactMissing(contact, circumstances)) return refuse('contact.missing', '/contact')
  if (reason === 'other' && !text.trim()) return refuse('reason.text-missing', '/text')
  const reported = reportedBy(contact, circumstances)
  return happened('SolutionDenied', ticket.id, command, circumstances, {
    payload: { reason, reported, technicianGone: !circumstances.technician?.active },
    content: { text, ...(reported === null ? {} : { whom: contact?.whom ?? '' }) }
  })
}
