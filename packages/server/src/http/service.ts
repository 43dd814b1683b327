import type { StoreDoors } from '@linying/storage'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Ports } from '../ports.js'
import { answerProgress, tooManyReadings } from '../progress-page/answer-progress.js'
import { handlersOver } from '../routes/handlers.js'
import { createApi, type RequestLog } from './api.js'
import { callerAddress } from './caller-address.js'
import { answerCron } from './cron-door.js'

export interface ServiceParts {
  readonly ports: Ports
  readonly files: StoreDoors | undefined
  readonly cronSecret: string
  readonly log: RequestLog
}

/** Every door of the service: the API, the page behind a QR code, the photo store where it is ours, the scheduler's jobs. */
export function createService({ ports, files, cronSecret, log }: ServiceParts): Hono {
  const { verifyAccess, digest, newId, allowance, isBehindProxy } = ports
  const service = new Hono()
  service.get('/api/cron/:job', c => answerCron(c.req.raw, ports, cronSecret))
  service.route('/', createApi({ handlers: handlersOver(ports), verifyAccess, digest, newId, log, allowance, isBehindProxy }))
  service.get('/t/:token', c => {
    const address = callerAddress(c, isBehindProxy)
    const waitSeconds = address === undefined ? 0 : allowance.forReading(address)
    return waitSeconds > 0 ? tooManyReadings(waitSeconds) : answerProgress(c.req.raw, ports)
  })
  if (files !== undefined) openDoors(service, files)
  return service
}

function openDoors(service: Hono, files: StoreDoors): void {
  // Uploads and links carry their own signature, so any page may use them: a phone opens the app under another host than the store's.
  service.use('/files/*', cors({ origin: '*' }))
  service.use('/files', cors({ origin: '*' }))
  service.post('/files', c => files.handleUpload(c.req.raw))
  service.get('/files/*', c => files.handleDownload(c.req.raw))
}
