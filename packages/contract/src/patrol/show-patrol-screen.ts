import { createRoute, z } from '@hono/zod-openapi'
import { idField, sentInstant } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** For a manager's tablet at the post: the digits that whoever checks in has to type. */
export const showPatrolScreen = createRoute({
  method: 'get',
  path: '/communities/{communityId}/patrol-posts/{postId}/screen',
  operationId: 'showPatrolScreen',
  summary: 'what the screen of a patrol post shows now',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField, postId: idField }) },
  responses: {
    200: jsonAnswer(
      z.object({ postName: z.string(), place: z.string(), code: z.string(), until: sentInstant, now: sentInstant }),
      'the digits, and until when they are shown'
    ),
    ...problems(401, 403, 404, 409, 422, 503)
  }
})
