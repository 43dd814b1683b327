import type { Context } from 'hono'

/** What the adapter of a plain Node server hands over beside the request. */
interface NodeServer {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/**
 * Where a request comes from. Only a proxy that we know to stand before us is believed when it names somebody else: it writes the
 * last entry. Undefined for requests made inside this process.
 */
export function callerAddress({ req, env }: Context, isBehindProxy: boolean): string | undefined {
  if (isBehindProxy) return req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  const server: NodeServer | undefined = env
  return server?.incoming?.socket?.remoteAddress
}
