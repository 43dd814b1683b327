import type { Send } from '@linying/client'
import { type Method, request } from '../../platform'

/** Carries the client's calls over the phone's network, as whoever the headers say. Throws: NetworkFailure */
export const send: Send = async ({ method, path, headers, body }) => {
  const reply = await request({ method: toMethod(method), path, header: headers, body })
  return { status: reply.statusCode, data: reply.data, etag: reply.header.etag }
}

function toMethod(method: string): Method {
  const known = methods.find(candidate => candidate === method)
  if (known === undefined) throw new Error(`the mini-program cannot send ${method}`)
  return known
}

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const satisfies readonly Method[]
