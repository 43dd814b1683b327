import type { RecordReader, SubjectKind } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { selectStoredPhoto, storedPhoto } from './record-subjects.js'

type Snapshot = Pick<Database, 'execute'>

const tables = { ticket: sql`tickets`, visit: sql`visits`, care: sql`care_records` } as const

export async function countSubjects(snapshot: Snapshot, kind: SubjectKind): Promise<number> {
  const { rows } = await snapshot.execute<{ count: number }>(sql`select count(*)::integer as count from ${tables[kind]}`)
  return rows[0]?.count ?? 0
}

const dutyPhoto = storedPhoto.extend({ dutyId: z.string() })

export async function readDutyPhotos(snapshot: Snapshot, { after, limit }: Parameters<RecordReader['dutyPhotos']>[0]) {
  const { rows } = await snapshot.execute(sql`
    select ${selectStoredPhoto} as photo, p.duty_id as "dutyId" from photos p
    where p.duty_id is not null and p.state = 'received' and (${after ?? null}::uuid is null or p.id > ${after ?? null}::uuid)
    order by p.id limit ${limit}`)
  return rows.map(({ photo, dutyId }) => dutyPhoto.parse({ ...(photo as object), dutyId }))
}

/**
 * A number is used up in the statement that files its ticket, so up to the last one each has a ticket, and none lies beyond. Only gaps are
 * counted through: somebody may have set the counter to anything.
 */
export async function readNumberFaults(snapshot: Snapshot): ReturnType<RecordReader['numberFaults']> {
  const { rows } = await snapshot.execute<{ number: string; what: 'number-missing' | 'number-beyond' }>(sql`
    with told as (
      select t.community_id, t.number, c.series, n.n from tickets t
      left join ticket_counters c on c.community_id = t.community_id and c.series = regexp_replace(t.number, '-[0-9]+$', '')
      left join lateral (select case when t.number ~ '-[0-9]{4,18}$' then substring(t.number from '[0-9]+$')::bigint end as n) n
        on n.n between 1 and c.last and t.number = c.series || '-' || lpad(n.n::text, greatest(4, length(n.n::text)), '0')
    ), ends as (
      select community_id, series, n from told where n is not null
      union all select community_id, series, 0 from ticket_counters
      union all select community_id, series, last::bigint + 1 from ticket_counters
    ), gaps as (
      select series, n, lead(n) over (partition by community_id, series order by n) as next from ends
    )
    select series || '-' || lpad(missing::text, greatest(4, length(missing::text)), '0') as number, 'number-missing' as what
    from gaps cross join lateral generate_series(n + 1, least(next - 1, n + 1000)) as missing where next > n + 1
    union all
    select number, 'number-beyond' from told where n is null
    order by 1 limit 1000`)
  return rows
}

/** Foreign keys keep most of this from happening, as long as nobody has switched them off. */
export async function readOrphans(snapshot: Snapshot): ReturnType<RecordReader['orphans']> {
  const { rows } = await snapshot.execute<{ table: string; id: string; of: string }>(sql`
    select 'ticket_events' as table, e.id, e.ticket_id as of from ticket_events e where not exists (select from tickets t where t.id = e.ticket_id)
    union all
    select 'visit_events', e.id, e.visit_id from visit_events e where not exists (select from visits v where v.id = e.visit_id)
    union all
    select 'care_events', e.id, e.care_id from care_events e where not exists (select from care_records r where r.id = e.care_id)
    union all
    select 'event_words', w.event_id, w.event_id from event_words w where not exists (select from ticket_events e where e.id = w.event_id)
    union all
    select 'visit_words', w.event_id, w.event_id from visit_words w where not exists (select from visit_events e where e.id = w.event_id)
    union all
    select 'care_words', w.event_id, w.event_id from care_words w where not exists (select from care_events e where e.id = w.event_id)
    union all
    select 'photos', p.id, p.ticket_id from photos p where p.ticket_id is not null and not exists (select from tickets t where t.id = p.ticket_id)
    union all
    select 'photos', p.id, p.visit_id from photos p where p.visit_id is not null and not exists (select from visits v where v.id = p.visit_id)
    union all
    select 'photos', p.id, p.duty_id from photos p where p.duty_id is not null and not exists (select from patrol_duties d where d.id = p.duty_id)
    union all
    select 'clocks', c.ticket_id, c.ticket_id from clocks c where not exists (select from tickets t where t.id = c.ticket_id)
    union all
    select 'visits', v.id, v.plan_id from visits v where v.plan_id is not null and not exists (select from care_records r where r.id = v.plan_id)
    union all
    select 'visits', v.id, v.ticket_id from visits v where v.ticket_id is not null and not exists (
      select from ticket_events e where e.ticket_id = v.ticket_id and e.id = v.id)
    union all
    select 'patrol_encounters', p.visit_id, p.visit_id from patrol_encounters p where not exists (select from visits v where v.id = p.visit_id)
    union all
    select 'erased_items', i.item_id, i.erasure_id from erased_items i where not exists (select from erasures e where e.id = i.erasure_id)
    limit 1000`)
  return rows
}
