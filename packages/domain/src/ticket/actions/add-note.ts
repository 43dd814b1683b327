import { isHouseholdWord } from '../../people/actor.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Audience } from '../events.js'
import type { Ticket } from '../ticket.js'

/**
 * Somebody adds something in words; what the household writes is never hidden from it, and what one that joined writes is for the staff.
 * Refuses: 'reason.text-missing'
 */
export function addNote(ticket: Ticket, command: Command<'addNote'>, circumstances: Circumstances): Decision {
  if (!command.text.trim()) return refuse('reason.text-missing', '/text')
  return happened('NoteAdded', ticket.id, command, circumstances, {
    payload: {},
    content: { text: command.text },
    audience: audienceOf(command, circumstances)
  })
}

function audienceOf({ audience }: Command<'addNote'>, { as }: Circumstances): Audience {
  if (as === 'joined') return 'staff'
  return isHouseholdWord(as) ? 'household' : audience
}
