import type { Problem } from '@linying/contract'

/** A problem from a door that is none of the API's own. */
export function problemAnswer(body: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status: body.status, headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers } })
}
