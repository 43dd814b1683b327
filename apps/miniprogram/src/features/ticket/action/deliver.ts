import { ApiProblem } from '@linying/client'
import { isTooOften } from '@linying/look'
import { NetworkFailure } from '../../../platform'
import { api } from '../../api/api'
import { foresee } from '../../cache/use-reading'
import { useSession } from '../../session/session-store'
import type { TicketView } from '../ticket-view'
import type { Sending } from './sending'

export type Delivery =
  | { readonly kind: 'arrived'; readonly ticket: TicketView }
  /** Nobody knows whether it got there: the same thing may be sent again. */
  | { readonly kind: 'no-answer'; readonly failure: unknown }
  | { readonly kind: 'refused'; readonly failure: ApiProblem }

/** Tries once. Throws: what is no failure of a call. */
export async function deliver(sending: Sending): Promise<Delivery> {
  const { ticketId, idempotencyKey, body } = sending
  try {
    return arrived(await api.call('takeAction', { params: { ticketId }, idempotencyKey, body }))
  } catch (failure) {
    if (isWithoutAnswer(failure)) return { kind: 'no-answer', failure }
    if (failure instanceof ApiProblem) return afterRefusal(sending, failure)
    throw failure
  }
}

/** A refusal may be the echo of an earlier attempt whose answer was lost; then the event is on the ticket already. */
async function afterRefusal({ ticketId, body }: Sending, failure: ApiProblem): Promise<Delivery> {
  try {
    const ticket = await api.call('getTicket', { params: { ticketId } })
    if (ticket.timeline.some(({ id }) => id === body.eventId)) return arrived(ticket)
    remember(ticket)
  } catch (notRead) {
    if (!(notRead instanceof ApiProblem) && !isWithoutAnswer(notRead)) throw notRead
  }
  return { kind: 'refused', failure }
}

function arrived(ticket: TicketView): Delivery {
  remember(ticket)
  return { kind: 'arrived', ticket }
}

/** The page below shows the new state at once. */
function remember(ticket: TicketView): void {
  foresee(useSession.getState().session?.personId, 'getTicket', { params: { ticketId: ticket.id } }, ticket)
}

function isWithoutAnswer(failure: unknown): boolean {
  if (failure instanceof NetworkFailure) return true
  return failure instanceof ApiProblem && (failure.status >= 500 || (failure.status === 429 && !isTooOften(failure.problem.code)))
}
