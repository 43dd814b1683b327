import type { PhotoIntent, PhotoLedger } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow, readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { outcomeOf } from '../violated-constraint.js'
import { isNotFailing } from './not-failing.js'
import { belongsTo } from './viewer-scope.js'

type Expected = Awaited<ReturnType<PhotoLedger['expect']>>

const photoRow = z.object({
  id: z.string(),
  of: z.union([
    z.object({ ticketId: z.string(), visitId: z.null(), dutyId: z.null() }),
    z.object({ ticketId: z.null(), visitId: z.string(), dutyId: z.null() }),
    z.object({ ticketId: z.null(), visitId: z.null(), dutyId: z.string() })
  ]),
  forEvent: z.string(),
  contentType: z.string(),
  originalKey: z.string(),
  shownKey: z.string(),
  thumbnailKey: z.string(),
  expectedAt: storedInstant,
  received: z.object({ width: z.number(), height: z.number(), pending: z.boolean() }).nullable()
})

const orphanRow = z.object({ id: z.string(), keys: z.array(z.string()), dueAt: storedInstant })

/** Each photo of one event may lose its place to another one that is sent at the same time, but only so often. */
const attempts = 9

/** Which photos are expected, and which have come. */
export function photoLedger(database: Database): PhotoLedger {
  return {
    expect: async intent => {
      for (let attempt = 1; attempt < attempts; attempt++) {
        const outcome = await tryToExpect(database, intent)
        if (outcome !== undefined) return outcome
      }
      return 'too-many'
    },
    find: (photoId, viewer) =>
      readRow(
        database,
        photoRow,
        sql`
          select id, json_build_object('ticketId', ticket_id, 'visitId', visit_id, 'dutyId', duty_id) as of, for_event as "forEvent", content_type as "contentType", original_key as "originalKey",
            shown_key as "shownKey", thumbnail_key as "thumbnailKey", expected_at as "expectedAt",
            case when state = 'received'
              then json_build_object('width', width, 'height', height, 'pending', check_state = 'pending') end as received
          from photos where id = ${photoId} and uploaded_by = ${viewer.personId} and ${belongsTo(sql`community_id`, viewer)}`
      ),
    forget: async photoId => {
      await database.execute(sql`delete from photos where id = ${photoId} and state = 'awaiting'`)
    },
    orphans: ({ now, before }, limit) =>
      readRows(
        database,
        orphanRow,
        sql`
          select id, array[original_key, shown_key, thumbnail_key] as keys, expected_at as "dueAt"
          from photos p where state = 'awaiting' and expected_at < ${before}
            and ${isNotFailing('remove-orphaned-photos', { id: sql`p.id::text`, dueAt: sql`p.expected_at` }, now)}
          order by expected_at limit ${limit}`
      ),
    forgetOrphan: async (photoId, before) => {
      const { rows } = await database.execute(sql`
        delete from photos where id = ${photoId} and state = 'awaiting' and expected_at < ${before} returning id`)
      return rows.length > 0
    }
  }
}

const expected = sql`coalesce((payload ->> 'expectedPhotos')::integer, 0)`

const outcomeRow = z.object({ outcome: z.enum(['expected', 'too-many', 'not-found', 'id-taken']) })

/** Undefined where another photo took the same place, or the same id, at this very moment. */
async function tryToExpect(database: Database, intent: PhotoIntent): Promise<Expected | undefined> {
  const { id, of, forEvent, viewer, contentType, bytes, originalKey, at } = intent
  const shown = `shown/${of.ticketId ?? of.visitId ?? of.dutyId}/${id}`
  try {
    const { rows } = await database.execute(sql`
      with made as (
        select id, organization_id, community_id, ticket_id, null::uuid as visit_id, null::uuid as duty_id, actor_id,
          ${expected} as expected from ticket_events
        where id = ${forEvent} and ticket_id = ${of.ticketId}::uuid and actor_id = ${viewer.personId}
        union all
        select id, organization_id, community_id, null, visit_id, null, actor_id, ${expected} from visit_events
        where id = ${forEvent} and visit_id = ${of.visitId}::uuid and actor_id = ${viewer.personId}
        union all
        select id, organization_id, community_id, null, null, id, person_id, expected_photos from patrol_duties
        where id = ${forEvent} and id = ${of.dutyId}::uuid and person_id = ${viewer.personId}
      ), event as (
        select * from made where ${belongsTo(sql`made.community_id`, viewer)}
      ), known as (
        select for_event = ${forEvent}::uuid and uploaded_by = ${viewer.personId}::uuid as is_same from photos where id = ${id}
      ), place as (
        select min(free) as position from event, generate_series(1, event.expected) as free
        where not exists (select from photos where for_event = ${forEvent} and position = free)
      ), awaited_anew as (
        update photos set expected_at = ${at} from known, event where photos.id = ${id} and known.is_same and state = 'awaiting'
      ), added as (
        insert into photos (id, organization_id, community_id, ticket_id, visit_id, duty_id, for_event, position, uploaded_by, content_type, bytes,
          original_key, shown_key, thumbnail_key, expected_at)
        select ${id}, e.organization_id, e.community_id, e.ticket_id, e.visit_id, e.duty_id, e.id, place.position, e.actor_id, ${contentType}, ${bytes}::integer,
          ${originalKey}, ${`${shown}.jpg`}, ${`${shown}-small.jpg`}, ${at}
        from event e, place where place.position is not null and not exists (select from known)
        returning id
      )
      select case
        when not exists (select from event) then 'not-found'
        when exists (select from added) or exists (select from known where is_same) then 'expected'
        when exists (select from known) then 'id-taken'
        else 'too-many' end as outcome`)
    return outcomeRow.parse(rows[0]).outcome
  } catch (error) {
    outcomeOf(error, { photos_position_key: 'lost', photos_pkey: 'lost' } as const)
    return undefined
  }
}
