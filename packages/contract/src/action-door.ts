import { z } from '@hono/zod-openapi'
import { idField, instantField, versionField } from './fields.js'

/** One action as it crosses the wire: what every action says of itself, and what this one brings. */
export function actionDoor<A extends string, I extends z.ZodRawShape>(action: A, input: I) {
  return z.object({
    action: z.literal(action),
    /** The event this becomes; photos of it are sent for that id. */
    eventId: idField,
    occurredAt: instantField,
    /** The version on screen: by it a decision is judged, and whoever was too late is told who has been faster since. */
    version: versionField.min(1).optional(),
    ...input
  })
}
