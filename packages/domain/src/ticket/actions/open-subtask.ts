import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { AcceptedTicket, SuspendedTicket } from '../ticket.js'

/**
 * Another department is asked for its part, by a time.
 * Refuses: 'reason.text-missing', 'subtask.due-past', 'ticket.id-taken', 'subtask.owner-concerned' where the complaint is about whoever is
 *   asked, since he may not see it, 'subtask.owner-restricted' for whoever does not lead here while it is restricted, 'subtask.owner-unknown' for whoever does not work in that department here
 */
export function openSubtask(
  ticket: AcceptedTicket | SuspendedTicket,
  command: Command<'openSubtask'>,
  circumstances: Circumstances
): Decision {
  const { subtaskId, department, ownerId, dueAt, text } = command
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  if (dueAt <= circumstances.now) return refuse('subtask.due-past', '/dueAt')
  if (ownerId !== null && ownerId === ticket.complaint?.aboutPersonId) return refuse('subtask.owner-concerned', '/ownerId')
  if (ownerId !== null && ticket.complaint?.restricted && !circumstances.leaders.some(({ id }) => id === ownerId))
    return refuse('subtask.owner-restricted', '/ownerId')
  if (ownerId !== null && !circumstances.ownerDepartments?.includes(department)) return refuse('subtask.owner-unknown', '/ownerId')
  if (ticket.subtasks.some(({ id }) => id === subtaskId)) return refuse('ticket.id-taken', '/subtaskId')
  return happened('SubtaskOpened', ticket.id, command, circumstances, {
    payload: { subtaskId, department, ownerId, dueAt },
    content: { text }
  })
}
