import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { contactMissing, reportedBy } from '../reported-word.js'
import type { DoneTicket } from '../ticket.js'

/**
 * 还没解决, or only in part: the work goes on, with the same technician where he is still there.
 * Refuses: 'contact.missing', 'reason.text-missing' where nothing says or shows what is left
 */
export function notSolved(ticket: DoneTicket, command: Command<'notSolved'>, circumstances: Circumstances): Decision {
  const { reason, text, contact, expectedPhotos } = command
  if (contactMissing(contact, circumstances)) return refuse('contact.missing', '/contact')
  if (isUnclear(command)) return refuse('reason.text-missing', '/text')
  const reported = reportedBy(contact, circumstances)
  return happened('SolutionDenied', ticket.id, command, circumstances, {
    payload: { reason, reported, technicianGone: !circumstances.technician?.active, expectedPhotos },
    content: { text, ...(reported === null ? {} : { whom: contact?.whom ?? '' }) }
  })
}

/** What is left of it is known from her words or her photo; another reason only from her words. */
function isUnclear({ reason, text, expectedPhotos }: Command<'notSolved'>): boolean {
  if (text.trim()) return false
  return reason === 'other' || (reason === 'partly_solved' && expectedPhotos === 0)
}
