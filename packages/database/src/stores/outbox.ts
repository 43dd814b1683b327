import { type Instant, toldToJoined } from '@linying/domain'
import type { JobItem, Outbox } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { isNotFailing } from './not-failing.js'
import { recipients } from './recipients.js'

const typesForJoined = sql.raw(`array['${toldToJoined.join("', '")}']`)
const waiting = z.object({ id: z.string(), dueAt: storedInstant })

/** Messages that wait are taken by one drainer each and become inbox items of whoever is meant at that moment. */
export function outbox(database: Database): Outbox {
  const deliver = async (which: SQL, now: Instant) => (await executePrepared(database, deliverStatement(which, now))).rows.length
  return {
    drain: (now, limit) => deliver(inTurn(now, limit), now),
    waiting: (now, limit) =>
      readRows(
        database,
        waiting,
        sql`select o.id, o.created_at as "dueAt" from outbox o where o.delivered_at is null and ${inTurn(now, limit)}`
      ),
    deliver: (messages, now) => deliver(areThese(messages), now)
  }
}

/** The most pressing first; read in the order of an index, whatever waits behind them. */
function inTurn(now: Instant, limit: number): SQL {
  const isNotSetAside = isNotFailing('drain-outbox', { id: sql`o.id::text`, dueAt: sql`o.created_at` }, now)
  return sql`${isNotSetAside} order by o.urgency, o.created_at, o.id limit ${sql.raw(String(limit))}`
}

function areThese(messages: readonly JobItem[]): SQL {
  return sql`o.id = any(${sql.param(messages.map(({ id }) => id))}::uuid[]) order by o.urgency, o.created_at, o.id`
}

/** Whoever is told of an import is told in one order, so that two drains that share one never wait for each other. */
function deliverStatement(which: SQL, now: Instant): SQL {
  return sql`
    with taken as (
      select o.* from outbox o where o.delivered_at is null and ${which} for update of o skip locked
    ), due as (
      select o.id, o.organization_id, o.community_id, o.ticket_id, o.event_id, o.alarm_id, o.visit_id, o.visit_event_id, o.import_id, o.type,
        t.technician_id, t.first_handler_id, coalesce(t.department, 'engineering') as department, ${concerned},
        coalesce(t.about_person_id, v.hidden_from_id) as about_person_id, coalesce(t.restricted, false) as restricted, v.visitor_id, v.reviewed_by_id as reviewer_id,
        coalesce(e.actor_id, ve.actor_id) as actor_id, coalesce(e.recorded_at, ve.recorded_at, ${oneByOne}) as happened_at,
        coalesce(${owedPart}, e.payload) as subtask, coalesce((e.payload ->> 'responsibleId')::uuid, t.follow_up_by) as follow_up_by,
        case when o.recipients <> 'assignee' then o.recipients when c.about is not null then 'subtask_owner'
          when c.metric = 'follow_up' then 'follow_up_person' else o.recipients end as recipients
      from taken o
      left join visits v on v.id = o.visit_id
      left join visit_events ve on ve.id = o.visit_event_id
      left join tickets t on t.id = coalesce(o.ticket_id, v.ticket_id)
      left join ticket_events e on e.id = o.event_id
      left join clock_alarms a on a.id = o.alarm_id
      left join clocks c on c.ticket_id = a.ticket_id and c.metric = a.metric and c.round = a.round
    ), meant as (
      ${recipients}
    ), told as (
      insert into inbox_items
        (id, organization_id, community_id, person_id, side, ticket_id, event_id, alarm_id, visit_id, visit_event_id, type, happened_at)
      select gen_random_uuid(), d.organization_id, d.community_id, m.person_id, m.side, d.ticket_id, d.event_id, d.alarm_id, d.visit_id,
        d.visit_event_id, d.type, d.happened_at
      from meant m join due d on d.id = m.message_id
      where d.import_id is null and m.person_id is distinct from d.actor_id
      on conflict do nothing
    ), told_as_one as (
      insert into inbox_items as i
        (id, organization_id, community_id, person_id, side, import_id, type, reports, happened_at)
      select gen_random_uuid(), d.organization_id, d.community_id, m.person_id, m.side, d.import_id, 'ReportsImported',
        count(distinct d.event_id)::integer, max(d.happened_at)
      from meant m join due d on d.id = m.message_id
      where d.import_id is not null
      group by d.organization_id, d.community_id, m.person_id, m.side, d.import_id
      order by m.person_id, d.import_id, m.side
      on conflict (person_id, import_id, side) do update
        set reports = i.reports + excluded.reports, happened_at = greatest(i.happened_at, excluded.happened_at), read_at = null
    )
    update outbox set delivered_at = ${now}, attempts = attempts + 1 where id = any(array(select id from taken)) returning id`
}

/** Whose household it is about: the ticket's, or of a visit without one the resident whom it was to, or else the room. */
const concerned = sql`coalesce(t.resident_id, v.resident_id) as resident_id, coalesce(t.joined_ids, '{}') as joined_ids,
  coalesce(t.joined_from, '{}') as joined_from, t.reporter_left_at is not null as reporter_left, t.kind,
  coalesce(e.audience = 'public' or e.type = any(${typesForJoined}), false) as is_for_joined,
  case when t.id is not null then t.room_id when v.resident_id is null then v.room_id end as room_id,
  coalesce(t.reported_at, v.at) as reported_at`

/** A sweep that comes late writes several levels down at one moment; an inbox still shows them in their order. */
const oneByOne = sql`a.told_at + a.level * interval '1 millisecond'`

/** The part of a complaint that clock `c` measures, as it was asked for: its holder is whoever owes it. */
const owedPart = sql`(
  select opened.payload from ticket_events opened
  where opened.ticket_id = c.ticket_id and opened.type = 'SubtaskOpened' and opened.payload ->> 'subtaskId' = c.about::text)`
