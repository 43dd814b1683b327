import { createRoute, z } from '@hono/zod-openapi'
import { categories, departments, followUpFilters, kinds, limits, risks, statuses } from '@linying/domain'
import { idField, textField } from '../fields.js'
import { jsonAnswer } from '../json.js'
import { problems } from '../problem.js'
import { ticketSummarySchema } from './ticket-view.js'

/** Each is asked for once. */
const statusList = z
  .string()
  .max(limits.shortText)
  .transform(value => value.split(','))
  .pipe(z.array(z.enum(statuses)).min(1).max(statuses.length))
  .openapi({ type: 'string', example: 'submitted,accepted' })

const idList = z
  .string()
  .max(limits.pageSize * 37)
  .transform(value => value.split(','))
  .pipe(z.array(idField).min(1).max(limits.pageSize))
  .openapi({ type: 'string' })

/** What the viewer may see, page by page, by keyset. */
export const listTickets = createRoute({
  method: 'get',
  path: '/tickets',
  operationId: 'listTickets',
  summary: 'tickets that the viewer may see, newest first or what is due first',
  security: [{ session: [] }],
  request: {
    query: z.object({
      communityId: idField.optional(),
      /** Just these, as far as they are the viewer's: the tickets that another one is linked with. */
      ids: idList.optional(),
      status: statusList.optional(),
      kind: z.enum(kinds).optional(),
      category: z.enum(categories).optional(),
      department: z.enum(departments).optional(),
      technicianId: idField.optional(),
      /** Whoever holds it, or else answers for it; or nobody yet. */
      inChargeId: idField.or(z.literal('nobody')).optional(),
      /** Words of the number, place or report, for staff also of names: each of them must be there. Nothing finds everything. */
      q: textField(limits.shortText).optional(),
      /** 'mine': what I hold. 'pool': accepted, with nobody, and within my skills. */
      queue: z.enum(['all', 'mine', 'pool']).default('all'),
      pastEta: z.enum(['true', 'false']).default('false'),
      risk: z.enum(risks).optional(),
      /** Done a day ago, and the resident has not said a word: somebody calls her. */
      toCall: z.enum(['true', 'false']).default('false'),
      /** What somebody owes who holds no post there any more: first contact, a part, a second follow-up. */
      orphaned: z.enum(['true', 'false']).default('false'),
      /** Whoever looks into it once more still owes the resident an answer; 'mine': where I do. */
      followUp: z.enum(followUpFilters).optional(),
      /** 'due': what is due first as it is told to whoever asks, then the rest, the newest first. */
      order: z.enum(['newest', 'due']).default('newest'),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(limits.pageSize).default(20)
    })
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(ticketSummarySchema), nextCursor: z.string().nullable() }), 'tickets'),
    ...problems(401, 403, 404, 422, 503)
  }
})
