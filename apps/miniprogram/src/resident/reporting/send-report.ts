import { api } from '../../features/api/api'
import { foresee } from '../../features/cache/use-reading'
import { sendPhotos } from '../../features/photo/send-photos'
import { changeAnswers, formOf } from '../../features/ticket/action/draft-store'
import { dropReport, type FormKind, nextAttempt, reportDraft } from './report-draft'
import type { WholeReport } from './whole-report'

/** 'arrived-before': an earlier try got through although its answer was lost; what was written since waits as a note. */
export type Reported = { readonly kind: 'reported' | 'arrived-before'; readonly ticketId: string }

/**
 * Sends the report; its photos follow by themselves. However often it is sent there is one ticket, and until it has
 * arrived the draft stays. Throws: ApiProblem, NetworkFailure
 */
export async function sendReport(kind: FormKind, report: WholeReport, personId: string): Promise<Reported> {
  const { photos } = reportDraft(kind)
  const { idempotencyKey, occurredAt, triedBefore } = nextAttempt(kind)
  const ticket = await api.call('reportTicket', { idempotencyKey, body: { ...report, occurredAt } })
  foresee(personId, 'getTicket', { params: { ticketId: report.id } }, ticket)
  sendPhotos({ eventId: report.eventId, ticketId: report.id }, photos)
  const arrivedBefore = triedBefore && ticket.text !== report.text
  if (arrivedBefore) changeAnswers(formOf(report.id, 'addNote'), { text: report.text })
  dropReport(kind)
  return { kind: arrivedBefore ? 'arrived-before' : 'reported', ticketId: report.id }
}
