import { createRoute, z } from '@hono/zod-openapi'
import { idField, versionField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { patrolPostSchema } from './patrol-fields.js'

/** The old code opens nothing any more. */
export const replacePatrolCode = createRoute({
  method: 'post',
  path: '/communities/{communityId}/patrol-posts/{postId}/code',
  operationId: 'replacePatrolCode',
  summary: 'revoke the code of a patrol post and draw another one',
  security: [{ session: [] }],
  request: {
    params: z.object({ communityId: idField, postId: idField }),
    body: jsonBody(z.object({ codeVersion: versionField.min(1) }).openapi('PatrolCodeToReplace'))
  },
  responses: { 200: jsonAnswer(patrolPostSchema, 'the post with its new code'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
