import { deliveryRank, type Instant } from '@linying/domain'
import type { ClockStore, JobItem } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow, readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { calendarFacts, selectWholeCalendar } from './calendar-facts.js'
import { isNotFailing } from './not-failing.js'

const [alarmRank, usualRank] = (['emergency_alarm', 'usual'] as const).map(urgency => sql.raw(String(deliveryRank(urgency))))
const item = z.object({ id: z.string(), dueAt: storedInstant })
const knownCalendar = z.object({ calendar: calendarFacts })
const provisionalTicket = item.extend({ ticketId: z.string(), version: z.number() })

/** What has been told about clocks; their times themselves are saved with the tickets that they follow from. */
export function clockStore(database: Database): ClockStore {
  return {
    sweep: async (now, limit) => (await database.execute(sweepStatement(inTurn(now, limit), now))).rows.length,
    due: (now, limit) =>
      readRows(
        database,
        item,
        sql`select ${nameOf} as id, ${nextAlarm} as "dueAt" from clocks c where ${hasCome(now)} and ${inTurn(now, limit)}`
      ),
    sweepThese: async (clocks, now) => (await database.execute(sweepStatement(areThese(clocks), now))).rows.length,
    provisionalCommunities: now =>
      readRows(
        database,
        item,
        sql`
          select c.id, c."dueAt" from (
            select community_id as id, min(due_at) as "dueAt" from clocks where provisional and ended_at is null group by community_id
          ) c where ${isNotFailing('revise-calendars', { id: sql`c.id::text`, dueAt: sql`c."dueAt"` }, now)}`
      ),
    calendarOf: async communityId => {
      const known = await readRow(
        database,
        knownCalendar,
        sql`select ${selectWholeCalendar} as calendar from communities c where c.id = ${communityId}`
      )
      if (known === undefined) throw new Error('a community with clocks has no row')
      return known.calendar
    },
    provisionalTickets: (communityId, { now, before }, limit) =>
      readRows(
        database,
        provisionalTicket,
        sql`
          select t.id, t.id as "ticketId", t.version, p."dueAt" from (
            select ticket_id, min(due_at) as "dueAt" from clocks
            where community_id = ${communityId} and provisional and ended_at is null and due_at < ${before}
            group by ticket_id
          ) p join tickets t on t.id = p.ticket_id
          where ${isNotFailing('revise-calendars', { id: sql`t.id::text`, dueAt: sql`p."dueAt"` }, now)}
          order by p."dueAt" limit ${limit}`
      )
  }
}

const nextAlarm = sql`c.alarm_at[c.told + 1]`
const nameOf = sql`concat_ws(' ', c.ticket_id, c.metric, c.round)`

/** Whether clock `c` has come so far that somebody is to be told. */
function hasCome(now: Instant): SQL {
  const at = sql`${now}::timestamptz`
  return sql`c.ended_at is null and c.paused_at is null and ${nextAlarm} <= ${at} and (c.told = 0 or c.due_at < ${at})`
}

/** Those who have waited longest first. */
function inTurn(now: Instant, limit: number): SQL {
  const isNotSetAside = isNotFailing('sweep-clocks', { id: nameOf, dueAt: nextAlarm }, now)
  return sql`${isNotSetAside} order by ${nextAlarm} limit ${sql.raw(String(limit))}`
}

function areThese(clocks: readonly JobItem[]): SQL {
  const ticketIds = clocks.map(({ id }) => id.split(' ')[0])
  return sql`c.ticket_id = any(${sql.param(ticketIds)}::uuid[]) and ${nameOf} = any(${sql.param(clocks.map(({ id }) => id))}::text[])`
}

/**
 * Every sweep takes clocks that no other has in hand, and their tickets with them: whoever saves one of these waits for the sweep and never
 * the sweep for him, so they cannot block each other. What was locked is judged anew as it is then, and that is why nothing comes twice.
 */
function sweepStatement(which: SQL, now: Instant): SQL {
  const at = sql`${now}::timestamptz`
  return sql`
    with due as (
      select c.*, t.kind from clocks c join tickets t on t.id = c.ticket_id
      where ${hasCome(now)} and ${which}
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
      insert into outbox (id, organization_id, community_id, ticket_id, alarm_id, type, recipients, created_at, urgency)
      select gen_random_uuid(), organization_id, community_id, ticket_id, id,
        case level when 0 then 'ClockWarned' else 'ClockBroken' end, recipients, told_at,
        case when ticket_id in (select ticket_id from due where kind = 'emergency') then ${alarmRank} else ${usualRank} end from alarm
    ), advanced as (
      update clocks c set told = last.level + 1, broken_at = case when c.due_at < ${at} then c.due_at else c.broken_at end
      from (select ticket_id, metric, round, max(level) as level from come group by ticket_id, metric, round) last
      where c.ticket_id = last.ticket_id and c.metric = last.metric and c.round = last.round
        and c.ticket_id = any(array(select ticket_id from due))
    )
    select from alarm`
}
