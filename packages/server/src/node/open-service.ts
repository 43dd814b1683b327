import type { Instant } from '@linying/domain'
import type { Hono } from 'hono'
import { cronJobs } from '../cron-jobs.js'
import type { RequestLog } from '../http/api.js'
import { requestLog } from '../http/request-log.js'
import { createService } from '../http/service.js'
import type { Ports } from '../ports.js'
import type { Settings } from '../settings.js'
import { warnOfMissingLimits } from '../warn-of-missing-limits.js'
import { wire } from '../wiring.js'

export interface OpenedService {
  readonly fetch: Hono['fetch']
  readonly ports: Ports
  readonly stop: () => Promise<void>
}

/** Seconds between two runs of the jobs that a platform's scheduler would start every minute. */
const tickSeconds = 5

/** The whole service as one process: every door, and the scheduler's work done here. */
export function openService(settings: Settings, log: RequestLog = requestLog(settings.LOG_LEVEL), now?: () => Instant): OpenedService {
  const wired = wire(settings, now)
  const { ports, files, stop } = wired
  warnOfMissingLimits(wired, log)
  const service = createService({ ports, files, cronSecret: settings.CRON_SECRET, exchangeKey: settings.PBX_KEY, log })
  const stopTicking = everySeconds(tickSeconds, async () => {
    for (const [name, job] of Object.entries(cronJobs)) {
      await job(ports).catch(error => log.failed({ requestId: 'tick', endpoint: name, error }))
    }
  })
  return {
    fetch: service.fetch,
    ports,
    stop: async () => {
      await stopTicking()
      await stop()
    }
  }
}

/** Runs again only when the last run is over. Stopping waits for the one that is under way. */
function everySeconds(seconds: number, run: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const tick = () => {
    running = run().then(() => {
      if (timer !== undefined) timer = setTimeout(tick, seconds * 1000)
    })
  }
  timer = setTimeout(tick, seconds * 1000)
  return () => {
    clearTimeout(timer)
    timer = undefined
    return running
  }
}
