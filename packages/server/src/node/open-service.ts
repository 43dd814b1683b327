import type { Instant } from '@linying/domain'
import type { Hono } from 'hono'
import { cronJobNames, cronJobs } from '../cron-jobs.js'
import type { RequestLog } from '../http/api.js'
import { requestLog } from '../http/request-log.js'
import { createService } from '../http/service.js'
import { keepRunning } from '../jobs/keep-running.js'
import { runJob } from '../jobs/run-job.js'
import type { Ports } from '../ports.js'
import type { Settings } from '../settings.js'
import { warnOfMissingLimits } from '../warn-of-missing-limits.js'
import { wire } from '../wiring.js'

export interface OpenedService {
  readonly fetch: Hono['fetch']
  readonly ports: Ports
  readonly stop: () => Promise<void>
}

/** What somebody puts in the place of the system's, who plays with time. */
export interface OtherTime {
  readonly now: () => Instant
  readonly change: (ports: Ports) => Ports
}

/** The whole service as one process: every door, and the scheduler's work done here, each job in a rhythm of its own. */
export function openService(settings: Settings, log: RequestLog = requestLog(settings.LOG_LEVEL), time?: OtherTime): OpenedService {
  const wired = wire(settings, time?.now)
  const { files, stop } = wired
  const ports = time?.change(wired.ports) ?? wired.ports
  warnOfMissingLimits(wired, log)
  const { CRON_SECRET: cronSecret, PBX_KEY: exchangeKey, METRICS_KEY: metricsKey } = settings
  const service = createService({ ports, files, cronSecret, exchangeKey, metricsKey, log })
  const stopTicking = startJobs(ports, log)
  return {
    fetch: service.fetch,
    ports,
    stop: async () => {
      await stopTicking()
      await stop()
    }
  }
}

function startJobs(ports: Ports, log: RequestLog): () => Promise<void> {
  let isStopping = false
  const stops = cronJobNames.map(name =>
    keepRunning(() => runJob(name, ports, { log, startedBy: 'tick', isStopping: () => isStopping }), {
      everySeconds: cronJobs[name].everySeconds,
      onFailure: error => log.failed({ requestId: 'tick', endpoint: name, error })
    })
  )
  return async () => {
    isStopping = true
    await Promise.all(stops.map(stop => stop()))
  }
}
