import { z } from '@hono/zod-openapi'
import { happenedSchema } from './ticket/timeline-entry.js'

/**
 * RFC 9457. `code` is stable and has a Chinese sentence in `look`; `errors` point at fields (RFC 6901); `happened` says who was faster on a
 * ticket, `faster` elsewhere; `retryAfterSeconds` what the header of that name says, for whoever reads bodies only.
 */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
    happened: happenedSchema.optional(),
    faster: z.object({ name: z.string() }).optional(),
    retryAfterSeconds: z.int().optional()
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problemSchema>

const content = { 'application/problem+json': { schema: problemSchema } }

const descriptions = {
  400: 'malformed request',
  401: 'not signed in',
  403: 'not allowed',
  404: 'not there, or not for you',
  409: 'refused by a rule, or decided on an outdated state',
  422: 'a field is not acceptable',
  429: 'too many requests',
  503: 'not available now'
} as const

type ProblemStatus = keyof typeof descriptions

/** The problems an endpoint may answer with, for its `responses`. */
export function problems<const S extends ProblemStatus>(
  ...statuses: readonly S[]
): { [K in S]: { content: typeof content; description: string } } {
  const entries = statuses.map(status => [status, { content, description: descriptions[status] }])
  return Object.fromEntries(entries) // one entry per status that was asked for
}
