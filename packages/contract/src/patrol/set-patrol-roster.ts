import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { slotDayParams } from './get-patrol-slot-day.js'

/** By a manager, for today or later. */
export const setPatrolRoster = createRoute({
  method: 'put',
  path: '/communities/{communityId}/patrol-slots/{slotId}/days/{day}',
  operationId: 'setPatrolRoster',
  summary: 'say who stands at a post; null for whoever comes',
  security: [{ session: [] }],
  request: { params: slotDayParams, body: jsonBody(z.object({ personId: idField.nullable() }).openapi('PatrolRoster')) },
  responses: { 204: { description: 'set' }, ...problems(400, 401, 403, 404, 409, 422, 503) }
})
