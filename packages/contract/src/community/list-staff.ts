import { createRoute, z } from '@hono/zod-openapi'
import { departments, staffRoles } from '@linying/domain'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** For asking a colleague's part, and for naming whom a complaint is about. */
export const listStaff = createRoute({
  method: 'get',
  path: '/communities/{communityId}/staff',
  operationId: 'listStaff',
  summary: 'who works in a community, as what and in which department',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField }), query: z.object({ department: z.enum(departments).optional() }) },
  responses: {
    200: jsonAnswer(
      z.object({
        items: z.array(
          z.object({ id: idField, name: z.string(), roles: z.array(z.enum(staffRoles)), departments: z.array(z.enum(departments)) })
        )
      }),
      'members of staff'
    ),
    ...problems(401, 403, 404, 422, 503)
  }
})
