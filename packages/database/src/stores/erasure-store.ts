import type { ErasureKind, ErasureStore, ErasureSubject } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executeOnce } from '../execute-prepared.js'
import { readRow, readRows } from '../read-rows.js'
import { scopeOf } from './erased-scope.js'

const count = z.number()
const counts = z.object({
  words: count,
  photos: count,
  calls: count,
  inbox: count,
  sessions: count,
  keys: count,
  people: count,
  files: count
} satisfies Record<ErasureKind, typeof count>)
const names = z.object({ names: z.array(z.string()) })
const file = z.object({ key: z.string() })

/** For the owner of the tables; `linying_app` may not write what is on record of it. */
export function erasureStore(database: Database): ErasureStore {
  return {
    namesOf: async subject => (await readRow(database, names, selectNames(subject), executeOnce))?.names,
    count: async subject => counts.parse((await executeOnce(database, sql`${scopeOf(subject)} ${selectCounts}`)).rows[0]),
    erase: async (subject, { id, at, by, why, name }) => {
      const recorded = sql`
        insert into erasures (id, organization_id, person_id, ticket_id, erased_at, by_whom, reason, counts)
        select ${id}::uuid, it.organization_id, it.person_id, it.ticket_id, ${at}::timestamptz, ${by}::text, ${why}::text,
          to_jsonb(counted) - 'files'
        from it, counted where words + photos + calls + inbox + sessions + keys + people > 0 returning id`
      const statement = sql`${scopeOf(subject)}, counted as materialized (${selectCounts}), recorded as (${recorded}), ${deeds({ name, at })}
        select * from counted`
      return counts.parse((await executeOnce(database, statement)).rows[0])
    },
    filesLeft: async limit =>
      (await readRows(database, file, sql`select key from erased_photo_files order by key limit ${limit}`, executeOnce)).map(
        ({ key }) => key
      ),
    forgetFiles: async keys => {
      await database.execute(sql`delete from erased_photo_files where key = any(${sql.param([...keys])}::text[])`)
    }
  }
}

const selectCounts = sql`
  select (select count(*)::integer from going_words) as words, (select count(*)::integer from going_photos) as photos,
    (select count(*)::integer from going_calls) as calls, (select count(*)::integer from going_inbox) as inbox,
    (select count(*)::integer from going_sessions) as sessions, (select count(*)::integer from going_keys) as keys,
    (select count(*)::integer from going_people) as people, (select count(*)::integer from erased_photo_files) as files`

/**
 * Each kind goes, and what only a hash is left of is put on record. Search follows by its triggers. Of a session its row stays until nobody can
 * have a token for it any more, since it is what says that it is over.
 */
function deeds({ name, at }: { readonly name: string; readonly at: string }): SQL {
  return sql`
    items as (
      insert into erased_items (kind, item_id, field, erasure_id)
      select 'word', event_id, field, recorded.id from going_words, recorded
      union all select 'photo', p.id, '', recorded.id from going_photos p, recorded
      on conflict do nothing
    ), files as (
      insert into erased_photo_files (key, erasure_id)
      select key, recorded.id from going_photos p cross join recorded
      cross join lateral unnest(array[p.original_key, p.shown_key, p.thumbnail_key]) as key
      on conflict do nothing
    ), ticket_words as (
      delete from event_words w using going_words g where g.chain = 'ticket' and w.event_id = g.event_id and w.field = g.field
    ), visit_words_gone as (
      delete from visit_words w using going_words g where g.chain = 'visit' and w.event_id = g.event_id and w.field = g.field
    ), care_words_gone as (
      delete from care_words w using going_words g where g.chain = 'care' and w.event_id = g.event_id and w.field = g.field
    ), photos_gone as (
      delete from photos p using going_photos g where p.id = g.id
    ), calls_blanked as (
      update calls c set note = '', caller_phone = case when g.is_hers then '' else c.caller_phone end from going_calls g where c.id = g.id
    ), inbox_gone as (
      delete from inbox_items i using going_inbox g where i.id = g.id
    ), tokens_gone as (
      delete from refresh_tokens r using going_sessions g where r.session_id = g.id
    ), sessions_ended as (
      update sessions s set ended_at = ${at}::timestamptz from going_sessions g where s.id = g.id
    ), keys_gone as (
      delete from idempotency_keys k using going_keys g where k.person_id = g.person_id and k.key = g.key
    ), people_masked as (
      update people p set name = ${name}::text, phone = null from going_people g where p.id = g.id
    )`
}

function selectNames({ kind, id }: ErasureSubject): SQL {
  if (kind === 'person') return sql`select array_remove(array[name, phone], null) as names from people where id = ${id}`
  return sql`
    select array_remove(array[p.name, p.phone], null) || array(
      select w.value from ticket_events e join event_words w on w.event_id = e.id
      where e.ticket_id = t.id and w.field in ('contactName', 'contactPhone', 'whom', 'aboutWhom')) as names
    from tickets t left join people p on p.id = t.resident_id where t.id = ${id}`
}
