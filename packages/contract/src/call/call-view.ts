import { z } from '@hono/zod-openapi'
import { callSources } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'

/** A call that came in, as deep as the viewer may see it. */
export const callSchema = z
  .object({
    id: idField,
    communityId: idField,
    source: z.enum(callSources),
    rangAt: sentInstant,
    answered: z.boolean(),
    answeredAt: sentInstant.nullable(),
    /** Seconds until somebody picked up, or until the caller gave up. */
    waitingSeconds: z.int(),
    /** Picked up as soon as promised. */
    inTime: z.boolean(),
    answeredById: idField.nullable(),
    answeredByName: z.string().nullable(),
    /** The ring after which it went on to the backup agent. */
    handedOverAfterRing: z.int().nullable(),
    ticketId: idField.nullable(),
    ticketNumber: z.string().nullable(),
    /** Masked to whoever does not call back. */
    callerPhone: z.string(),
    note: z.string()
  })
  .openapi('Call')

const share = z.number().min(0).max(1).nullable()

export const pickupFiguresSchema = z
  .object({
    calls: z.int(),
    answered: z.int(),
    inTime: z.int(),
    handedOver: z.int(),
    missed: z.int(),
    answeredShare: share,
    inTimeShare: share,
    medianWaitingSeconds: z.number().nullable(),
    afterHours: z.object({ calls: z.int(), answered: z.int(), answeredShare: share })
  })
  .openapi('PickupFigures')
