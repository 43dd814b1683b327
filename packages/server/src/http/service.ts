import type { StoreDoors } from '@linying/storage'
import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { metricsDoor } from '../operations/metrics-door.js'
import { readyDoor } from '../operations/ready-door.js'
import { metered, type RequestMeter, requestMeter } from '../operations/request-meter.js'
import { answerPatrol } from '../patrol-page/answer-patrol.js'
import type { Ports } from '../ports.js'
import { answerProgress, pageNotReady, tooManyReadings } from '../progress-page/answer-progress.js'
import { handlersOver } from '../routes/handlers.js'
import { answerVisitSheet } from '../visit-sheet/answer-visit-sheet.js'
import { createApi, type RequestLog } from './api.js'
import { answerCron } from './cron-door.js'
import { answerExchange } from './exchange-door.js'
import { problem, problemOf } from './problem.js'
import { problemAnswer } from './problem-answer.js'
import { retryAfter } from './retry-after.js'
import { countingStrangers, strangerWaits } from './stranger.js'

/** What opens behind a printed code. */
const pages = [
  ['/t/:token', answerProgress],
  ['/p/:token', answerPatrol]
] as const

export interface ServiceParts {
  readonly ports: Ports
  readonly files: StoreDoors | undefined
  readonly cronSecret: string
  /** Of the telephone exchange; undefined where none has a door here. */
  readonly exchangeKey?: string | undefined
  /** Of whoever collects metrics; undefined where nobody does. */
  readonly metricsKey?: string | undefined
  readonly log: RequestLog
}

/** Every door of the service: the API, the pages behind QR codes, the photo store where it is ours, the scheduler's, the telephone exchange's. */
export function createService({ ports, files, cronSecret, exchangeKey, metricsKey, log: ownLog }: ServiceParts): Hono {
  const { verifyAccess, digest, newId, allowance, trustedProxies } = ports
  const counting = (answer: (request: Request) => Promise<Response>) => countingStrangers(c => answer(c.req.raw), ports)
  const service = new Hono()
  const meter = metricsKey === undefined ? undefined : requestMeter()
  const log = meter === undefined ? ownLog : metered(ownLog, meter)
  if (meter !== undefined && metricsKey !== undefined) {
    countOtherDoors(service, meter)
    service.get('/api/metrics', counting(metricsDoor(ports, meter, metricsKey)))
  }
  service.get('/api/ready', counting(readyDoor(ports)))
  service.get(
    '/api/cron/:job',
    counting(request => answerCron(request, { ports, cronSecret, log }))
  )
  if (exchangeKey !== undefined)
    service.post(
      '/api/pbx/calls',
      counting(request => answerExchange(request, ports, exchangeKey))
    )
  const api = createApi({ handlers: handlersOver(ports), verifyAccess, digest, newId, log, allowance, trustedProxies })
  service.get(
    '/api/visit-sheet',
    counting(request => answerVisitSheet(request, ports))
  )
  // asked, and not mounted as routes, each of which would be wrapped in the api's own handling of errors once more
  service.all('/api/*', c => api.fetch(c.req.raw, c.env))
  for (const [path, answerPage] of pages) {
    service.get(path, c => {
      const waitSeconds = strangerWaits(c, ports)
      return waitSeconds > 0 ? tooManyReadings(waitSeconds) : answerPage(c.req.raw, ports)
    })
  }
  if (files !== undefined) openDoors(service, files, counting)
  service.notFound(counting(async () => problemAnswer(problem(404, 'not-found'))))
  // the framework's own would print the error whole, and what somebody wrote may be in its text
  service.onError((error, c) => {
    const door = new URL(c.req.url).pathname.split('/')[1] ?? ''
    const known = problemOf(error)
    if (known === undefined) log.failed({ requestId: newId(), endpoint: door, error })
    if (known?.status === 503) log.putOff({ requestId: newId(), endpoint: door, error })
    return door === 't' || door === 'p' ? pageNotReady() : problemAnswer(known ?? problem(500, 'internal'), retryAfter(error))
  })
  return service
}

type Counting = (answer: (request: Request) => Promise<Response>) => (c: Context) => Promise<Response>

/** What the API answers is counted by its log; all else by the first part of its path, which nobody can make up. */
function countOtherDoors(service: Hono, meter: RequestMeter): void {
  for (const [path, endpoint] of otherDoors) {
    service.use(path, async (c, next) => {
      const started = performance.now()
      await next()
      meter.answered({ endpoint, status: c.res.status, milliseconds: performance.now() - started })
    })
  }
}

const otherDoors = [
  ['/t/*', 'progress-page'],
  ['/p/*', 'patrol-page'],
  ['/files/*', 'photo'],
  ['/files', 'photo-upload'],
  ['/api/visit-sheet', 'visit-sheet'],
  ['/api/pbx/calls', 'pbx'],
  ['/api/cron/*', 'cron'],
  ['/api/ready', 'ready']
] as const

function openDoors(service: Hono, files: StoreDoors, counting: Counting): void {
  // Uploads and links carry their own signature, so any page may use them: a phone opens the app under another host than the store's.
  service.use('/files/*', cors({ origin: '*' }))
  service.use('/files', cors({ origin: '*' }))
  service.post('/files', counting(files.handleUpload))
  service.get('/files/*', counting(files.handleDownload))
}
