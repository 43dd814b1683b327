import { createRoute, z } from '@hono/zod-openapi'
import { sides } from '@linying/domain'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** Who can be signed in with one tap in development; 404 in production. */
export const listDemoPeople = createRoute({
  method: 'get',
  path: '/demo-people',
  operationId: 'listDemoPeople',
  summary: 'who can be signed in with one tap in development',
  request: { query: z.object({ side: z.enum(sides) }) },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(z.object({ credential: z.string(), name: z.string(), about: z.string() })) }), 'demo people'),
    ...problems(404, 422, 429)
  }
})
