import { createRoute, z } from '@hono/zod-openapi'
import { departments } from '@linying/domain'
import { idField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

const counts = {
  /** A promise about them is broken. */
  late: z.int(),
  /** A promise about them is due within the hour. */
  dueSoon: z.int(),
  /** Done, and the resident has not said whether it is solved. */
  unconfirmed: z.int()
}

const riskBoardSchema = z
  .object({
    ...counts,
    communities: z.array(z.object({ id: idField, name: z.string(), ...counts })),
    departments: z.array(z.object({ department: z.enum(departments), ...counts })),
    /** Whoever holds the tickets, or answers for them; the one without a name for those that nobody has taken. */
    people: z.array(z.object({ id: idField.nullable(), name: z.string().nullable(), ...counts }))
  })
  .openapi('RiskBoard')

/** What is late, soon due, or done without the resident's word; the tickets behind each number are a list with the same filter. */
export const getRiskBoard = createRoute({
  method: 'get',
  path: '/risks',
  operationId: 'getRiskBoard',
  summary: 'what is late, due within the hour or done without confirmation, for supervisors and managers',
  security: [{ session: [] }],
  request: { query: z.object({ communityId: idField.optional() }) },
  responses: { 200: jsonAnswer(riskBoardSchema, 'the risk board'), ...problems(401, 403, 404, 422, 503) }
})
