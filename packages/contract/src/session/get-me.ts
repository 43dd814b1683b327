import { createRoute, z } from '@hono/zod-openapi'
import { departments, residencies, sides, skills, staffRoles } from '@linying/domain'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

const communitySchema = z.object({ id: idField, name: z.string(), hotline: z.string(), utcOffsetMinutes: z.int() }).openapi('Community')

export const meSchema = z
  .object({
    id: idField,
    name: z.string(),
    phone: z.string().nullable(),
    side: z.enum(sides),
    rooms: z.array(
      z.object({
        id: idField,
        label: z.string().openapi({ example: '2栋320' }),
        residency: z.enum(residencies),
        community: communitySchema
      })
    ),
    posts: z.array(
      z.object({
        role: z.enum(staffRoles),
        department: z.enum(departments).nullable(),
        badge: z.string(),
        skills: z.array(z.enum(skills)),
        community: communitySchema
      })
    ),
    unreadCount: z.int()
  })
  .openapi('Me')

/** Who is signed in: rooms on the resident's side, posts on the staff's. */
export const getMe = createRoute({
  method: 'get',
  path: '/me',
  operationId: 'getMe',
  summary: 'who is signed in, with rooms or posts',
  security: [{ session: [] }],
  responses: { 200: jsonAnswer(meSchema, 'the person'), ...problems(401, 503) }
})
