import type { Instant } from '../instant.js'
import type { Capacity } from '../people/actor.js'
import type { ServiceRules } from '../service/service-rules.js'
import { type Decision, refuse } from './decision.js'
import { type Appointment, audienceTable } from './events.js'
import type { Fault } from './fault-table.js'
import type { Channel, Kind } from './kind.js'

export interface Report {
  readonly ticketId: string
  readonly eventId: string
  readonly kind: Kind
  readonly category: Fault
  readonly channel: Channel
  readonly organizationId: string
  readonly communityId: string
  readonly roomId: string | null
  readonly publicPlaceId: string | null
  readonly residentId: string | null
  readonly photosPublic: boolean
  readonly appointments: readonly Appointment[]
  readonly expectedPhotos: number
  readonly rules: ServiceRules
  readonly text: string
  readonly contactName: string
  readonly contactPhone: string
  /** Where it is, in words, when neither room nor public place is known: reports by phone and imports. */
  readonly placeText: string
  readonly occurredAt: Instant
  readonly by: { readonly id: string | null; readonly as: Capacity }
}

/**
 * A ticket begins: somebody says what is wrong and where.
 * Refuses: 'place.missing', 'appointment.past', 'appointment.upside-down'
 */
export function report(said: Report, now: Instant): Decision {
  if (said.roomId === null && said.publicPlaceId === null && !said.placeText.trim()) return refuse('place.missing', '/place')
  for (const [index, { from, to }] of said.appointments.entries()) {
    if (to <= now) return refuse('appointment.past', `/appointments/${index}/to`)
    if (to <= from) return refuse('appointment.upside-down', `/appointments/${index}/to`)
  }
  const { kind, category, channel, organizationId, communityId, roomId, publicPlaceId, residentId, photosPublic, appointments } = said
  const { expectedPhotos, rules } = said
  return {
    events: [
      {
        id: said.eventId,
        type: 'TicketReported',
        ticketId: said.ticketId,
        actor: said.by,
        audience: audienceTable.TicketReported,
        occurredAt: said.occurredAt,
        recordedAt: now,
        payload: {
          kind,
          category,
          channel,
          organizationId,
          communityId,
          roomId,
          publicPlaceId,
          residentId,
          photosPublic,
          appointments,
          expectedPhotos,
          rules
        },
        content: wordsOf(said)
      }
    ]
  }
}

function wordsOf({ text, contactName, contactPhone, placeText }: Report): Record<string, string> {
  return Object.fromEntries(Object.entries({ text, contactName, contactPhone, placeText }).filter(([, value]) => value.trim()))
}
