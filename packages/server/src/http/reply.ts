import { type EndpointName, endpoints } from '@linying/contract'
import { parseQuickly } from '@linying/database'
import type { z } from 'zod'

interface AnyReply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The answer as its contract declares it: what is not declared does not leave.
 * Throws: Error where the handler answered with a status or shape that the contract does not know.
 */
export function parseReply(name: EndpointName, reply: AnyReply): AnyReply {
  if (reply.body === undefined) return reply
  const responses: Readonly<Record<string, unknown>> = endpoints[name].responses
  const declared = responses[String(reply.status)] as
    | { readonly content?: { readonly 'application/json'?: { readonly schema: z.ZodType } } }
    | undefined
  const schema = declared?.content?.['application/json']?.schema
  if (schema === undefined) throw new Error(`${name} answered ${reply.status}, which its contract does not declare`)
  try {
    return { ...reply, body: parseQuickly(schema, reply.body) }
  } catch (cause) {
    throw new Error(`${name} answered against its contract`, { cause })
  }
}
