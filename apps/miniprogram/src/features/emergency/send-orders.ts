import { ApiProblem } from '@linying/client'
import { NetworkFailure, wait } from '../../platform'
import { api } from '../api/api'
import { foresee } from '../cache/use-reading'
import { useSession } from '../session/session-store'
import { changeOrder, dropOrder, type KeptOrder, keptOrder, useKeptOrders } from './kept-order-store'

/** Unit: milliseconds before the second, third and fourth try; afterwards signal or a tap starts again. */
const pausesMs = [1_000, 3_000, 9_000] as const

/** By tap, by signal, or because the app has been opened again. */
export function resumeOrders(): void {
  for (const { body, state } of useKeptOrders.getState().orders) if (state === 'resting') changeOrder(body.id, { state: 'waiting' })
  void sendWaiting()
}

let sending = false

/** Oldest first, one after the other. Whatever is opened meanwhile has its turn in the same round. */
export async function sendWaiting(): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (let next = firstWaiting(); next; next = firstWaiting()) await sendPatiently(next.body.id)
  } finally {
    sending = false
  }
}

async function sendPatiently(ticketId: string): Promise<void> {
  for (const pauseMs of [...pausesMs, undefined]) {
    const order = keptOrder(ticketId)
    if (order === undefined) return
    try {
      return await (order.withdrawal === undefined ? send(order) : withdraw(order, order.withdrawal))
    } catch (failure) {
      if (failure instanceof ApiProblem && isForGood(failure)) return settle(ticketId, failure)
      if (!(failure instanceof ApiProblem) && !(failure instanceof NetworkFailure)) throw failure
      // no signal, or a server that cannot answer now: the order stays, only its turn is over
      if (pauseMs === undefined) changeOrder(ticketId, { state: 'resting' })
      else await wait(pauseMs)
    }
  }
}

async function send({ body, idempotencyKey }: KeptOrder): Promise<void> {
  changeOrder(body.id, { tried: true })
  const ticket = await api.call('reportTicket', { idempotencyKey, body })
  foresee(useSession.getState().session?.personId, 'getTicket', { params: { ticketId: body.id } }, ticket)
  // taken back while it was on its way: then it has another turn
  const isTakenBack = keptOrder(body.id)?.withdrawal !== undefined
  changeOrder(body.id, { number: ticket.number, state: isTakenBack ? 'waiting' : 'arrived' })
}

/** What never reached the server needs no taking back there; only the server knows whether it did. */
async function withdraw({ body, tried }: KeptOrder, { idempotencyKey, ...event }: NonNullable<KeptOrder['withdrawal']>): Promise<void> {
  const version = tried ? await versionAtServer(body.id) : undefined
  if (version !== undefined) {
    const cancel = { action: 'cancel', ...event, version, text: '' } as const
    const ticket = await api.call('takeAction', { params: { ticketId: body.id }, idempotencyKey, body: cancel })
    foresee(useSession.getState().session?.personId, 'getTicket', { params: { ticketId: body.id } }, ticket)
  }
  dropOrder(body.id)
}

/** Undefined where it never arrived, or is cancelled already. */
async function versionAtServer(ticketId: string): Promise<number | undefined> {
  try {
    const { status, version } = await api.call('getTicket', { params: { ticketId } })
    return status === 'cancelled' ? undefined : version
  } catch (failure) {
    if (failure instanceof ApiProblem && failure.status === 404) return undefined
    throw failure
  }
}

/** The server has said no: to the order, or only to taking it back, and then the order stands. */
function settle(ticketId: string, { problem }: ApiProblem): void {
  const order = keptOrder(ticketId)
  const state = order?.withdrawal === undefined ? 'refused' : 'arrived'
  changeOrder(ticketId, { state, code: problem.code ?? 'internal', withdrawal: undefined })
}

function isForGood({ status, problem }: ApiProblem): boolean {
  return status >= 400 && status < 500 && status !== 401 && status !== 429 && problem.code !== 'ticket.stale'
}

function firstWaiting(): KeptOrder | undefined {
  if (!useSession.getState().session) return undefined
  return useKeptOrders.getState().orders.find(({ state }) => state === 'waiting')
}
