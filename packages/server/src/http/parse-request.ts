import { parseQuickly } from '@linying/database'
import type { HonoRequest } from 'hono'
import { z } from 'zod'
import { InvalidFields } from './invalid-fields.js'
import { readJson } from './read-json.js'

/** What an endpoint of the contract says of its requests; a part that it does not name is not looked at. */
export interface DeclaredRequest {
  readonly query?: z.ZodType
  readonly params?: z.ZodType
  readonly headers?: z.ZodObject
  readonly body?: { readonly content: { readonly 'application/json': { readonly schema: z.ZodType } } }
}

/**
 * A request as its contract declares it, part by part, in one go: a middleware for each part costs more than what it parses.
 * Throws: InvalidFields for the first part that does not fit, HTTPException for a body that is none of ours
 */
export async function parseRequest(req: HonoRequest, { query, params, headers, body }: DeclaredRequest) {
  return {
    query: query && parsed(query, queryOf(req)),
    params: params && parsed(params, req.param()),
    headers: headers && parsed(headers, Object.fromEntries(Object.keys(headers.shape).map(name => [name, req.header(name)]))),
    body: body && parsed(body.content['application/json'].schema, await readJson(req))
  }
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  try {
    return parseQuickly(schema, value)
  } catch (error) {
    throw error instanceof z.ZodError ? new InvalidFields(error.issues) : error
  }
}

/** A name that comes once has a value, one that comes more often has a list. */
function queryOf(req: HonoRequest): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}
