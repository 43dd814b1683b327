import { ApiProblem } from '@linying/client'
import { api } from '../../features/api/api'
import { sendPhotos } from '../../features/photo/send-photos'
import { newId, now } from '../../platform'
import { changeRegister, startNext, useRegisterDraft } from './register-draft'
import type { ReportBody } from './whole-register'

/** Sends it, and starts the next draft once it has arrived; its photos follow. Throws: ApiProblem, NetworkFailure */
export async function sendRegister(body: ReportBody): Promise<{ readonly ticketId: string; readonly restricted: boolean }> {
  const { photos, attempt = { idempotencyKey: newId(), occurredAt: now() } } = useRegisterDraft.getState().draft
  changeRegister({ attempt })
  let restricted = false
  try {
    const ticket = await api.call('reportTicket', {
      idempotencyKey: attempt.idempotencyKey,
      body: { ...body, occurredAt: attempt.occurredAt }
    })
    restricted = ticket.complaint?.restricted ?? false
  } catch (failure) {
    // an earlier attempt got through although its answer was lost
    if (!(failure instanceof ApiProblem) || failure.problem.code !== 'ticket.id-taken') throw failure
  }
  sendPhotos({ eventId: body.eventId, ticketId: body.id }, photos)
  startNext()
  return { ticketId: body.id, restricted }
}
