import { createRoute, z } from '@hono/zod-openapi'
import { channels, faults, kinds, limits } from '@linying/domain'
import { appointmentField, idempotencyHeader, idField, instantField, phoneField, textField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { ticketSchema } from './ticket-view.js'

export const reportSchema = z
  .object({
    id: idField,
    /** Photos of the report are sent for this event. */
    eventId: idField,
    kind: z.enum(kinds),
    category: z.enum(faults),
    communityId: idField,
    place: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('room'), roomId: idField }),
      z.object({ kind: z.literal('public'), publicPlaceId: idField }),
      z.object({ kind: z.literal('words'), text: textField(limits.shortText).min(1) })
    ]),
    text: textField(limits.reportText).refine(text => text.trim().length > 0, { message: 'text.empty' }),
    expectedPhotos: z.int().min(0).max(limits.photosPerEvent),
    photosPublic: z.boolean(),
    contactName: textField(limits.personName),
    contactPhone: phoneField.or(z.literal('')),
    appointments: z.array(appointmentField).max(limits.appointments),
    occurredAt: instantField,
    /** Only staff may name a channel other than the mini-program. */
    channel: z.enum(channels).default('mini_program')
  })
  .openapi('Report')

/** Somebody reports; from the staff's side an agent does so for a person on the phone or at the desk. */
export const reportTicket = createRoute({
  method: 'post',
  path: '/tickets',
  operationId: 'reportTicket',
  summary: 'report a repair, for oneself or as an agent for somebody',
  security: [{ session: [] }],
  request: { headers: idempotencyHeader, body: jsonBody(reportSchema) },
  responses: { 201: jsonAnswer(ticketSchema, 'the ticket'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
