import type { RecordReader, StoredSubject, SubjectAsk, SubjectKind, UnreadableSubject } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { parseQuickly } from '../parse-quickly.js'
import { asJson } from '../read-rows.js'
import { numberSeal } from './number-seal.js'
import { sealedCareEvent } from './sealed-care-event.js'
import { listOfWords, sealedEvent, sealedWord, selectEventOf } from './sealed-event.js'
import { sealedVisitEvent } from './sealed-visit-event.js'

interface Tables {
  readonly subjects: SQL
  readonly events: SQL
  readonly words: SQL
  readonly key: 'ticketId' | 'visitId' | 'careId'
  readonly column: SQL
  readonly name: SQL
  readonly event: z.ZodType
}

const tablesOf: Readonly<Record<SubjectKind, Tables>> = {
  ticket: {
    subjects: sql`tickets`,
    events: sql`ticket_events`,
    words: sql`event_words`,
    key: 'ticketId',
    column: sql`ticket_id`,
    name: sql`s.number`,
    event: sealedEvent
  },
  visit: {
    subjects: sql`visits`,
    events: sql`visit_events`,
    words: sql`visit_words`,
    key: 'visitId',
    column: sql`visit_id`,
    name: sql`'visit/' || s.id`,
    event: sealedVisitEvent
  },
  care: {
    subjects: sql`care_records`,
    events: sql`care_events`,
    words: sql`care_words`,
    key: 'careId',
    column: sql`care_id`,
    name: sql`'care/' || s.id`,
    event: sealedCareEvent
  }
}

export const storedPhoto = z.object({
  id: z.string(),
  forEvent: z.string(),
  uploadedBy: z.string(),
  state: z.string(),
  bytes: z.number(),
  sha256: z.string().nullable(),
  originalKey: z.string(),
  shownKey: z.string(),
  thumbnailKey: z.string()
})

/** Photo `p` as JSON. */
export const selectStoredPhoto = sql`json_build_object('id', p.id, 'forEvent', p.for_event, 'uploadedBy', p.uploaded_by, 'state', p.state,
  'bytes', p.bytes, 'sha256', p.sha256, 'originalKey', p.original_key, 'shownKey', p.shown_key, 'thumbnailKey', p.thumbnail_key)`

/** Subjects with all that hangs on them, in the order of their ids; what cannot be read is named as such and keeps no other from being read. */
export async function readSubjects<K extends SubjectKind>(snapshot: Pick<Database, 'execute'>, kind: K, ask: SubjectAsk) {
  const { rows } = await snapshot.execute<{ row: { readonly id: string; readonly name: string } }>(asJson(selectSubjects(kind, ask)))
  const stored = storedOf(kind)
  return rows.map(({ row }): StoredSubject<K> | UnreadableSubject => {
    try {
      return parseQuickly(stored, row) as StoredSubject<K> // by its kind
    } catch {
      return { id: row.id, name: row.name, unreadable: true }
    }
  }) satisfies Awaited<ReturnType<RecordReader['subjects']>>
}

function storedOf(kind: SubjectKind) {
  return z.object({
    id: z.string(),
    name: z.string(),
    version: z.number(),
    headHash: z.string(),
    codeHash: z.string().nullable(),
    events: z.array(tablesOf[kind].event),
    words: z.array(sealedWord),
    photos: z.array(storedPhoto),
    erased: z.array(z.string()),
    strangers: z.number(),
    numberFits: z.boolean(),
    visitsMissing: z.array(z.string())
  })
}

function selectSubjects(kind: SubjectKind, { after, only, limit, events: most }: SubjectAsk): SQL {
  const { subjects, events, words, key, column, name } = tablesOf[kind]
  // what somebody has put there instead of an id names nothing
  const photosToldOf = sql`select case when pg_input_is_valid(e.payload ->> 'photoId', 'uuid') then (e.payload ->> 'photoId')::uuid end
    from ${events} e where e.${column} = s.id and e.type = 'PhotoReceived'`
  const ofIt = sql`select e.id from ${events} e where e.${column} = s.id`
  const photosOfIt = kind === 'care' ? sql`false` : sql`p.${column} = s.id`
  const here = (row: SQL) => sql`(${row}.organization_id, ${row}.community_id) is distinct from (s.organization_id, s.community_id)`
  return sql`
    select s.id, ${name} as name, s.version, s.head_hash as "headHash", ${kind === 'ticket' ? sql`s.code_hash` : sql`null::text`} as "codeHash",
      (select coalesce(json_agg(${selectEventOf(key)} order by e.seq), '[]') from ${events} e where e.${column} = s.id) as events,
      (select ${listOfWords} from ${events} e join ${words} w on w.event_id = e.id where e.${column} = s.id) as words,
      (select coalesce(json_agg(${selectStoredPhoto} order by p.id), '[]') from photos p where ${photosOfIt}) as photos,
      (select coalesce(json_agg(case i.kind when 'word' then i.item_id || '/' || i.field else i.item_id::text end), '[]')
        from erased_items i where (i.kind = 'word' and i.item_id in (${ofIt}))
          or (i.kind = 'photo' and i.item_id in (${photosToldOf}))) as erased,
      (select count(*) from ${events} e where e.${column} = s.id and ${here(sql`e`)})::integer
        + (select count(*) from ${events} e join ${words} w on w.event_id = e.id where e.${column} = s.id and ${here(sql`w`)})::integer
        + (select count(*) from photos p where ${photosOfIt} and ${here(sql`p`)})::integer as strangers,
      ${kind === 'ticket' ? sql`s.number_seal = ${numberSeal(sql`s.id`, sql`s.number`)}` : sql`true`} as "numberFits",
      ${kind === 'ticket' ? visitsMissing : sql`'[]'::json`} as "visitsMissing"
    from (
      select next.*, coalesce(sum(next.version) over (order by next.id rows between unbounded preceding and 1 preceding), 0) as events_before from (
        select * from ${subjects} every
        where ${only === undefined ? sql`(${after ?? null}::uuid is null or every.id > ${after ?? null}::uuid)` : sql`every.id = ${only}`}
        order by every.id limit ${limit}) next
    ) s
    where s.events_before < ${most} order by s.id`
}

/** A return visit is on record with the id of its ticket's event, since there are records of visits. */
const visitsMissing = sql`(
  select coalesce(json_agg(e.id), '[]') from ticket_events e
  where e.ticket_id = s.id and e.type = 'VisitRecorded' and not exists (select from visits v where v.id = e.id))`
