import { createRoute, z } from '@hono/zod-openapi'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'whether the process answers; /api/ready says whether it can do its work',
  responses: { 200: jsonAnswer(z.object({ status: z.literal('ok') }), 'the process answers'), ...problems(503) }
})
