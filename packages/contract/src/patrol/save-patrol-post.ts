import { createRoute, z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { idField, textField, versionField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'
import { patrolPostSchema, proofField, slotField, topicsField } from './patrol-fields.js'

const postBody = z
  .object({
    name: textField(limits.shortText).trim().min(1),
    place: textField(limits.shortText).trim().min(1),
    proof: proofField,
    topics: topicsField,
    slots: z.array(slotField).max(limits.patrolSlots),
    closed: z.boolean().default(false),
    /** The version that was on screen; 0 for a new post. */
    version: versionField
  })
  .openapi('PatrolPostToSave')

/** A manager sets up a post or changes it. Hours that have begun today stay on record. */
export const savePatrolPost = createRoute({
  method: 'put',
  path: '/communities/{communityId}/patrol-posts/{postId}',
  operationId: 'savePatrolPost',
  summary: 'set up a patrol post, or change it',
  security: [{ session: [] }],
  request: { params: z.object({ communityId: idField, postId: idField }), body: jsonBody(postBody) },
  responses: { 200: jsonAnswer(patrolPostSchema, 'the post as it is now'), ...problems(400, 401, 403, 404, 409, 422, 503) }
})
