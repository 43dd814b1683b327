import type { Instant } from '@linying/domain'
import type { ClockStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'
import { calendarFacts, selectWholeCalendar } from './calendar-facts.js'

const provisionalCommunity = z.object({ communityId: z.string(), calendar: calendarFacts })
const provisionalTicket = z.object({ id: z.string() })

/** What has been told about clocks; their times themselves are saved with the tickets that they follow from. */
export function clockStore(database: Database): ClockStore {
  return {
    sweep: async (now, limit) => {
      const { rows } = await database.execute(sweepStatement(now, limit))
      return rows.length
    },
    provisionalCommunities: () =>
      readRows(
        database,
        provisionalCommunity,
        sql`
          select c.id as "communityId", ${selectWholeCalendar} as calendar from communities c
          where c.id in (select community_id from clocks where provisional and ended_at is null)`
      ),
    provisionalTickets: async (communityId, before, limit) => {
      const found = await readRows(
        database,
        provisionalTicket,
        sql`
          select ticket_id as id from clocks
          where community_id = ${communityId} and provisional and ended_at is null and due_at < ${before}
          group by ticket_id order by min(due_at) limit ${limit}`
      )
      return found.map(({ id }) => id)
    }
  }
}

/**
 * Every sweep takes clocks that no other has in hand, and their tickets with them: whoever saves one of these waits for the sweep and never
 * the sweep for him, so they cannot block each other. What was locked is judged anew as it is then, and that is why nothing comes twice.
 */
function sweepStatement(now: Instant, limit: number): SQL {
  const at = sql`${now}::timestamptz`
  return sql`
    with due as (
      select c.* from clocks c join tickets t on t.id = c.ticket_id
      where c.ended_at is null and c.paused_at is null and c.alarm_at[c.told + 1] <= ${at} and (c.told = 0 or c.due_at < ${at})
      order by c.alarm_at[c.told + 1] limit ${sql.raw(String(limit))}
      for update of c skip locked for key share of t skip locked
    ), come as (
      select d.*, place::integer - 1 as level from due d, unnest(d.alarm_at) with ordinality as alarm(alarm_at, place)
      where place > d.told and ${at} >= all (d.alarm_at[d.told + 1 : place::integer]) and (place = 1 or d.due_at < ${at})
    ), alarm as (
      insert into clock_alarms (id, organization_id, community_id, ticket_id, metric, round, level, recipients, due_at, told_at)
      select gen_random_uuid(), organization_id, community_id, ticket_id, metric, round, level, alarm_to[level + 1], due_at, ${at} from come
      on conflict on constraint clock_alarms_once do nothing
      returning *
    ), message as (
      insert into outbox (id, organization_id, community_id, ticket_id, alarm_id, type, recipients, created_at)
      select gen_random_uuid(), organization_id, community_id, ticket_id, id,
        case level when 0 then 'ClockWarned' else 'ClockBroken' end, recipients, told_at from alarm
    ), advanced as (
      update clocks c set told = last.level + 1, broken_at = case when c.due_at < ${at} then c.due_at else c.broken_at end
      from (select ticket_id, metric, round, max(level) as level from come group by ticket_id, metric, round) last
      where c.ticket_id = last.ticket_id and c.metric = last.metric and c.round = last.round
        and c.ticket_id = any(array(select ticket_id from due))
    )
    select from alarm`
}
