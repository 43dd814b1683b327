import { z } from '@hono/zod-openapi'
import { instant, isCleanText, limits } from '@linying/domain'

/** Ids are UUIDv7 made by whoever creates the thing, so that a retry is the same thing. */
export const idField = z.uuid().toLowerCase()

export function textField(longest: number) {
  return z.string().max(longest).refine(isCleanText, { message: 'text.unprintable' })
}

/** Nothing that this service is told of was before or will be after; whatever is reckoned from it stays a time, too. Source: our decision. */
function isInOurTime(value: string): boolean {
  return value >= '2000-01-01' && value < '2100'
}

/** Any offset comes in; UTC with milliseconds is kept. */
export const instantField = z.iso.datetime({ offset: true }).refine(isInOurTime, { message: 'instant.out-of-range' }).transform(instant)

/** A day on the community's calendar. */
export const dayField = z.iso.date({ message: 'date.malformed' }).refine(isInOurTime, { message: 'instant.out-of-range' })

/** How often something has been changed: as many times as a column counts. */
export const versionField = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

/** Instants we send are always UTC with milliseconds. */
export const sentInstant = z.iso.datetime()

export const phoneField = z.string().regex(/^\+?[0-9][0-9 -]{4,18}$/, { message: 'phone.malformed' })

export const materialField = z.object({
  name: textField(limits.materialName).min(1),
  quantity: z.string().regex(/^\d{1,6}(\.\d{1,3})?$/, { message: 'quantity.malformed' }),
  unit: textField(10).min(1)
})

export const appointmentField = z.object({ from: instantField, to: instantField })

export const idempotencyHeader = z.object({ 'idempotency-key': z.string().min(8).max(80).openapi({ description: 'kept 7 days' }) })

/** What a program says of itself. It decides nothing, so nobody is refused for it: one that is not to be read is as none. */
export const userAgentHeader = z.object({
  'user-agent': textField(1000).catch('').openapi({ type: 'string', description: 'shown to the person as where she is signed in' })
})
