import { type SQL, sql } from 'drizzle-orm'
import { clocks } from '../schema/clock.js'
import { movedColumns } from './moved-columns.js'
import { recordsIn } from './records-of.js'

/**
 * Puts clocks, which come as JSON, beside their tickets, as far as `where` holds. A row that is there keeps what a sweep has told, until its due time moves away:
 * then a sweep goes through its alarms once more, and tells only those that it never told. A breach that a sweep saw while the act that
 * came in time was still on its way is taken back, and so is one of a due time that holds no longer.
 */
export function enterClocks(rows: SQL, where: SQL): SQL {
  return sql`
    insert into clocks select * from ${recordsIn(rows, clocks)} where ${where}
    on conflict (ticket_id, metric, round) do update set ${movedColumns(clocks, notFollowed, 'excluded')},
      told = case when excluded.due_at > clocks.due_at then 0 else clocks.told end,
      broken_at = case when excluded.ended_at is null and clocks.broken_at = excluded.due_at
        then clocks.broken_at else excluded.broken_at end`
}

const notFollowed = ['ticketId', 'metric', 'round', 'organizationId', 'communityId', 'told', 'brokenAt'] as const
