import { type AnswerOf, ApiProblem, type InputOf } from '@linying/client'
import { api } from '../../features/api/api'
import { foresee } from '../../features/cache/use-reading'
import { sendPhotos } from '../../features/photo/send-photos'
import { dropReport, nextAttempt, useReportDraft } from './report-draft'
import type { WholeReport } from './whole-report'

/** 'arrived-before': an earlier try got through although its answer was lost, and the report was changed since. */
export type Reported = { readonly kind: 'reported' | 'arrived-before'; readonly ticketId: string }

/**
 * Sends the report; its photos follow by themselves. However often it is sent there is one ticket, and until it has
 * arrived the draft stays. Throws: ApiProblem, NetworkFailure
 */
export async function sendReport(report: WholeReport, personId: string): Promise<Reported> {
  const { photos } = useReportDraft.getState().draft
  const { idempotencyKey, occurredAt, triedBefore } = nextAttempt()
  const ticket = await reported({ idempotencyKey, body: { ...report, occurredAt } }, triedBefore)
  if (ticket) foresee(personId, 'getTicket', { params: { ticketId: report.id } }, ticket)
  sendPhotos(report.eventId, report.id, photos)
  dropReport()
  return { kind: ticket ? 'reported' : 'arrived-before', ticketId: report.id }
}

async function reported(input: InputOf<'reportTicket'>, triedBefore: boolean): Promise<AnswerOf<'reportTicket'> | undefined> {
  try {
    return await api.call('reportTicket', input)
  } catch (failure) {
    if (triedBefore && failure instanceof ApiProblem && failure.problem.code === 'ticket.id-taken') return undefined
    throw failure
  }
}
