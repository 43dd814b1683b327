import { z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { idField, textField } from '../fields.js'
import { toldCall } from './told-call.js'

/** A call as a telephone exchange tells it, by its own name and the badge of whoever picked up. */
export const exchangeCallSchema = z.object({
  communityId: idField,
  id: textField(limits.externalId).min(1),
  ...toldCall,
  answeredByBadge: textField(limits.shortText).min(1).nullable().default(null)
})

/**
 * What a telephone exchange sends to POST /api/pbx/calls. It signs in with a key and not as a person, so the door is none of
 * `endpoints`, which people's clients call.
 */
export const exchangeCallsSchema = z.object({
  /** Each is parsed for itself, so that one which is not acceptable keeps no other from the log. */
  calls: z.array(z.unknown()).min(1).max(limits.callsPerBatch)
})

/** What became of them, in the order in which they came. */
export const exchangeAnswerSchema = z.object({
  kept: z.int(),
  thereAlready: z.int(),
  refused: z.array(z.object({ index: z.int(), id: z.string(), pointer: z.string(), code: z.string(), detail: z.string() }))
})
