import { createRoute, z } from '@hono/zod-openapi'
import { limits, refusalCodes } from '@linying/domain'
import { idField, instantField, versionField } from '../fields.js'
import { jsonAnswer, jsonBody } from '../json.js'
import { problems } from '../problem.js'

const seen = z.object({ visitId: idField, version: versionField.min(1), eventId: idField })

export const visitApprovalsSchema = z
  .object({ visits: z.array(seen).min(1).max(limits.pageSize), occurredAt: instantField })
  .openapi('VisitApprovals')

/** One that cannot be approved keeps no other from it; asking twice approves nothing twice. */
export const approveVisits = createRoute({
  method: 'post',
  path: '/visit-approvals',
  operationId: 'approveVisits',
  summary: 'approve several visits at once',
  security: [{ session: [] }],
  request: { body: jsonBody(visitApprovalsSchema) },
  responses: {
    200: jsonAnswer(
      z.object({
        items: z.array(z.object({ visitId: idField, refusal: z.enum([...refusalCodes, 'not-found']).nullable() }))
      }),
      'what became of each'
    ),
    ...problems(400, 401, 422, 503)
  }
})
