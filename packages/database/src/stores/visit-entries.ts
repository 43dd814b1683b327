import type { VisitChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { visitEvents, visits, visitWords } from '../schema/visit.js'
import { recordsOf } from './records-of.js'
import { visitEventRows, visitRow, visitWordRows } from './visit-rows.js'

/**
 * Takes what was given from the stock, as far as `where` holds and there are so many: gives a row for each that could be taken, so that
 * the rest of the statement can wait for `giftsTaken`.
 */
export function takeGifts(changes: readonly VisitChange[], where: SQL): SQL {
  return sql`
    update gifts g set stock = g.stock - wanted.quantity
    from jsonb_to_recordset(${JSON.stringify(giftsIn(changes))}::jsonb) as wanted(id uuid, community_id uuid, quantity integer)
    where g.community_id = wanted.community_id and g.id = wanted.id and g.stock >= wanted.quantity and ${where}
    returning g.id`
}

/** Whether every gift of the CTE `gift` could be taken. */
export function giftsTaken(changes: readonly VisitChange[]): SQL {
  return sql`(select count(*) from gift) = ${giftsIn(changes).length}::integer`
}

/** Puts visits that have just been held on record, as the CTEs visit, visit_event and visit_word of a statement. */
export function enterVisits(changes: readonly VisitChange[], where: SQL): SQL {
  return sql`
    visit as (
      insert into visits select * from ${recordsOf(visits, changes.map(visitRow))} where ${where} returning id
    ), visit_event as (
      insert into visit_events select * from ${recordsOf(visitEvents, changes.flatMap(visitEventRows))} where ${where}
    ), visit_word as (
      insert into visit_words select * from ${recordsOf(visitWords, changes.flatMap(visitWordRows))} where ${where}
    )`
}

function giftsIn(changes: readonly VisitChange[]) {
  return changes.flatMap(({ visit: { gift, communityId }, expectedVersion }) =>
    gift && expectedVersion === 0 ? [{ id: gift.giftId, community_id: communityId, quantity: gift.quantity }] : []
  )
}
