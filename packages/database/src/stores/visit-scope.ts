import type { StaffRole } from '@linying/domain'
import type { Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { goneSince, homesOf, householdStandings } from './resident-standings.js'
import { type Asker, goesOn, isOpenTo } from './viewer-scope.js'

/** Whose posts have to do with visits. Source: product.md, people. */
export const visitRoles = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

/**
 * The visits that concern a person, as (visit_id, until): to her, about a ticket of her household, or to her room, while she lived there. Until
 * when she did, where she has moved out; null while she does.
 * Source: product.md, people (a view covers the time lived there, judged when it is read)
 */
export function concerningVisits(personId: string | SQL): SQL {
  return sql`
    select concerning.visit_id, case when bool_and(concerning.until is not null) then max(concerning.until) end as until from (
      select own.id as visit_id, ${goneSince(homesOf(personId), sql`null::uuid`)} as until from visits own
      where own.community_id in (select community_id from residencies where person_id = ${personId}) and own.resident_id = ${personId}
      union all select own.id, case when r.moved_out <= now() then r.moved_out end from residencies r
      join visits own on own.community_id = r.community_id and own.room_id = r.room_id and own.resident_id is null and own.ticket_id is null
        and own.at >= r.moved_in and (r.moved_out is null or own.at < r.moved_out)
      where r.person_id = ${personId}
      union all select own.id, mine.until from (${householdStandings(personId)}) mine
      join visits own on own.ticket_id = mine.ticket_id
      where (own.at < mine.until or mine.until is null)) concerning
    group by concerning.visit_id`
}

/**
 * Whether visit `v` is hidden from nobody like this viewer, as its ticket is now and was when it was held. The ticket is looked up for each
 * visit that has one: where it is joined, a page of twenty reads all tickets of the company.
 */
export function isVisitOpenTo(viewer: Asker): SQL {
  return sql`v.hidden_from_id is distinct from ${viewer.personId}::uuid
    and (v.ticket_id is null or (select ${isOpenTo(viewer)} from tickets t where t.id = v.ticket_id))`
}

/** Whether visit `v` is within a viewer's reach; what he may do there is for the rules. One that a ticket hidden from him led to never is. */
export function reachesVisit(viewer: Viewer): SQL {
  const { side, personId } = viewer
  const isOpen = isVisitOpenTo(viewer)
  if (side === 'resident')
    return sql`${goesOn(viewer)} and v.id in (select visit_id from (${concerningVisits(personId)}) mine) and ${isOpen}`
  return sql`${goesOn(viewer)} and v.community_id in (select community_id from current_posts where person_id = ${personId}) and ${isOpen}`
}
