import { completePhoto, type PhotoPorts, type PhotoSubject, presignPhoto } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

export function photoHandlers(ports: PhotoPorts): Pick<Handlers, 'presignPhoto' | 'completePhoto'> {
  return {
    presignPhoto: async ({ body }, viewer) => {
      const { ticketId, visitId, dutyId, ...photo } = body
      const { url, fields, expiresAt } = await presignPhoto(ports, viewer, { ...photo, of: subjectOf({ ticketId, visitId, dutyId }) })
      return { status: 201, body: { url, fields: { ...fields }, expiresAt } }
    },
    completePhoto: async ({ params }, viewer) => ({ status: 200, body: await completePhoto(ports, viewer, params.photoId) })
  }
}

/** The contract has seen to it that one of them is named. */
function subjectOf({
  ticketId,
  visitId,
  dutyId = ''
}: Readonly<Record<'ticketId' | 'visitId' | 'dutyId', string | undefined>>): PhotoSubject {
  if (ticketId !== undefined) return { ticketId, visitId: null, dutyId: null }
  return visitId === undefined ? { ticketId: null, visitId: null, dutyId } : { ticketId: null, visitId, dutyId: null }
}
