/** The closed list of reasons why the rules say no. Every code has a Chinese sentence in `look` and a status in `server`. */
export const refusalCodes = [
  'action.not-open-now',
  'action.not-yours',
  'ticket.not-yours',
  'ticket.not-taken',
  'ticket.already-taken',
  'ticket.stale',
  'ticket.id-taken',
  'technician.not-available',
  'technician.same',
  'skill.missing',
  'eta.past',
  'until.past',
  'appointment.past',
  'appointment.upside-down',
  'place.unknown',
  'place.missing',
  'photo.or-reason',
  'step.label-missing',
  'reject.who-can-help',
  'reject.duplicate-of',
  'ticket.not-there',
  'ticket.same',
  'contact.missing',
  'contact.handler',
  'reason.text-missing',
  'reopen.too-late',
  'rating.already',
  'silence.too-early',
  'silence.no-attempt',
  'signoff.already',
  'report.nothing-to-deny',
  'cancel.not-asked',
  'already-joined',
  'event.unknown',
  'photo.too-many',
  'photo.id-taken',
  'photo.not-uploaded',
  'photo.not-an-image',
  'photo.heic',
  'photo.broken',
  'photo.too-large',
  'arrive.already',
  'depart.already'
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** A reason to say no; `pointer` (RFC 6901) names the field of the command, where one field is to blame. */
export interface Refusal {
  readonly code: RefusalCode
  readonly pointer?: string
}
