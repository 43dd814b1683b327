import type { Bring } from '@linying/domain'

/** Under which fields of the wire a problem with an answer is reported. */
export const pointersOf: Readonly<Record<Bring, readonly string[]>> = {
  technician: ['/technicianId'],
  eta: ['/etaAt'],
  'eta-if-known': ['/etaAt'],
  'reject-reason': ['/reason', '/whoCanHelp', '/duplicateOf'],
  'suspend-reason': ['/reason'],
  'return-reason': ['/reason'],
  'transfer-reason': ['/reason'],
  'not-solved-reason': ['/reason'],
  until: ['/until'],
  step: ['/step', '/label'],
  materials: ['/materials'],
  'photos-or-reason': ['/noPhotoReason', '/expectedPhotos'],
  result: ['/result'],
  text: ['/text'],
  'text-if-any': ['/text', '/note'],
  audience: ['/audience'],
  rating: ['/level'],
  contact: ['/method', '/whom', '/at'],
  'contact-if-reported': ['/contact'],
  reached: ['/reached'],
  ticket: ['/ticketId'],
  resident: ['/residentId'],
  event: ['/corrects']
}
