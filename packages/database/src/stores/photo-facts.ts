import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** The photos that have come of a ticket or visit, as JSON. */
export function selectPhotos(isOfIt: SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', id, 'forEvent', for_event, 'shownKey', shown_key, 'thumbnailKey', thumbnail_key,
      'width', width, 'height', height, 'checkState', check_state) order by for_event, position), '[]')
    from photos where ${isOfIt} and state = 'received')`
}

export const photoFacts = z.object({
  id: z.string(),
  forEvent: z.string(),
  shownKey: z.string(),
  thumbnailKey: z.string(),
  width: z.number(),
  height: z.number(),
  checkState: z.enum(['none', 'pending', 'passed', 'blocked'])
})
