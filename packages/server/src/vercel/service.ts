import type { Hono } from 'hono'
import { requestLog } from '../http/request-log.js'
import { createService } from '../http/service.js'
import { readSettings } from '../settings.js'
import { warnOfMissingLimits } from '../warn-of-missing-limits.js'
import { wire } from '../wiring.js'

let opened: Hono | undefined

/** The service of this function's process: opened by the first request, kept for the next ones. */
export function functionService(): Hono {
  opened ??= open()
  return opened
}

function open(): Hono {
  const settings = readSettings({ BEHIND_PROXY: 'true', ...process.env })
  if (settings.STORAGE === 'local') throw new Error('Settings: a function has no disk of its own; STORAGE must be s3 or cos')
  const wired = wire(settings)
  const { ports, files } = wired
  const log = requestLog(settings.LOG_LEVEL)
  warnOfMissingLimits(wired, log)
  return createService({
    ports,
    files,
    cronSecret: settings.CRON_SECRET,
    exchangeKey: settings.PBX_KEY,
    metricsKey: settings.METRICS_KEY,
    log
  })
}
