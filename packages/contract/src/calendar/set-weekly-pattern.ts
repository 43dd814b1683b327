import { createRoute, z } from '@hono/zod-openapi'
import { idField, versionField } from '../fields.js'
import { jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { makeUpAsField, weeklyField } from './calendar-fields.js'

/** For managers and admins. Clocks that run already keep what was promised. */
export const setWeeklyPattern = createRoute({
  method: 'put',
  path: '/communities/{communityId}/calendar',
  operationId: 'setWeeklyPattern',
  summary: 'change the duty hours of a community',
  security: [{ session: [] }],
  request: {
    params: z.object({ communityId: idField }),
    body: jsonBody(z.object({ weekly: weeklyField, makeUpAs: makeUpAsField, version: versionField }).openapi('WeeklyPattern'))
  },
  responses: { 204: { description: 'changed' }, ...problems(400, 401, 403, 404, 409, 422, 503) }
})
