import type { VisitChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { patrolEncounters } from '../schema/patrol.js'
import { recordsOf } from './records-of.js'

/** Says in which duty at a post somebody was met, once the visit of the CTE `visit` is on record. */
export function enterEncounters(change: VisitChange): SQL {
  return sql`
    insert into patrol_encounters
    select e.* from ${recordsOf(patrolEncounters, encountersIn(change))} e join visit on visit.id = e.visit_id`
}

function encountersIn({ visit, also }: VisitChange): (typeof patrolEncounters.$inferInsert)[] {
  const { id: visitId, organizationId, communityId } = visit
  return also.flatMap(row => (row.what === 'encounter' ? [{ visitId, organizationId, communityId, dutyId: row.dutyId }] : []))
}
