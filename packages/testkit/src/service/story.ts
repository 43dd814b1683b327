import type { Client, InputOf } from '@linying/client'
import type { Instant } from '@linying/domain'
import { fixedId } from './fixed-id.js'

type Report = InputOf<'reportTicket'>['body']
type Command = InputOf<'takeAction'>['body']

let counter = 0

/** A key that no other call of this test file has. */
export function freshKey(): string {
  counter += 1
  return `key-${String(counter).padStart(8, '0')}`
}

/** Another event id for each call within a test file. */
export function freshEventId(): string {
  counter += 1
  return fixedId('event', counter)
}

export function aReport(said: Partial<Report> & Pick<Report, 'id' | 'communityId' | 'place'>, at: Instant): Report {
  return {
    eventId: freshEventId(),
    kind: 'repair',
    category: 'water_leak',
    text: '厨房水管爆了，水已经流到客厅。',
    expectedPhotos: 0,
    photosPublic: false,
    contactName: '王秀兰',
    contactPhone: '13800000001',
    appointments: [],
    occurredAt: at,
    ...said
  }
}

type Input<C> = C extends { readonly action: infer A }
  ? Omit<C, 'eventId' | 'occurredAt'> & { readonly action: A; readonly eventId?: string }
  : never

/** Somebody does something; ids and times are filled in. */
export function act(client: Client, ticketId: string, command: Input<Command>, at: Instant) {
  const body = { eventId: freshEventId(), occurredAt: at, ...command } as Command // what Input left out has just been added
  return client.call('takeAction', { params: { ticketId }, idempotencyKey: freshKey(), body })
}
