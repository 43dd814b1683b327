import { deliveryUrgencies } from '@linying/domain'
import type { OperatingState } from '@linying/usecases'
import { Gauge, type Registry } from 'prom-client'
import { cronJobNames } from '../cron-jobs.js'
import type { PoolState } from '../ports.js'

/** What the database knows of the whole service, and the pool of this process, as gauges that are set whenever somebody asks. */
export function stateMetrics(registry: Registry): (state: OperatingState | undefined, pool: PoolState) => void {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `linying_${name}`, help, labelNames: [...labelNames], registers: [registry] })
  const isUp = gauge('database_up', 'Whether the database answered in time')
  const connections = gauge('pool_connections', 'Connections of this process', ['state'])
  const waiting = gauge('outbox_waiting', 'Messages that wait to be delivered', ['urgency'])
  const oldest = gauge('outbox_oldest_seconds', 'How long the oldest of them has waited', ['urgency'])
  const dead = gauge('dead_letters', 'Things that a job has set aside', ['job'])
  const ended = gauge('job_last_end_seconds', 'Seconds since a job last ended well', ['job'])
  const duration = gauge('job_last_duration_seconds', 'How long its last run took', ['job'])
  const done = gauge('job_last_done', 'How much its last run did', ['job'])
  const runs = gauge('job_runs', 'Runs that began', ['job'])
  const failures = gauge('job_failures', 'Runs that did not end well', ['job'])

  return (state, pool) => {
    isUp.set(state === undefined ? 0 : 1)
    for (const [name, count] of Object.entries(pool)) connections.set({ state: name }, count)
    // without an answer what was true before is not said again
    for (const old of [waiting, oldest, dead, ended, duration, done, runs, failures]) old.reset()
    if (state === undefined) return
    for (const urgency of deliveryUrgencies) {
      const found = state.waiting.find(one => one.urgency === urgency)
      waiting.set({ urgency }, found?.count ?? 0)
      oldest.set({ urgency }, found?.oldestSeconds ?? 0)
    }
    for (const job of cronJobNames) dead.set({ job }, state.deadLetters.find(one => one.job === job)?.count ?? 0)
    for (const one of state.jobs) {
      const { job } = one
      if (one.endedSeconds !== null) ended.set({ job }, one.endedSeconds)
      if (one.milliseconds !== null) duration.set({ job }, one.milliseconds / 1000)
      done.set({ job }, one.done)
      runs.set({ job }, one.runs)
      failures.set({ job }, one.failures)
    }
  }
}
