import { categories, kinds, ladderRoles, metrics, type Side, staffRoles, visitMessageTypes } from '@linying/domain'
import type { InboxStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { asJson, readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { type Place, writtenOnce } from '../written-once.js'
import { personFacts, selectPerson } from './person-facts.js'
import { placeFacts, selectPlace } from './place-facts.js'
import { livedThen } from './resident-standings.js'
import { sealedEvent, selectEvent } from './sealed-event.js'
import { type Asker, goesOnAnywhere, isOpenTo } from './viewer-scope.js'

const told = z.object({
  id: z.string(),
  utcOffsetMinutes: z.number(),
  at: storedInstant,
  read: z.boolean()
})
const toldOfTicket = told.extend({
  ticketId: z.string(),
  ticketNumber: z.string(),
  kind: z.enum(kinds),
  category: z.enum(categories),
  place: placeFacts,
  isOfNeighbour: z.boolean().nullish(),
  communityName: z.string(),
  roles: z.array(z.enum(staffRoles))
})

const inboxItem = z.union([
  toldOfTicket.extend({
    event: sealedEvent.pick({ type: true, payload: true, actor: true, occurredAt: true }),
    people: z.array(personFacts)
  }),
  toldOfTicket.extend({
    alarm: z.object({
      type: z.enum(['ClockWarned', 'ClockBroken']),
      metric: z.enum(metrics),
      level: z.number(),
      to: z.enum(ladderRoles),
      dueAt: storedInstant,
      toldAt: storedInstant
    })
  }),
  told.extend({
    visitId: z.string(),
    visitEvent: z.object({
      type: z.enum(visitMessageTypes),
      actorName: z.string().nullable(),
      answerDueAt: storedInstant.nullable(),
      upheld: z.boolean().nullable()
    })
  }),
  told.extend({ imported: z.object({ kind: z.enum(kinds), reports: z.number(), communityName: z.string() }) })
])

/** What a person has been told. */
export function inboxStore(database: Database): InboxStore {
  return {
    list: async ({ side, personId, sessionId }, after, limit) => {
      const page = selectPage(side, after && 'after')
      const rows = await readRows(database, inboxItem, page({ personId, sessionId, afterAt: after?.at, afterId: after?.id, limit }))
      return rows.map(withoutRoom)
    },
    markRead: async (viewer, ids, now) => {
      // in the order of a drain that tells more of the same imports, so that the two never wait for each other
      await database.execute(sql`
        with unread as (
          select id from inbox_items
          where ${goesOnAnywhere(viewer)} and person_id = ${viewer.personId} and id = any(${sql.param(ids)}::uuid[]) and read_at is null
          order by import_id, side, id for update
        )
        update inbox_items set read_at = ${now} where id = any(array(select id from unread))`)
    }
  }
}

type Name = 'personId' | 'sessionId' | 'afterAt' | 'afterId' | 'limit'

/** Alarms and imports are told to the staff, and neighbours are known to residents: neither side is asked about the other's. */
const selectPage = writtenOnce((place: Place<Name>, side: Side, after: 'after' | undefined) => {
  const viewer = { side, personId: place('personId'), sessionId: place('sessionId') }
  const isStaff = side === 'staff'
  return asJson(sql`
    select i.id, i.ticket_id as "ticketId", t.number as "ticketNumber", c.utc_offset_minutes as "utcOffsetMinutes",
      t.kind, t.category, case when i.ticket_id is not null then ${selectPlace} end as place, c.name as "communityName",
      ${isStaff ? selectRoles : sql`'[]'::json`} as roles, i.happened_at as at, i.read_at is not null as read,
      case when i.event_id is not null then ${selectEvent} end as event, ${selectNamed} as people, i.visit_id as "visitId",
      case when i.visit_event_id is not null then ${selectVisitEvent} end as "visitEvent"
      ${
        isStaff
          ? sql`, case when i.alarm_id is not null then ${selectAlarm} end as alarm, case when i.import_id is not null then ${selectImport} end as imported`
          : sql`, ${isOfNeighbour(viewer)} as "isOfNeighbour"`
      }
    from inbox_items i
    left join visits v on v.id = i.visit_id
    left join tickets t on t.id = coalesce(i.ticket_id, v.ticket_id)
    join communities c on c.id = i.community_id
    left join ticket_events e on e.id = i.event_id
    left join visit_events ve on ve.id = i.visit_event_id
    ${isStaff ? sql`left join clock_alarms a on a.id = i.alarm_id` : sql``}
    where ${goesOnAnywhere(viewer)} and i.person_id = ${viewer.personId} and i.side = ${sql.raw(`'${side}'`)} and ${mayStillRead(viewer)}
      and v.hidden_from_id is distinct from ${viewer.personId}::uuid and (t.id is null or ${isOpenTo(viewer)})
      and ${after ? sql`(i.happened_at, i.id) < (${place('afterAt')}, ${place('afterId')}::uuid)` : sql`true`}
    order by i.happened_at desc, i.id desc limit ${place('limit')}`)
})

/**
 * Whether item `i` is still for whom it was sent to: for the staff as long as there is a post in that community, for a resident what she was
 * told while she lived there, or where she reported without living there.
 */
export function mayStillRead({ side, personId }: Pick<Asker, 'side' | 'personId'>): SQL {
  if (side === 'staff') return sql`i.community_id = any(array(select community_id from current_posts where person_id = ${personId}::uuid))`
  const left = sql`select gone.community_id from residencies gone where gone.person_id = ${personId}::uuid and gone.moved_out <= now()`
  return sql`(i.community_id <> all(array(${left}))
    or exists (select from residencies home where home.person_id = ${personId}::uuid and home.community_id = i.community_id
      and home.moved_in <= i.happened_at and (home.moved_out is null or home.moved_out > i.happened_at)))`
}

function withoutRoom(item: z.output<typeof inboxItem>): z.output<typeof inboxItem> {
  if (!('place' in item) || item.isOfNeighbour !== true || item.place.isPublic) return item
  return { ...item, place: { ...item.place, label: item.place.building ?? '' } }
}

/** Somebody else's matter, which the reader's household joined: it is in a building, not in a room, unless that room was his own. */
function isOfNeighbour({ personId }: Asker): SQL {
  return sql`(t.joined_ids <> '{}' or t.joined_from <> '{}') and t.resident_id is distinct from ${personId}::uuid
    and not exists (select from residencies r where r.person_id = ${personId}::uuid and r.community_id = t.community_id
      and r.room_id = t.room_id and ${livedThen(sql`t.reported_at`)})`
}

const selectAlarm = sql`json_build_object('type', i.type, 'metric', a.metric, 'level', a.level, 'to', a.recipients,
  'dueAt', a.due_at, 'toldAt', a.told_at)`

/** As what the reader works there today. */
const selectRoles = sql`(
  select coalesce(json_agg(distinct role), '[]') from current_posts
  where community_id = i.community_id and person_id = i.person_id)`

const selectVisitEvent = sql`json_build_object('type', i.type, 'answerDueAt', ve.payload -> 'answerDueAt', 'upheld', ve.payload -> 'upheld',
  'actorName', (select name from people where id = ve.actor_id))`

const selectImport = sql`json_build_object('reports', i.reports, 'communityName', c.name,
  'kind', (select kind from imports where id = i.import_id))`

const selectNamed = sql`(
  select coalesce(json_agg(${selectPerson}), '[]') from people p
  where p.organization_id = i.organization_id and p.id in (e.actor_id, (e.payload ->> 'technicianId')::uuid, (e.payload ->> 'responsibleId')::uuid))`
