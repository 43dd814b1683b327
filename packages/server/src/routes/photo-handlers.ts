import { completePhoto, type PhotoPorts, type PhotoSubject, presignPhoto } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

export function photoHandlers(ports: PhotoPorts): Pick<Handlers, 'presignPhoto' | 'completePhoto'> {
  return {
    presignPhoto: async ({ body }, viewer) => {
      const { ticketId, visitId, ...photo } = body
      const { url, fields, expiresAt } = await presignPhoto(ports, viewer, { ...photo, of: subjectOf(ticketId, visitId) })
      return { status: 201, body: { url, fields: { ...fields }, expiresAt } }
    },
    completePhoto: async ({ params }, viewer) => ({ status: 200, body: await completePhoto(ports, viewer, params.photoId) })
  }
}

/** The contract has seen to it that one of the two is named. */
function subjectOf(ticketId: string | undefined, visitId: string | undefined): PhotoSubject {
  return ticketId === undefined ? { ticketId: null, visitId: visitId ?? '' } : { ticketId, visitId: null }
}
