import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/** Refuses: 'joined.none' where nobody has joined */
export function maySplitOff(ticket: Ticket): Refusal | undefined {
  return ticket.joined.length === 0 ? { code: 'joined.none' } : undefined
}

/**
 * 拆出单独处理: what is left at a joined household is another matter after all, or the others shall not wait for it. It goes on in its own
 * ticket, which is saved with this one; here nobody waits for it any more.
 * Refuses: 'joined.unknown', 'joined.solved' where it says that it is solved there, 'joined.no-report' where it joined by name and has no
 *   ticket of its own to go on in, 'reason.text-missing'
 * Source: our decision, 2026-11, so that no household holds up another's
 */
export function splitOff(ticket: Ticket, command: Command<'splitOff'>, circumstances: Circumstances): Decision {
  const household = ticket.joined.find(({ id }) => id === command.joinId)
  if (household === undefined) return refuse('joined.unknown', '/joinId')
  if (household.solved === true) return refuse('joined.solved', '/joinId')
  if (household.from === null) return refuse('joined.no-report', '/joinId')
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('HouseholdSplitOff', ticket.id, command, circumstances, {
    payload: { joinId: household.id, ticketId: household.from },
    content: { text: command.text }
  })
}
