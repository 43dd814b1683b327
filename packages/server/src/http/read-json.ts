import type { HonoRequest } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { textWithin } from './text-within.js'

/** A request body that no form of ours can fill. Unit: bytes */
const longestBody = 256 * 1024

/**
 * What a request says in its body, read no further than any form of ours goes. One without a body is one with nothing in it: each missing
 * field is named.
 * Throws: HTTPException 400 for what is no JSON, 413, 415
 */
export async function readJson(req: HonoRequest): Promise<unknown> {
  if (isWithoutBody(req)) return {}
  if (!/^application\/json(;|$)/i.test(req.header('content-type') ?? '')) throw new HTTPException(415)
  const length = lengthOf(req)
  if (length !== undefined && length > longestBody) throw new HTTPException(413)
  try {
    if (length !== undefined) return await req.json()
    const text = await textWithin(req.raw.body, longestBody)
    if (text !== undefined) return JSON.parse(text)
  } catch (cause) {
    throw new HTTPException(400, { message: 'the body is no JSON', cause })
  }
  throw new HTTPException(413)
}

function isWithoutBody(req: HonoRequest): boolean {
  if (req.method === 'GET' || req.method === 'HEAD') return true
  const length = lengthOf(req)
  if (length !== undefined) return length === 0
  return req.header('transfer-encoding') === undefined && req.header('content-type') === undefined
}

/** Undefined where the body comes in pieces and nobody has said how long it will be. */
function lengthOf(req: HonoRequest): number | undefined {
  const said = req.header('content-length')
  return said === undefined || req.header('transfer-encoding') !== undefined ? undefined : Number(said)
}
