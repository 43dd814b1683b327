import type { VisitChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { visitEvents, visits, visitWords } from '../schema/visit.js'
import type { Place } from '../written-once.js'
import { jsonOf, recordsIn } from './records-of.js'
import { visitEventRows, visitRow, visitWordRows } from './visit-rows.js'

/** What a statement that puts visits on record is told of them. */
export type VisitPart = 'gifts' | 'visits' | 'visitEvents' | 'visitWords'

/**
 * Takes what was given from the stock, as far as `where` holds and there are so many: gives a row for each that could be taken, so that
 * the rest of the statement can wait for `giftsTaken`.
 */
export function takeGifts(gifts: SQL, where: SQL): SQL {
  return sql`
    update gifts g set stock = g.stock - wanted.quantity
    from jsonb_to_recordset(${gifts}::jsonb) as wanted(id uuid, community_id uuid, quantity integer)
    where g.community_id = wanted.community_id and g.id = wanted.id and g.stock >= wanted.quantity and ${where}
    returning g.id`
}

/** Whether every gift of the CTE `gift` could be taken. */
export function giftsTaken(gifts: SQL): SQL {
  return sql`(select count(*) from gift) = jsonb_array_length(${gifts}::jsonb)`
}

/** Puts visits that have just been held on record, as the CTEs visit, visit_event and visit_word of a statement. */
export function enterVisits(place: Place<VisitPart>, where: SQL): SQL {
  return sql`
    visit as (
      insert into visits select * from ${recordsIn(place('visits'), visits)} where ${where} returning id
    ), visit_event as (
      insert into visit_events select * from ${recordsIn(place('visitEvents'), visitEvents)} where ${where}
    ), visit_word as (
      insert into visit_words select * from ${recordsIn(place('visitWords'), visitWords)} where ${where}
    )`
}

/** Visits as the JSON that stands in those places. */
export function visitsAsJson(changes: readonly VisitChange[]): Readonly<Record<VisitPart, string>> {
  return {
    gifts: JSON.stringify(giftsIn(changes)),
    visits: jsonOf(visits, changes.map(visitRow)),
    visitEvents: jsonOf(visitEvents, changes.flatMap(visitEventRows)),
    visitWords: jsonOf(visitWords, changes.flatMap(visitWordRows))
  }
}

function giftsIn(changes: readonly VisitChange[]) {
  return changes.flatMap(({ visit: { gift, communityId }, expectedVersion }) =>
    gift && expectedVersion === 0 ? [{ id: gift.giftId, community_id: communityId, quantity: gift.quantity }] : []
  )
}
