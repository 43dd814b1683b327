import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'

/** What the adapter of a plain Node server hands over beside the request. */
interface NodeServer {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/**
 * Where a request comes from, as far as whoever we trust can tell: each of our proxies adds whom it heard it from at the end of
 * `x-forwarded-for`, and what stands before that anybody may have written. A house has all addresses of an IPv6 prefix of 64 bits, so
 * that is what is named. Undefined for requests made inside this process.
 */
export function callerAddress({ req, env }: Context, trustedProxies: number): string | undefined {
  const server: NodeServer | undefined = env
  const heardFrom = server?.incoming?.socket?.remoteAddress
  const said = trustedProxies > 0 ? (req.header('x-forwarded-for') ?? '').split(',').filter(part => part.trim() !== '') : []
  // whoever comes past the outer proxies is named by the innermost that he met
  const address = said[Math.max(0, said.length - trustedProxies)] ?? heardFrom
  return address === undefined ? undefined : houseOf(address.trim())
}

/** All that is no address is one caller, so that inventing words gains nobody anything. */
function houseOf(address: string): string {
  // some proxies add the port
  const bare = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  if (!ipaddr.isValid(bare)) return 'unknown'
  const parsed = ipaddr.process(bare)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`).toNormalizedString()}/64`
}
