import { owesSubtask } from '../../complaint/owes-subtask.js'
import type { Actor } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, DoneTicket, SuspendedTicket, Ticket } from '../ticket.js'

/** Refuses: 'subtask.not-yours' to whom nobody has asked for anything that is still open. */
export function mayAnswerSubtask(ticket: Ticket, actor: Actor): Refusal | undefined {
  return ticket.subtasks.some(subtask => subtask.answeredAt === null && owesSubtask(actor, subtask))
    ? undefined
    : { code: 'subtask.not-yours' }
}

/**
 * A department gives its part.
 * Refuses: 'subtask.unknown', 'subtask.answered', 'subtask.not-yours', 'reason.text-missing'
 */
export function answerSubtask(
  ticket: AcceptedTicket | SuspendedTicket | DoneTicket,
  command: Command<'answerSubtask'>,
  circumstances: Circumstances
): Decision {
  const { subtaskId, text } = command
  const subtask = ticket.subtasks.find(({ id }) => id === subtaskId)
  if (subtask === undefined) return refuse('subtask.unknown', '/subtaskId')
  if (subtask.answeredAt !== null) return refuse('subtask.answered', '/subtaskId')
  if (!owesSubtask(command.by, subtask)) return refuse('subtask.not-yours', '/subtaskId')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('SubtaskAnswered', ticket.id, command, circumstances, { payload: { subtaskId }, content: { text } })
}
