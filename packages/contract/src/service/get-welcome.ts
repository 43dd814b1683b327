import { createRoute, z } from '@hono/zod-openapi'
import { textField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** What somebody sees before signing in: whose service this is and whom to call at any hour. Source: SP-8 */
export const getWelcome = createRoute({
  method: 'get',
  path: '/welcome',
  operationId: 'getWelcome',
  summary: 'whose service this is and whom to call, before signing in',
  request: { query: z.object({ organization: textField(40).min(1) }) },
  responses: {
    200: jsonAnswer(
      z.object({ organizationName: z.string(), communities: z.array(z.object({ name: z.string(), hotline: z.string() })) }),
      'the company and its 24 h lines'
    ),
    ...problems(404, 422, 429, 503)
  }
})
