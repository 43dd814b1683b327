import type { RecordReader, SubjectAsk, SubjectKind } from '@linying/usecases'
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

export async function readDutyPhotos(snapshot: Snapshot, { after, limit }: SubjectAsk) {
  const { rows } = await snapshot.execute(sql`
    select ${selectStoredPhoto} as photo, p.duty_id as "dutyId" from photos p
    where p.duty_id is not null and p.state = 'received' and (${after ?? null}::uuid is null or p.id > ${after ?? null}::uuid)
    order by p.id limit ${limit}`)
  return rows.map(({ photo, dutyId }) => dutyPhoto.parse({ ...(photo as object), dutyId }))
}

/** A number is used up in the statement that files its ticket, so up to the last one each has a ticket, and none lies beyond. */
export async function readNumberFaults(snapshot: Snapshot): ReturnType<RecordReader['numberFaults']> {
  const { rows } = await snapshot.execute<{ number: string; what: 'number-missing' | 'number-beyond' }>(sql`
    with given as (
      select c.community_id, c.series || '-' || lpad(n::text, greatest(4, length(n::text)), '0') as number
      from ticket_counters c cross join lateral generate_series(1, c.last) as n
    )
    select number, 'number-missing' as what from given g
    where not exists (select from tickets t where t.community_id = g.community_id and t.number = g.number)
    union all
    select t.number, 'number-beyond' from tickets t
    where not exists (select from given g where g.community_id = t.community_id and g.number = t.number)
    order by 1 limit 1000`)
  return rows
}

/** Foreign keys keep this from happening, as long as nobody has switched them off. */
export async function readOrphans(snapshot: Snapshot): ReturnType<RecordReader['orphans']> {
  const { rows } = await snapshot.execute<{ table: string; id: string }>(sql`
    select 'ticket_events' as table, e.id from ticket_events e where not exists (select from tickets t where t.id = e.ticket_id)
    union all
    select 'visit_events', e.id from visit_events e where not exists (select from visits v where v.id = e.visit_id)
    union all
    select 'care_events', e.id from care_events e where not exists (select from care_records r where r.id = e.care_id)
    union all
    select 'event_words', w.event_id from event_words w where not exists (select from ticket_events e where e.id = w.event_id)
    union all
    select 'visit_words', w.event_id from visit_words w where not exists (select from visit_events e where e.id = w.event_id)
    union all
    select 'care_words', w.event_id from care_words w where not exists (select from care_events e where e.id = w.event_id)
    union all
    select 'photos', p.id from photos p where p.ticket_id is not null and not exists (select from tickets t where t.id = p.ticket_id)
    union all
    select 'photos', p.id from photos p where p.visit_id is not null and not exists (select from visits v where v.id = p.visit_id)
    union all
    select 'clocks', c.ticket_id from clocks c where not exists (select from tickets t where t.id = c.ticket_id)
    limit 1000`)
  return rows
}
