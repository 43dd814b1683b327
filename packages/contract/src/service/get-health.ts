import { createRoute, z } from '@hono/zod-openapi'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'whether process and database answer',
  responses: { 200: jsonAnswer(z.object({ status: z.literal('ok') }), 'process and database answer'), ...problems(503) }
})
