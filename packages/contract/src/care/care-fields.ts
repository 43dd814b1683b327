import { z } from '@hono/zod-openapi'
import { careReasons, limits, visitMethods } from '@linying/domain'
import { instantField, textField } from '../fields.js'

const note = textField(limits.noteText).default('')
const reasons = z.array(z.enum(careReasons)).max(careReasons.length)

/** From whom the staff have it, and how; null where she says so herself. */
const contact = z
  .object({ method: z.enum(visitMethods), at: instantField, whom: textField(limits.personName) })
  .nullable()
  .default(null)

/** What is said with a consent, with its withdrawal, and of her. */
export const agreeFields = { reasons, note, contact } as const
export const withdrawFields = { contact } as const
export const describeFields = { reasons, note } as const
