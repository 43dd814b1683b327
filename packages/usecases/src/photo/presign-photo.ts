import { type Instant, photoBytesLimit, plusMinutes } from '@linying/domain'
import { NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { PhotoLedger, PhotoSubject } from './photo-ledger.js'
import type { PhotoStore, UploadForm } from './photo-store.js'

export interface PresignPhoto {
  readonly id: string
  readonly of: PhotoSubject
  readonly forEvent: string
  readonly contentType: string
  readonly bytes: number
}

/** Minutes for one upload on a bad line; a new form can always be asked for. Our decision, engineering, 2026-11. */
const formValidMinutes = 20

/**
 * A form with which the phone sends one photo straight to the store.
 * Throws: NotFound where the event is not this person's, Refused 'photo.too-many', 'photo.id-taken'
 */
export async function presignPhoto(
  ports: { readonly ledger: PhotoLedger; readonly photos: Pick<PhotoStore, 'uploadForm'>; readonly now: () => Instant },
  viewer: Viewer,
  asked: PresignPhoto
): Promise<UploadForm & { readonly expiresAt: Instant }> {
  const at = ports.now()
  const originalKey = `originals/${asked.of.ticketId ?? asked.of.visitId ?? asked.of.dutyId}/${asked.id}`
  const outcome = await ports.ledger.expect({ ...asked, viewer, originalKey, at })
  if (outcome === 'not-found') throw new NotFound()
  if (outcome === 'too-many') throw new Refused({ code: 'photo.too-many', pointer: '/forEvent' })
  if (outcome === 'id-taken') throw new Refused({ code: 'photo.id-taken', pointer: '/id' })
  const expiresAt = plusMinutes(at, formValidMinutes)
  const form = ports.photos.uploadForm({ key: originalKey, contentType: asked.contentType, maxBytes: photoBytesLimit, expiresAt })
  return { url: form.url, fields: form.fields, expiresAt }
}
