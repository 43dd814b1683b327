import { openStatuses } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { nameOf } from './person-facts.js'

function isGone(personId: SQL): SQL {
  return sql`not exists (select from current_posts here where here.community_id = t.community_id and here.person_id = ${personId})`
}

const isOpen = sql`t.status = any(${sql.param(openStatuses)}::text[])`

/** Somebody who is gone from the community has the first contact of ticket `t`. */
const byFirstHandler = sql`(t.first_handler_id is not null and ${isGone(sql`t.first_handler_id`)})`

/** Parts of ticket `t` that somebody was asked for who is gone now, and that nobody has given. */
const partsLeft = sql`
  from ticket_events asked
  where asked.ticket_id = t.id and asked.type = 'SubtaskOpened' and ${isGone(sql`(asked.payload ->> 'ownerId')::uuid`)}
    and asked.payload ->> 'ownerId' is not null and not exists (
      select from ticket_events given where given.ticket_id = t.id and given.type = 'SubtaskAnswered'
        and given.payload ->> 'subtaskId' = asked.payload ->> 'subtaskId')`

const byFollowUp = sql`(t.follow_up_at is not null and t.follow_up_by is not null and ${isGone(sql`t.follow_up_by`)})`

/**
 * Somebody who is gone from the community still answers for ticket `t`, owes a part of it, or was to look into it once more: whoever leads or
 * dispatches sees it there. What a technician held who is gone goes back to the queue by itself.
 */
export const isLeftBehind = sql`(${isOpen} and (${byFirstHandler} or t.subtask_owner_ids <> '{}' and exists (select ${partsLeft})) or ${byFollowUp})`

/** Who that is and what is left, of a ticket that is left behind: first contact before all else, since whoever has it goes on with the rest. */
export const selectLeftBy = sql`case
  when ${isOpen} and ${byFirstHandler} then json_build_object('owes', 'first_contact', 'name', ${nameOf(sql`t.first_handler_id`)})
  when ${byFollowUp} then json_build_object('owes', 'follow_up', 'name', ${nameOf(sql`t.follow_up_by`)})
  else json_build_object('owes', 'part', 'name', (select ${nameOf(sql`(asked.payload ->> 'ownerId')::uuid`)} ${partsLeft} order by asked.seq limit 1)) end`
