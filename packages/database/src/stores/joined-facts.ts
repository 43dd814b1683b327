import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { photoFacts, selectPhotos } from './photo-facts.js'
import { placeFacts } from './place-facts.js'

/** What those who joined ticket `t` by a report of their own said in it, as JSON: for the staff who see to it, and never for a neighbour. */
export const selectJoinedReports = sql`(
  select coalesce(json_agg(json_build_object('ticketId', d.id, 'number', d.number,
    'place', json_build_object('label', coalesce(room.label, place.name, ''), 'building', null, 'isPublic', place.id is not null),
    'appointments', said.payload -> 'appointments',
    'words', (select coalesce(json_object_agg(w.field, w.value), '{}') from event_words w where w.event_id = said.id),
    'photos', ${selectPhotos(sql`ticket_id = d.id`)}) order by d.reported_at), '[]')
  from tickets d
  join ticket_events said on said.ticket_id = d.id and said.seq = 1
  left join rooms room on room.community_id = d.community_id and room.id = d.room_id
  left join public_places place on place.community_id = d.community_id and place.id = d.public_place_id
  where d.community_id = t.community_id and d.id = any(t.joined_from))`

export const joinedReport = z.object({
  ticketId: z.string(),
  number: z.string(),
  place: placeFacts,
  appointments: z.array(z.object({ from: z.string(), to: z.string() })),
  words: z.record(z.string(), z.string()),
  photos: z.array(photoFacts)
})

/** Whether a person whom a command names lives in the community of ticket `t` today, and whether he works there too. */
export function selectNamedResident(personId: SQL): SQL {
  return sql`case
    when not exists (select from current_residencies where community_id = t.community_id and person_id = ${personId}::uuid) then 'unknown'
    when exists (select from current_posts where community_id = t.community_id and person_id = ${personId}::uuid) then 'works-here'
    else 'lives-here' end`
}

/** Whether a ticket that a command names was rejected as a duplicate of ticket `t`: of the same community and kind. */
export function selectNamedDuplicate(ticketId: SQL): SQL {
  return sql`case when exists (
    select from tickets d join ticket_events e on e.ticket_id = d.id and e.type = 'TicketRejected'
    where d.id = ${ticketId}::uuid and d.community_id = t.community_id and d.kind = t.kind and e.payload ->> 'duplicateOf' = t.id::text)
    then 'of-this' else 'unknown' end`
}
