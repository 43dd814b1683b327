import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { openedPostSchema, patrolTokenParams } from './patrol-fields.js'

const checkInBody = z
  .object({
    /** Made by the phone. */
    id: idField,
    /** The digits on the post's own screen, where it has one. */
    screenCode: z
      .string()
      .regex(/^\d{6}$/, { message: 'screen-code.malformed' })
      .nullable()
      .default(null),
    /** A photo of the place follows, where one is asked for. */
    expectedPhotos: z.int().min(0).max(1).default(0)
  })
  .openapi('CheckIn')

/** By the server's clock. Whoever is there already stays so. */
export const checkInAtPost = createRoute({
  method: 'post',
  path: '/patrol-codes/{token}/duties',
  operationId: 'checkInAtPost',
  summary: 'be at a post',
  security: [{ session: [] }],
  request: { params: patrolTokenParams, body: jsonBody(checkInBody) },
  responses: { 201: jsonAnswer(openedPostSchema, 'the post with the duty'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
