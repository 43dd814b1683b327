import { completePhoto, type PhotoPorts, presignPhoto } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

export function photoHandlers(ports: PhotoPorts): Pick<Handlers, 'presignPhoto' | 'completePhoto'> {
  return {
    presignPhoto: async ({ body }, viewer) => {
      const { url, fields, expiresAt } = await presignPhoto(ports, viewer, body)
      return { status: 201, body: { url, fields: { ...fields }, expiresAt } }
    },
    completePhoto: async ({ params }, viewer) => ({ status: 200, body: await completePhoto(ports, viewer, params.photoId) })
  }
}
