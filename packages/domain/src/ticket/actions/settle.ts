import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { photosMissing } from '../photo-promise.js'
import type { AcceptedTicket } from '../ticket.js'

/**
 * What could be done about a complaint has been done, and the resident is told what and shown it; whether it is solved is hers to say.
 * Refuses: 'reason.text-missing', 'photo.or-reason'
 */
export function settle(ticket: AcceptedTicket, command: Command<'settle'>, circumstances: Circumstances): Decision {
  const { text, expectedPhotos, noPhotoReason } = command
  if (!text.trim()) return refuse('reason.text-missing', '/text')
  if (photosMissing(command)) return refuse('photo.or-reason', '/noPhotoReason')
  return happened('ComplaintSettled', ticket.id, command, circumstances, { payload: { expectedPhotos, noPhotoReason }, content: { text } })
}
