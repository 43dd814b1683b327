import { ApiProblem } from '@linying/client'
import { hasFile, serverAddress, upload } from '../../platform'
import { api } from '../api/api'
import type { LocalPhoto } from './local-photo'

/**
 * Which event a photo belongs to, and on which page it is waited for. Of a visit's record or of a duty at a post where
 * that is named, else of the ticket.
 */
export type PhotoOf = { readonly ticketId: string; readonly eventId: string; readonly visitId?: string; readonly dutyId?: string }

export type Sending = { readonly kind: 'sent' } | { readonly kind: 'lost' } | { readonly kind: 'refused'; readonly code: string }

/** Brings one photo to the server; doing it again does no harm. Throws: NetworkFailure, ApiProblem where another try may help. */
export async function sendPhoto(photo: LocalPhoto & PhotoOf, onProgress: (share: number) => void): Promise<Sending> {
  if (!(await hasFile(photo.path))) return { kind: 'lost' }
  try {
    await uploadPhoto(photo, onProgress)
    await api.call('completePhoto', { params: { photoId: photo.id } })
    return { kind: 'sent' }
  } catch (failure) {
    if (failure instanceof ApiProblem && isForGood(failure)) return { kind: 'refused', code: failure.problem.code ?? 'internal' }
    throw failure
  }
}

async function uploadPhoto(photo: LocalPhoto & PhotoOf, onProgress: (share: number) => void) {
  const { id, eventId, bytes, path } = photo
  const form = await api.call('presignPhoto', {
    body: { id, ...subjectOf(photo), forEvent: eventId, contentType: 'image/jpeg', bytes }
  })
  const reply = await upload({ url: serverAddress(form.url), filePath: path, fields: form.fields, onProgress })
  if (reply.statusCode < 300) return
  const code = problemCode(reply.text)
  // an earlier try got through and only its answer was lost
  if (code !== 'upload.taken') throw new ApiProblem(reply.statusCode, { code })
}

function subjectOf({ ticketId, visitId, dutyId }: PhotoOf) {
  if (dutyId !== undefined) return { dutyId }
  return visitId === undefined ? { ticketId } : { visitId }
}

/** The store answers a problem as JSON, a proxy in front of it perhaps something else. */
function problemCode(text: string): string {
  try {
    const problem: unknown = JSON.parse(text)
    return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : 'unavailable'
  } catch {
    return 'unavailable'
  }
}

function isForGood({ status, problem }: ApiProblem): boolean {
  return status >= 400 && status < 500 && !passing.has(problem.code ?? '')
}

const passing: ReadonlySet<string> = new Set([
  'unauthenticated',
  'too-many-requests',
  'ticket.stale',
  'photo.not-uploaded',
  'upload.expired',
  'upload.malformed',
  'unavailable'
])
