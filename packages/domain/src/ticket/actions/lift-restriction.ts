import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * Somebody who leads here says that a complaint is about nobody of the staff: agents read it again.
 * Refuses: 'reason.text-missing'
 */
export function liftRestriction({ id }: Ticket, command: Command<'liftRestriction'>, circumstances: Circumstances): Decision {
  const { text } = command
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('RestrictionLifted', id, command, circumstances, { payload: {}, content: { text } })
}

/** Refuses: 'complaint.not-restricted' where nobody is named either */
export function mayLiftRestriction({ complaint }: Ticket): Refusal | undefined {
  return complaint?.restricted || complaint?.aboutPersonId ? undefined : { code: 'complaint.not-restricted' }
}
