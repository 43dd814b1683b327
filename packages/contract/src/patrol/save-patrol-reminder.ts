import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { dayField, idField, textField } from '../fields.js'
import { jsonBody } from '../json.js'
import { problems } from '../problem.js'

/** What is passed on at the posts from one day to another, both inclusive. */
export const savePatrolReminder = createRoute({
  method: 'put',
  path: '/communities/{communityId}/patrol-reminders/{reminderId}',
  operationId: 'savePatrolReminder',
  summary: 'say what is passed on at the posts, or change it',
  security: [{ session: [] }],
  request: {
    params: z.object({ communityId: idField, reminderId: idField }),
    body: jsonBody(z.object({ text: textField(limits.patrolReminder).trim(), from: dayField, to: dayField }).openapi('PatrolReminder'))
  },
  responses: { 204: { description: 'saved' }, ...problems(400, 401, 403, 404, 409, 422, 503) }
})
