import { type Client, createClient } from '@linying/client'

/** The typed client over the network, as somebody signed in or as nobody. */
export function callerOf(url: string, accessToken?: string): Client {
  return createClient(async ({ method, path, headers, body }) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        ...headers,
        ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' })
      },
      ...(body === undefined ? {} : { body })
    })
    const text = await answer.text()
    const etag = answer.headers.get('etag') ?? undefined
    return { status: answer.status, data: text === '' ? undefined : JSON.parse(text), etag }
  })
}
