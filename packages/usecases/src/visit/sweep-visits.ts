import { evolveVisit, overdueVisit } from '@linying/domain'
import type { Ambient } from '../ambient.js'
import { visitChangeOf } from './visit-change-of.js'
import type { VisitStore } from './visit-store.js'

/**
 * Tells whoever owes a review or an answer that its time has passed. Safe to run twice at a time: a lost race is left to the other.
 * Unit: answers how many visits somebody is told of.
 */
export async function sweepVisits(ports: Ambient & { readonly visits: VisitStore }, limit: number): Promise<number> {
  const late = await ports.visits.overdueForService(ports.now(), limit)
  let told = 0
  for (const id of late) {
    const record = await ports.visits.loadForService(id)
    if (record === undefined) continue
    const visit = evolveVisit(record.events)
    const decision = overdueVisit(visit, ports.newId(), ports.now())
    if ('refusal' in decision || decision.events.length === 0) continue
    const outcome = await ports.visits.save(visitChangeOf({ visit, events: record.events }, decision.events, ports), undefined)
    if (outcome === 'saved') told++
  }
  return told
}
