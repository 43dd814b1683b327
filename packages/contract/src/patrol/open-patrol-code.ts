import { createRoute } from '@hono/zod-openapi'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { openedPostSchema, patrolTokenParams } from './patrol-fields.js'

/** A scanned code inside the app: what anybody may know of the post, and the check-in for whoever may stand there. */
export const openPatrolCode = createRoute({
  method: 'get',
  path: '/patrol-codes/{token}',
  operationId: 'openPatrolCode',
  summary: 'the post behind a scanned code',
  request: { params: patrolTokenParams },
  responses: { 200: jsonAnswer(openedPostSchema, 'the post'), ...problems(404, 422, 429, 503) }
})
