import { sql } from 'drizzle-orm'
import { z } from 'zod'

/** Where ticket `t` is, as JSON; of a place that was told in words, what has not been erased. */
export const selectPlace = sql`(
  select json_build_object('label', coalesce(r.label, p.name, said.value, ''), 'building', b.name, 'isPublic', p.id is not null)
  from ticket_events reported
  left join rooms r on r.community_id = t.community_id and r.id = t.room_id
  left join public_places p on p.community_id = t.community_id and p.id = t.public_place_id
  left join buildings b on b.community_id = t.community_id and b.id = coalesce(r.building_id, p.building_id)
  left join event_words said on said.event_id = reported.id and said.field = 'placeText'
  where reported.ticket_id = t.id and reported.seq = 1)`

export const placeFacts = z.object({ label: z.string(), building: z.string().nullable(), isPublic: z.boolean() })
