import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { photosMissing } from '../photo-promise.js'
import type { WorkingTicket } from '../ticket.js'

/**
 * The technician stood at the door and nobody opened; says when he tries again.
 * Refuses: 'until.past', 'photo.or-reason'
 */
export function noAccess(ticket: WorkingTicket, command: Command<'noAccess'>, circumstances: Circumstances): Decision {
  const { until, text, expectedPhotos, noPhotoReason } = command
  if (until <= circumstances.now) return refuse('until.past', '/until')
  if (photosMissing(command)) return refuse('photo.or-reason', '/noPhotoReason')
  return happened('AccessFailed', ticket.id, command, circumstances, {
    payload: { until, expectedPhotos, noPhotoReason },
    content: { text }
  })
}
