import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { ticketSchema } from './ticket-view.js'

/** Carries an ETag; screens ask again with `If-None-Match` while they are visible. */
export const getTicket = createRoute({
  method: 'get',
  path: '/tickets/{ticketId}',
  operationId: 'getTicket',
  summary: 'one ticket with its timeline',
  security: [{ session: [] }],
  request: { params: z.object({ ticketId: idField }), headers: z.object({ 'if-none-match': z.string().max(200).optional() }) },
  responses: { 200: jsonAnswer(ticketSchema, 'the ticket'), 304: { description: 'nothing new' }, ...problems(401, 403, 404, 422, 503) }
})
