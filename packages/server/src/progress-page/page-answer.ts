import { takeRandom } from '../adapters/random-supply.js'
import { strictTransport } from '../http/strict-transport.js'

/** A page as an answer. */
export function pageAnswer(status: number, html: unknown, nonce: string, etag?: string): Response {
  return new Response(String(html), { status, headers: { 'content-type': 'text/html; charset=utf-8', ...pageHeaders(nonce, etag) } })
}

export function newNonce(): string {
  return takeRandom(12).toString('base64url')
}

/** Nothing from elsewhere runs, nobody frames it, no search engine keeps it, and the address is not passed on. */
export function pageHeaders(nonce: string, etag?: string): Record<string, string> {
  return {
    'content-security-policy': `default-src 'none'; img-src 'self' https: http: data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...strictTransport,
    'x-robots-tag': 'noindex',
    'cache-control': 'public, max-age=3, stale-while-revalidate=10',
    ...(etag === undefined ? {} : { etag })
  }
}
