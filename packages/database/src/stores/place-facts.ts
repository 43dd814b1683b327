import { sql } from 'drizzle-orm'
import { z } from 'zod'

/** What was told in words, where it is neither a room nor a public place; nothing once it has been erased. */
const toldPlace = sql`(
  select said.value from ticket_events reported join event_words said on said.event_id = reported.id and said.field = 'placeText'
  where reported.ticket_id = t.id and reported.seq = 1)`

/** Where ticket `t` is, as JSON. */
export const selectPlace = sql`(
  select json_build_object('label', coalesce(r.label, p.name, ${toldPlace}, ''), 'building', b.name, 'isPublic', p.id is not null)
  from (select) one
  left join rooms r on r.community_id = t.community_id and r.id = t.room_id
  left join public_places p on p.community_id = t.community_id and p.id = t.public_place_id
  left join buildings b on b.community_id = t.community_id and b.id = coalesce(r.building_id, p.building_id))`

export const placeFacts = z.object({ label: z.string(), building: z.string().nullable(), isPublic: z.boolean() })
