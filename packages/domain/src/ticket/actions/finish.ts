import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { photosMissing } from '../photo-promise.js'
import type { WorkingTicket } from '../ticket.js'

/**
 * The technician has done what he could; whether it is solved is the resident's to say.
 * Refuses: 'photo.or-reason'
 * Source: SP-1; product.md, steps (result and final photo).
 */
export function finish(ticket: WorkingTicket, command: Command<'finish'>, circumstances: Circumstances): Decision {
  if (photosMissing(command)) return refuse('photo.or-reason', '/noPhotoReason')
  const { result, materials, expectedPhotos, noPhotoReason, text } = command
  return happened('WorkFinished', ticket.id, command, circumstances, {
    payload: { result, materials, expectedPhotos, noPhotoReason },
    content: { text }
  })
}
