import { isSecret } from '../http/is-secret.js'
import type { Ports } from '../ports.js'
import { readState } from './read-state.js'
import type { RequestMeter } from './request-meter.js'
import { stateMetrics } from './state-metrics.js'

type MetricsPorts = Pick<Ports, 'operations' | 'now' | 'poolState'>

/** GET /api/metrics in the text that Prometheus reads, for whoever proves himself by the key. */
export function metricsDoor(ports: MetricsPorts, { registry }: RequestMeter, key: string): (request: Request) => Promise<Response> {
  const set = stateMetrics(registry)
  return async request => {
    if (!isSecret(request.headers.get('authorization') ?? '', `Bearer ${key}`)) return new Response(null, { status: 401 })
    set(await readState(ports), ports.poolState())
    return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' } })
  }
}
