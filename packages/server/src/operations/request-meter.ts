import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { RequestLog } from '../http/api.js'

/** Counts what is answered. */
export interface RequestMeter {
  readonly registry: Registry
  readonly answered: (line: { readonly endpoint: string; readonly status: number; readonly milliseconds: number }) => void
}

/** From a read that hits its index to what nobody waits for. Unit: seconds */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Of this process: its requests, its memory, its event loop. Each service has a registry of its own. */
export function requestMeter(): RequestMeter {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'linying_requests_total',
    help: 'Requests answered, by endpoint and status',
    labelNames: ['endpoint', 'status'],
    registers: [registry]
  })
  const durations = new Histogram({
    name: 'linying_request_duration_seconds',
    help: 'How long an answer took, by endpoint',
    labelNames: ['endpoint'],
    buckets,
    registers: [registry]
  })
  return {
    registry,
    answered: ({ endpoint, status, milliseconds }) => {
      requests.inc({ endpoint, status })
      durations.observe({ endpoint }, milliseconds / 1000)
    }
  }
}

/** The same log, of which every answer is counted as well. */
export function metered(log: RequestLog, meter: RequestMeter): RequestLog {
  return {
    ...log,
    answered: line => {
      meter.answered(line)
      log.answered(line)
    }
  }
}
