import { z } from '@hono/zod-openapi'
import { convenienceItems, limits } from '@linying/domain'
import { textField } from '../fields.js'

/** What a manager says of a convenience service. */
export const offerFields = {
  item: z.enum(convenienceItems),
  name: textField(limits.offerName).refine(name => name.trim().length > 0, { message: 'missing' }),
  /** When and where, or what to bring. */
  note: textField(limits.shortText).default(''),
  active: z.boolean(),
  /** Smaller ones come first. */
  sort: z.int().min(0).max(999)
}
