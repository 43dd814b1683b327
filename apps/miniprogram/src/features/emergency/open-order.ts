import type { InputOf } from '@linying/client'
import { type EmergencyFault, plusMinutes } from '@linying/domain'
import { emergencyWords } from '@linying/look'
import { newId, now } from '../../platform'
import type { Me } from '../session/me'
import { type CalledAt, changeOrder, type KeptOrder, keepOrder, keptOrder, useKeptOrders } from './kept-order-store'
import { sendWaiting } from './send-orders'

export type Emergency = CalledAt & {
  readonly fault: EmergencyFault
  readonly communityId: string
  readonly at: InputOf<'reportTicket'>['body']['place']
  readonly me: Me
}

/**
 * How long the same fault at the same place is the same emergency, however often a shaking hand taps.
 * Unit: minutes, exclusive at the limit. Our decision, 2026-11.
 */
const sameWithinMinutes = 10

/** Opens an order and begins to send it, without waiting for that. Answers with its ticket's id, which may be that of the tap before. */
export function openOrder({ fault, communityId, at, me, ...calledAt }: Emergency): string {
  const already = sameEmergency(fault, at)
  if (already) return already.body.id
  const body = {
    id: newId(),
    eventId: newId(),
    kind: 'emergency',
    category: fault,
    urgency: 'urgent',
    communityId,
    place: at,
    text: emergencyWords[fault].label,
    expectedPhotos: 0,
    photosPublic: false,
    contactName: me.name,
    contactPhone: me.phone ?? '',
    appointments: [],
    occurredAt: now()
  } as const
  keepOrder({ ...calledAt, fault, body: { ...body, appointments: [] }, idempotencyKey: newId(), state: 'waiting', tried: false })
  void sendWaiting()
  return body.id
}

/** Takes an order back: one that never left the phone at once, any other as soon as the server has been told. */
export function withdrawOrder(ticketId: string): void {
  const withdrawal = keptOrder(ticketId)?.withdrawal ?? { eventId: newId(), idempotencyKey: newId(), occurredAt: now() }
  changeOrder(ticketId, { withdrawal, state: 'waiting', code: undefined })
  void sendWaiting()
}

function sameEmergency(fault: EmergencyFault, at: Emergency['at']): KeptOrder | undefined {
  const since = plusMinutes(now(), -sameWithinMinutes)
  return useKeptOrders
    .getState()
    .orders.find(
      ({ fault: known, body, withdrawal, state }) =>
        known === fault &&
        JSON.stringify(body.place) === JSON.stringify(at) &&
        body.occurredAt > since &&
        withdrawal === undefined &&
        state !== 'refused'
    )
}
