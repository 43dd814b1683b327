import { NotFound, openPatrolCode } from '@linying/usecases'
import { problemOf } from '../http/problem.js'
import { retryAfter } from '../http/retry-after.js'
import type { Ports } from '../ports.js'
import { codePicture } from '../progress-page/code-picture.js'
import { renderPostNotFoundPage, renderPostUnavailablePage } from '../progress-page/notice-page.js'
import { newNonce, pageAnswer, pageHeaders } from '../progress-page/page-answer.js'
import { renderPatrolPage } from './patrol-page.js'

const tokenShape = /^[A-Za-z0-9_-]{22}$/
const pictureName = /^[A-Za-z0-9_-]{22}\.png$/

/**
 * GET /p/<token>: the page for whoever scans the code of a patrol post outside the app; it never varies by viewer.
 * GET /p/<token>.png: the code itself, to be printed.
 */
export async function answerPatrol(request: Request, ports: Ports): Promise<Response> {
  const token = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const nonce = newNonce()
  if (pictureName.test(token)) return codePicture(ports.patrolCodes.urlFor(token.slice(0, -'.png'.length)))
  if (!tokenShape.test(token)) return pageAnswer(404, renderPostNotFoundPage(), nonce)
  try {
    const { post } = await openPatrolCode(ports, null, token)
    const etag = `"${ports.digest.ofText(JSON.stringify(post)).slice(0, 24)}"`
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: pageHeaders(nonce, etag) })
    return pageAnswer(200, renderPatrolPage(post, { now: ports.now(), token }), nonce, etag)
  } catch (error) {
    if (error instanceof NotFound) return pageAnswer(404, renderPostNotFoundPage(), nonce)
    if (problemOf(error)?.status !== 503) throw error
    const answer = pageAnswer(503, renderPostUnavailablePage(), nonce)
    for (const [name, value] of Object.entries(retryAfter(error))) answer.headers.set(name, value)
    return answer
  }
}
