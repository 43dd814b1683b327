import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import { photosMissing } from '../photo-promise.js'
import type { WorkingTicket } from '../ticket.js'

/**
 * What a technician did on site, with its photo or the reason for none.
 * Refuses: 'step.label-missing', 'photo.or-reason'
 * Source: SP-1
 */
export function recordStep(ticket: WorkingTicket, command: Command<'recordStep'>, circumstances: Circumstances): Decision {
  const { step, label, note, materials, expectedPhotos, noPhotoReason } = command
  if (step === 'free' && !label.trim()) return refuse('step.label-missing', '/label')
  if (photosMissing(command)) return refuse('photo.or-reason', '/noPhotoReason')
  return happened('StepRecorded', ticket.id, command, circumstances, {
    payload: { step, materials, expectedPhotos, noPhotoReason },
    content: { label: step === 'free' ? label : '', note }
  })
}
