import { createRoute, z } from '@hono/zod-openapi'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { photoSchema } from '../ticket/timeline-entry.js'

/** The bytes are there: the server reads them once, checks, strips and records them. Asking twice answers the same. */
export const completePhoto = createRoute({
  method: 'post',
  path: '/photos/{photoId}/complete',
  operationId: 'completePhoto',
  summary: 'have an uploaded photo checked, stripped and recorded',
  security: [{ session: [] }],
  request: { params: z.object({ photoId: idField }) },
  responses: { 200: jsonAnswer(photoSchema, 'the photo'), ...problems(401, 403, 404, 409, 422, 503) }
})
