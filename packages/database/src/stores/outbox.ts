import type { Outbox } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'

/** Messages that wait are taken by one drainer each and become inbox items of whoever is meant then, never of whom a complaint is about. */
export function outbox(database: Database): Outbox {
  return {
    drain: async (now, limit) => {
      const { rows } = await database.execute(sql`
        with due as (
          select o.*, t.technician_id, t.resident_id, t.joined_ids, t.room_id, t.reported_at, t.about_person_id, e.actor_id, e.recorded_at
          from outbox o join tickets t on t.id = o.ticket_id join ticket_events e on e.id = o.event_id
          where o.delivered_at is null
          order by o.created_at, o.id limit ${limit}
          for update of o skip locked
        ), meant as (
          ${recipients}
        ), told as (
          insert into inbox_items (id, organization_id, community_id, person_id, side, ticket_id, event_id, type, happened_at)
          select gen_random_uuid(), d.organization_id, d.community_id, m.person_id, m.side, d.ticket_id, d.event_id, d.type, d.recorded_at
          from meant m join due d on d.id = m.message_id
          where m.person_id is not null and m.person_id is distinct from d.actor_id
            and m.person_id is distinct from d.about_person_id
          on conflict (person_id, event_id, side) do nothing
        )
        update outbox set delivered_at = ${now}, attempts = attempts + 1 where id in (select id from due) returning id`)
      return rows.length
    }
  }
}

/** Of each message: those who live in the room and did when it was reported, who reported and who joined; who holds it; the agents. */
const recipients = sql`
  select d.id as message_id, r.person_id, 'resident' as side from due d
  join current_residencies r on r.community_id = d.community_id and r.room_id = d.room_id and r.moved_in <= d.reported_at
  where d.recipients = 'household'
  union select d.id, d.resident_id, 'resident' from due d where d.recipients = 'household'
  union select d.id, joined, 'resident' from due d, unnest(d.joined_ids) joined where d.recipients = 'household'
  union select d.id, d.technician_id, 'staff' from due d where d.recipients = 'assignee'
  union select d.id, p.person_id, 'staff' from due d
  join current_posts p on p.community_id = d.community_id and p.role = 'agent' where d.recipients = 'agents'`
