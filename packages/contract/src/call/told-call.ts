import { z } from '@hono/zod-openapi'
import { limits } from '@linying/domain'
import { instantField, textField } from '../fields.js'

/** What everybody who tells a call says of it, by hand or by machine. */
export const toldCall = {
  rangAt: instantField,
  /** Null where nobody picked up. */
  answeredAt: instantField.nullable().default(null),
  /** How long it rang where nobody picked up; otherwise it follows from the two times. */
  waitingSeconds: z.int().min(0).max(limits.callSeconds).nullable().default(null),
  /** The ring after which it went on to the backup agent. */
  handedOverAfterRing: z.int().min(1).max(limits.rings).nullable().default(null),
  callerPhone: z
    .string()
    .regex(/^(\+?[0-9*#][0-9*# -]{0,29})?$/, { message: 'phone.malformed' })
    .default(''),
  note: textField(limits.noteText).default('')
}
