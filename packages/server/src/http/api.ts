import { OpenAPIHono } from '@hono/zod-openapi'
import { type EndpointName, endpoints, type Problem } from '@linying/contract'
import type { Digest } from '@linying/domain'
import { Unauthenticated, type Viewer } from '@linying/usecases'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Allowance } from '../allowance/allowance.js'
import { type TurnsOfPerson, turnsOfPerson } from '../allowance/turns-of-person.js'
import { callerAddress } from './caller-address.js'
import type { Handlers } from './handler.js'
import { openApiDocument } from './open-api-document.js'
import { type DeclaredRequest, parseRequest } from './parse-request.js'
import { problem, problemOf } from './problem.js'
import { parseReply } from './reply.js'
import { retryAfter } from './retry-after.js'
import { strangerWaits } from './stranger.js'
import { strictTransport } from './strict-transport.js'
import { TooManyRequests } from './too-many-requests.js'
import { warnOfViolation } from './warn-of-violation.js'

export interface ApiParts {
  readonly handlers: Handlers
  readonly verifyAccess: (token: string) => Viewer | undefined
  readonly digest: Digest
  readonly newId: () => string
  readonly log: RequestLog
  readonly allowance: Allowance
  readonly trustedProxies: number
}

export interface RequestLog {
  readonly answered: (line: { requestId: string; endpoint: string; status: number; milliseconds: number }) => void
  /** Of a job also the thing that it failed at, how often, and whether that is set aside now. */
  readonly failed: (line: { requestId: string; endpoint: string; error: unknown } & Partial<JobFailed>) => void
  /** Something that we stand on did not answer, and whoever asked was told to come again. */
  readonly putOff: (line: { requestId: string; endpoint: string; error: unknown }) => void
  /** Whoever runs the service should do something about it; a sentence without personal data. */
  readonly warned: (sentence: string) => void
}

interface JobFailed {
  readonly item: string
  readonly tries: number
  readonly setAside: boolean
}

type Variables = { requestId: string; endpoint: string }

/** The REST app under /api, made from the contract: parsed in, parsed out, problem+json for everything else. */
export function createApi(parts: ApiParts): OpenAPIHono<{ Variables: Variables }> {
  const app = new OpenAPIHono<{ Variables: Variables }>().basePath('/api')
  const inTurn = turnsOfPerson()

  app.use(async (c, next) => {
    const started = performance.now()
    c.set('requestId', parts.newId())
    c.set('endpoint', 'none')
    await next()
    const milliseconds = Math.round(performance.now() - started)
    parts.log.answered({ requestId: c.get('requestId'), endpoint: c.get('endpoint'), status: c.res.status, milliseconds })
  })
  for (const name of Object.keys(endpoints) as EndpointName[]) mount(app, name, { ...parts, inTurn }) // the keys of `endpoints` are its names
  const document = openApiDocument(app, parts.digest)
  app.get('/openapi.json', c => {
    mustWait(strangerWaits(c, parts))
    const { bytes, etag } = document()
    const headers = { ...headersFor(c), etag, 'cache-control': 'no-cache' }
    if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
    mustWait(strangerWaits(c, parts, 'forDocument'))
    return new Response(bytes, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
  })
  app.notFound(c => {
    mustWait(strangerWaits(c, parts))
    return send(c, problem(404, 'not-found'))
  })
  app.onError((error, c) => {
    const known = error instanceof HTTPException ? bodyProblem(error.status) : problemOf(error)
    const line = { requestId: c.get('requestId'), endpoint: c.get('endpoint'), error }
    if (known === undefined) parts.log.failed(line)
    if (known?.status === 503) parts.log.putOff(line)
    warnOfViolation(error, line, parts.log)
    return send(c, known ?? problem(500, 'internal'), retryAfter(error))
  })
  return app
}

function mount(app: OpenAPIHono<{ Variables: Variables }>, name: EndpointName, parts: ApiParts & { readonly inTurn: TurnsOfPerson }): void {
  const route = endpoints[name]
  const declared: DeclaredRequest = 'request' in route ? route.request : {}
  // One loop serves every endpoint; the pairing of route, handler and reply is checked where `Handlers` is written.
  const handler = parts.handlers[name] as (asked: unknown, viewer: Viewer | null) => Promise<AnyReply>
  app.openAPIRegistry.registerPath(route)
  app.on(route.method, route.getRoutingPath(), async c => {
    c.set('endpoint', name)
    // whoever is not known, or has had his share, is told before anything of what he sends is read
    const viewer = viewerOf(c, parts)
    if (viewer === 'unknown' || viewer === null || signingIn.includes(name)) await mayAskAgain(c, name, parts)
    if (viewer === 'unknown' || ('security' in route && viewer === null)) throw new Unauthenticated()
    const request = await parseRequest(c.req, declared)
    const { params = {}, body } = request
    const requestHash = body === undefined ? '' : parts.digest.ofJson({ name, params, body })
    const handle = () => handler({ requestHash, ...request }, viewer)
    return answer(c, parseReply(name, await (viewer === null ? handle() : parts.inTurn(viewer.personId, handle))))
  })
}

const signingIn: readonly EndpointName[] = ['signIn', 'refreshSession']

/** Whoever is signed in is not counted; neither is what this process asks of itself. Throws: TooManyRequests */
async function mayAskAgain(c: Context, name: EndpointName, parts: ApiParts): Promise<void> {
  if (!signingIn.includes(name)) return mustWait(strangerWaits(c, parts))
  const address = callerAddress(c, parts.trustedProxies)
  if (address !== undefined) mustWait(await parts.allowance.forSignIn(address))
}

function mustWait(seconds: number): void {
  if (seconds > 0) throw new TooManyRequests(seconds)
}

/** What is wrong with a body before it is looked into. */
function bodyProblem(status: number): Problem {
  if (status === 413) return problem(413, 'too-large')
  return status === 415 ? problem(415, 'unsupported-type') : problem(400, 'malformed')
}

interface AnyReply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function answer(c: Context<{ Variables: Variables }>, { status, body, headers = {} }: AnyReply): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...headersFor(c), ...headers } })
  const content = 'application/json; charset=utf-8'
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': content, ...headersFor(c), ...headers } })
}

/** Said while the answer is made: whatever is added to one later makes Node build it a second time, as a stream. */
function headersFor(c: Context<{ Variables: Variables }>): Readonly<Record<string, string>> {
  return { 'x-request-id': c.get('requestId'), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...strictTransport }
}

/** 'unknown' where a token is brought that is not ours, or no longer good. */
function viewerOf(c: Context<{ Variables: Variables }>, { verifyAccess }: ApiParts): Viewer | 'unknown' | null {
  const header = c.req.header('authorization')
  if (header === undefined) return null
  const viewer = verifyAccess(header.replace(/^Bearer /i, ''))
  return viewer === undefined ? 'unknown' : { ...viewer, requestId: c.get('requestId') }
}

function send(c: Context<{ Variables: Variables }>, body: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ ...body, requestId: c.get('requestId') }), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headersFor(c), ...headers }
  })
}
