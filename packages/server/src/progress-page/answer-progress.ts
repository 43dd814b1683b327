import { NotFound, openCode, Unauthenticated } from '@linying/usecases'
import { problemOf } from '../http/problem.js'
import { retryAfter } from '../http/retry-after.js'
import type { Ports } from '../ports.js'
import { codePicture } from './code-picture.js'
import { renderCodeNotFoundPage, renderSignInPage, renderTooManyPage, renderUnavailablePage } from './notice-page.js'
import { newNonce, pageAnswer, pageHeaders } from './page-answer.js'
import { renderEarlierPage, renderProgressPage } from './progress-page.js'

const tokenShape = /^[A-Za-z0-9_-]{22}$/
const pictureName = /^[A-Za-z0-9_-]{22}\.png$/

/**
 * GET /t/<token>: the page for whoever scans a ticket's code outside WeChat; it never varies by viewer. ?before=…: what was done before.
 * GET /t/<token>.png: the code itself, since a phone's album takes no SVG.
 */
export async function answerProgress(request: Request, ports: Ports): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const token = pathname.split('/').at(-1) ?? ''
  const before = eventNumber(searchParams.get('before'))
  const nonce = newNonce()
  if (pictureName.test(token)) return codePicture(ports.codes.urlFor(token.slice(0, -'.png'.length)))
  if (!tokenShape.test(token)) return pageAnswer(404, renderCodeNotFoundPage(), nonce)
  try {
    const { progress } = await openCode(ports, null, token, before)
    const etag = `"${ports.digest.ofText(JSON.stringify(progress)).slice(0, 24)}"`
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: pageHeaders(nonce, etag) })
    const render = before === undefined ? renderProgressPage : renderEarlierPage
    return pageAnswer(200, render(progress, { now: ports.now(), nonce }), nonce, etag)
  } catch (error) {
    if (error instanceof NotFound) return pageAnswer(404, renderCodeNotFoundPage(), nonce)
    if (error instanceof Unauthenticated) return pageAnswer(401, renderSignInPage(), nonce)
    if (problemOf(error)?.status === 503) return unavailable(error, nonce)
    throw error
  }
}

/** What a link to earlier records carries; anything else is the newest page. */
function eventNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

/** Something of ours went wrong; the repair itself did not. */
export function pageNotReady(): Response {
  return pageAnswer(500, renderUnavailablePage(), newNonce())
}

/** Whoever shares this address has asked too often in this minute; the page asks again by itself when it may. */
export function tooManyReadings(waitSeconds: number): Response {
  const answer = pageAnswer(429, renderTooManyPage(), newNonce())
  answer.headers.set('retry-after', String(waitSeconds))
  answer.headers.set('refresh', String(waitSeconds))
  answer.headers.set('cache-control', 'no-store')
  return answer
}

function unavailable(error: unknown, nonce: string): Response {
  const answer = pageAnswer(503, renderUnavailablePage(), nonce)
  for (const [name, value] of Object.entries(retryAfter(error))) answer.headers.set(name, value)
  return answer
}
