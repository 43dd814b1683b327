import { createRoute, z } from '@hono/zod-openapi'
import { visitKinds } from '@linying/domain'
import { idField, instantField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'

/** Of which months, of which community, and by what. */
const asked = z
  .object({
    communityId: idField.optional(),
    kind: z.enum(visitKinds).optional(),
    /** Inclusive, and exclusive. */
    from: instantField,
    to: instantField
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'instant.out-of-range' })

const line = z.object({
  communityId: idField,
  communityName: z.string(),
  visitorId: idField,
  visitorName: z.string(),
  /** '2026-11', on the community's clock. */
  month: z.string(),
  /** From when to when that month is, for the list behind a line. */
  from: z.string(),
  to: z.string(),
  held: z.int(),
  /** Somebody was spoken with. */
  reached: z.int(),
  approved: z.int(),
  waiting: z.int(),
  sentBack: z.int(),
  void: z.int(),
  late: z.int(),
  gifts: z.int()
})

/** One line for each person, community and month; whoever watches over visits adds them up as he likes. */
export const summarizeVisits = createRoute({
  method: 'get',
  path: '/visit-summary',
  operationId: 'summarizeVisits',
  summary: 'visits counted by person, community and month',
  security: [{ session: [] }],
  request: { query: asked },
  responses: { 200: jsonAnswer(z.object({ lines: z.array(line) }), 'counts'), ...problems(401, 403, 404, 422, 503) }
})
