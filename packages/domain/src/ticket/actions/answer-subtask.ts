import type { Subtask } from '../../complaint/complaint.js'
import { type Actor, hasRole } from '../../people/actor.js'
import type { Refusal } from '../../refusal.js'
import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, DoneTicket, SuspendedTicket, Ticket } from '../ticket.js'

/** Refuses: 'subtask.not-yours' to whom nobody has asked for anything that is still open. */
export function mayAnswerSubtask(ticket: Ticket, actor: Actor): Refusal | undefined {
  return ticket.subtasks.some(subtask => subtask.answeredAt === null && owes(actor, subtask)) ? undefined : { code: 'subtask.not-yours' }
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
  if (!owes(command.by, subtask)) return refuse('subtask.not-yours', '/subtaskId')
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  return happened('SubtaskAnswered', ticket.id, command, circumstances, { payload: { subtaskId }, content: { text } })
}

/** The owner, or whoever leads the department, or a manager for all of them. */
function owes(actor: Actor, { ownerId, department }: Subtask): boolean {
  if (actor.kind === 'system') return false
  if (ownerId === actor.id || hasRole(actor, 'manager')) return true
  return hasRole(actor, 'supervisor') && actor.departments.includes(department)
}
