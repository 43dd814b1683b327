import { NotFound, openCode, Unauthenticated } from '@linying/usecases'
import { takeRandom } from '../adapters/random-supply.js'
import { problemOf } from '../http/problem.js'
import { retryAfter } from '../http/retry-after.js'
import type { Ports } from '../ports.js'
import { codePicture } from './code-picture.js'
import { renderCodeNotFoundPage, renderSignInPage, renderTooManyPage, renderUnavailablePage } from './notice-page.js'
import { renderProgressPage } from './progress-page.js'

const tokenShape = /^[A-Za-z0-9_-]{22}$/
const pictureName = /^[A-Za-z0-9_-]{22}\.png$/

/**
 * GET /t/<token>: the page for whoever scans a ticket's code outside WeChat; it never varies by viewer.
 * GET /t/<token>.png: the code itself, since a phone's album takes no SVG.
 */
export async function answerProgress(request: Request, ports: Ports): Promise<Response> {
  const token = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const nonce = newNonce()
  if (pictureName.test(token)) return codePicture(ports.codes.urlFor(token.slice(0, -'.png'.length)))
  if (!tokenShape.test(token)) return page(404, renderCodeNotFoundPage(), nonce)
  try {
    const { progress } = await openCode(ports, null, token)
    const etag = `"${ports.digest.ofText(JSON.stringify(progress)).slice(0, 24)}"`
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: headersFor(nonce, etag) })
    return page(200, renderProgressPage(progress, { now: ports.now(), nonce }), nonce, etag)
  } catch (error) {
    if (error instanceof NotFound) return page(404, renderCodeNotFoundPage(), nonce)
    if (error instanceof Unauthenticated) return page(401, renderSignInPage(), nonce)
    if (problemOf(error)?.status === 503) return unavailable(error, nonce)
    throw error
  }
}

/** Something of ours went wrong; the repair itself did not. */
export function pageNotReady(): Response {
  return page(500, renderUnavailablePage(), newNonce())
}

/** Whoever shares this address has asked too often in this minute; the page asks again by itself when it may. */
export function tooManyReadings(waitSeconds: number): Response {
  const answer = page(429, renderTooManyPage(), newNonce())
  answer.headers.set('retry-after', String(waitSeconds))
  answer.headers.set('refresh', String(waitSeconds))
  answer.headers.set('cache-control', 'no-store')
  return answer
}

function unavailable(error: unknown, nonce: string): Response {
  const answer = page(503, renderUnavailablePage(), nonce)
  for (const [name, value] of Object.entries(retryAfter(error))) answer.headers.set(name, value)
  return answer
}

function page(status: number, html: unknown, nonce: string, etag?: string): Response {
  return new Response(String(html), { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headersFor(nonce, etag) } })
}

function newNonce(): string {
  return takeRandom(12).toString('base64url')
}

/** Nothing from elsewhere runs, nobody frames it, no search engine keeps it, and the address is not passed on. */
function headersFor(nonce: string, etag?: string): Record<string, string> {
  return {
    'content-security-policy': `default-src 'none'; img-src 'self' https: http: data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'cache-control': 'public, max-age=3, stale-while-revalidate=10',
    ...(etag === undefined ? {} : { etag })
  }
}
