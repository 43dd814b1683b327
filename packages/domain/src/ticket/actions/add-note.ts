import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Somebody adds something in words; what the household writes is never hidden from it.
 * Refuses: 'reason.text-missing'
 */
export function addNote(ticket: Ticket, command: Command<'addNote'>, circumstances: Circumstances): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('NoteAdded', ticket.id, command, circumstances, {
    payload: {},
    content: { text: command.text },
    audience: circumstances.as === 'household' ? 'household' : command.audience
  })
}
