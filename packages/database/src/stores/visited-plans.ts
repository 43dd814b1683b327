import type { PlanWithoutVisit, VisitChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'

/**
 * Holds the plans that a visit was made for, as far as each still runs and nobody else has been there in between; in one order, so that
 * two visits for the same plans never wait for each other.
 */
export function lockPlans(change: VisitChange): SQL {
  return sql`
    select r.id from care_records r
    join ${wanted(change)} on r.id = visited.id and r.community_id = ${change.visit.communityId}
    where r.plan = 'active' and r.last_visit_at is not distinct from visited.expected_last_visit_at
    order by r.id for update of r`
}

/** Whether every plan of the CTE `plan` could be held. */
export function plansLocked(change: VisitChange): SQL {
  return sql`(select count(*) from plan) = ${plansIn(change).length}::integer`
}

/** Moves them on, once the visit of the CTE `visit` is on record. */
export function movePlans(change: VisitChange): SQL {
  return sql`
    update care_records r set last_visit_at = visited.last_visit_at, due_at = visited.due_at
    from ${wanted(change)} join plan on plan.id = visited.id
    where r.id = visited.id and visited.last_visit_at is not null and exists (select from visit)`
}

/** Whether the plans of a visit that never took place are as they were when it was decided where they stand without it. */
export function undonePlansAsDecided(change: VisitChange): SQL {
  const undone = undoneIn(change)
  if (undone.length === 0) return sql`true`
  return sql`(select count(*) from (
    select from care_records r join ${withoutIt(undone)} on r.id = undone.id and r.version = undone.expected_version
      and r.last_visit_at is not distinct from undone.expected_last_visit_at and r.due_at is not distinct from undone.expected_due_at
    order by r.id for update of r) held) = ${undone.length}::integer`
}

/** Moves them back, once the visit of the CTE `saved` is void. */
export function undonePlans(change: VisitChange): SQL {
  const undone = undoneIn(change)
  if (undone.length === 0) return sql``
  return sql`, plan_back as (
      update care_records r set last_visit_at = undone.last_visit_at, due_at = undone.due_at from ${withoutIt(undone)}
      where r.id = undone.id and exists (select from saved)
    )`
}

function undoneIn({ also }: VisitChange): readonly PlanWithoutVisit[] {
  return also.flatMap(row => (row.what === 'care-undone' ? [row] : []))
}

function withoutIt(undone: readonly PlanWithoutVisit[]): SQL {
  const rows = undone.map(({ careId, expectedVersion, expected, moved }) => ({
    id: careId,
    expected_version: expectedVersion,
    expected_last_visit_at: expected.lastVisitAt,
    expected_due_at: expected.dueAt,
    last_visit_at: moved.lastVisitAt,
    due_at: moved.dueAt
  }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as undone(id uuid, expected_version integer,
    expected_last_visit_at timestamptz, expected_due_at timestamptz, last_visit_at timestamptz, due_at timestamptz)`
}

function wanted(change: VisitChange): SQL {
  return sql`jsonb_to_recordset(${JSON.stringify(plansIn(change))}::jsonb)
    as visited(id uuid, expected_last_visit_at timestamptz, last_visit_at timestamptz, due_at timestamptz)`
}

function plansIn({ also }: VisitChange) {
  return also.flatMap(row =>
    row.what === 'care'
      ? [
          {
            id: row.careId,
            expected_last_visit_at: row.expectedLastVisitAt,
            last_visit_at: row.moved?.lastVisitAt ?? null,
            due_at: row.moved?.dueAt ?? null
          }
        ]
      : []
  )
}
