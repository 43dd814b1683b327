import { evolveVisit, overdueVisit } from '@linying/domain'
import type { Ambient } from '../ambient.js'
import { Refused } from '../failure.js'
import { eachItem } from '../job/each-item.js'
import type { JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'
import { visitChangeOf } from './visit-change-of.js'
import type { OverdueVisit, VisitStore } from './visit-store.js'

type SweepPorts = Ambient & { readonly visits: VisitStore }

/**
 * Tells whoever owes a review or an answer that its time has passed. Safe to run twice at a time: a lost race is left to the other.
 * Unit: `limit` visits are read at a time; answers how many visits somebody is told of.
 */
export function sweepVisits(ports: SweepPorts, run: JobRun, limit: number): Promise<number> {
  return whileTimeLasts(run, async () => {
    const late = await ports.visits.overdueForService(ports.now(), limit)
    return eachItem(late, run, visit => isToldOf(ports, visit))
  })
}

async function isToldOf(ports: SweepPorts, { visitId, version }: OverdueVisit): Promise<boolean> {
  const record = await ports.visits.loadForService(visitId)
  if (record === undefined) throw new Error('a visit that is overdue has no record')
  const visit = evolveVisit(record.events)
  // somebody else was faster
  if (visit.version !== version) return false
  const decision = overdueVisit(visit, ports.newId(), ports.now())
  if ('refusal' in decision) throw new Refused(decision.refusal)
  if (decision.events.length === 0) throw new Error('a visit that is overdue has nothing to tell')
  return (await ports.visits.save(visitChangeOf({ visit, events: record.events }, decision.events, ports), undefined)) === 'saved'
}
