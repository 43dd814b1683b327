import type { ErasureSubject } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'

/** A number as people write it, without what they write between the digits. */
export function digitsOf(phone: SQL): SQL {
  return sql`regexp_replace(${phone}, '\\D', '', 'g')`
}

/**
 * What there is to erase, as the beginning of a statement: `it`, and `going_…` for each kind. What is erased already is not in it.
 * Source: our decision, 2026-11
 */
export function scopeOf({ kind, id }: ErasureSubject): SQL {
  return kind === 'person' ? scopeOfPerson(id) : scopeOfTicket(id)
}

/**
 * Hers is what she said and sent, what stands in a report that is hers or that names her number, what was written down of what she said
 * elsewhere, and every record of visits and care that is about her. What others wrote on her tickets is theirs.
 */
function scopeOfPerson(id: string): SQL {
  return sql`
    with it as materialized (
      select id, organization_id, id as person_id, null::uuid as ticket_id, name, nullif(${digitsOf(sql`phone`)}, '') as phone
      from people where id = ${id}
    ), called as materialized (
      select w.event_id, e.ticket_id from it
      join event_words w on w.organization_id = it.organization_id and w.field = 'contactPhone' and ${digitsOf(sql`w.value`)} = it.phone
      join ticket_events e on e.id = w.event_id
    ), hers as materialized (
      select t.id from tickets t join it on t.resident_id = it.person_id
      union
      select t.id from called join tickets t on t.id = called.ticket_id where t.resident_id is null
    ), her_visits as materialized (
      select v.id from visits v, it
      where v.resident_id = it.person_id or (v.resident_id is null and v.ticket_id in (select id from hers))
    ), going_words as materialized (
      select 'ticket' as chain, w.event_id, w.field from it
      join ticket_events e on e.organization_id = it.organization_id
      join tickets t on t.id = e.ticket_id
      join event_words w on w.event_id = e.id
      where e.actor_id = it.person_id
        or (w.field in ('contactName', 'contactPhone') and e.id in (select event_id from called))
        or (w.field = 'aboutWhom' and t.about_person_id = it.person_id)
        or (e.ticket_id in (select id from hers)
          and (e.type in ('TicketReported', 'VisitRecorded') or w.field = 'whom' or e.payload ->> 'reported' is not null))
      union all
      select 'visit', w.event_id, w.field from it
      join visit_events e on e.organization_id = it.organization_id
      join visit_words w on w.event_id = e.id
      where e.actor_id = it.person_id
        or (e.visit_id in (select id from her_visits) and e.type in ('VisitHeld', 'VisitCorrected', 'VisitDenied'))
      union all
      select 'care', w.event_id, w.field from it
      join care_events e on e.organization_id = it.organization_id
      join care_records r on r.id = e.care_id
      join care_words w on w.event_id = e.id
      where e.actor_id = it.person_id or r.resident_id = it.person_id
    ), going_photos as materialized (
      select p.* from it join photos p on p.organization_id = it.organization_id
      where p.uploaded_by = it.person_id or p.visit_id in (select id from her_visits)
        or p.for_event in (select e.id from ticket_events e where e.ticket_id in (select id from hers) and e.type = 'TicketReported')
    ), going_calls as materialized (
      select found.* from (
        select c.id, c.caller_phone, c.note,
          coalesce(${digitsOf(sql`c.caller_phone`)} = it.phone, false) or coalesce(c.ticket_id in (select id from hers), false) as is_hers,
          coalesce(c.recorded_by_id = it.person_id, false) as is_her_note
        from it join calls c on c.organization_id = it.organization_id
      ) found
      where (is_hers and (caller_phone, note) <> ('', '')) or (is_her_note and note <> '')
    ), going_inbox as materialized (
      select i.id from inbox_items i join it on i.person_id = it.person_id
    ), going_sessions as materialized (
      select s.id from sessions s join it on s.person_id = it.person_id where s.ended_at is null
    ), going_keys as materialized (
      select k.person_id, k.key from idempotency_keys k join it on k.person_id = it.person_id
    ), going_people as materialized (
      select p.id from people p join it on p.id = it.person_id
      where p.phone is not null or not exists (select from erasures where person_id = p.id)
    )`
}

/** All that anybody said or sent about it, and at the visits that follow from it; who they are stays. */
function scopeOfTicket(id: string): SQL {
  return sql`
    with it as materialized (
      select id, organization_id, null::uuid as person_id, id as ticket_id from tickets where id = ${id}
    ), its_visits as materialized (
      select v.id from visits v join it on v.ticket_id = it.id
    ), going_words as materialized (
      select 'ticket' as chain, w.event_id, w.field from it
      join ticket_events e on e.ticket_id = it.id join event_words w on w.event_id = e.id
      union all
      select 'visit', w.event_id, w.field from its_visits v
      join visit_events e on e.visit_id = v.id join visit_words w on w.event_id = e.id
    ), going_photos as materialized (
      select p.* from photos p, it where p.ticket_id = it.id or p.visit_id in (select id from its_visits)
    ), going_calls as materialized (
      select c.id, true as is_hers from calls c join it on c.ticket_id = it.id where (c.caller_phone, c.note) <> ('', '')
    ), going_inbox as materialized (
      select i.id from inbox_items i, it where i.ticket_id = it.id or i.visit_id in (select id from its_visits)
    ), going_sessions as materialized (
      select id from sessions where false
    ), going_keys as materialized (
      select k.person_id, k.key from idempotency_keys k join it on k.ticket_id = it.id
    ), going_people as materialized (
      select id from people where false
    )`
}
