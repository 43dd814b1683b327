import { createRoute, z } from '@hono/zod-openapi'
import { categories, channels, kinds, limits, severities, urgencies } from '@linying/domain'
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
    /** Must be one of the kind's own. */
    category: z.enum(categories),
    urgency: z.enum(urgencies).default('normal'),
    /** What only a complaint says; the person whom it is about never sees it. */
    complaint: z
      .object({
        severity: z.enum(severities),
        demand: textField(limits.noteText).default(''),
        aboutWhom: textField(limits.shortText).default(''),
        aboutPersonId: idField.nullable().default(null)
      })
      .nullable()
      .default(null),
    /** The community's convenience service that is asked for. */
    offerId: idField.nullable().default(null),
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
  summary: 'report a repair, a complaint, a question, a request or an emergency, for oneself or as an agent for somebody',
  security: [{ session: [] }],
  request: { headers: idempotencyHeader, body: jsonBody(reportSchema) },
  responses: { 201: jsonAnswer(ticketSchema, 'the ticket'), ...problems(400, 401, 403, 404, 409, 422, 429, 503) }
})
