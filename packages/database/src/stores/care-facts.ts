import { defaultCareChecks } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { storedInstant } from '../stored-instant.js'
import { visitRoles } from './visit-scope.js'

/** Community `c` as care needs it, as JSON. */
export const selectCareCommunity = sql`json_build_object('id', c.id, 'organizationId', c.organization_id, 'name', c.name,
  'hotline', c.hotline, 'utcOffsetMinutes', c.utc_offset_minutes)`

export const careCommunity = z.object({
  id: z.string(),
  organizationId: z.string(),
  name: z.string(),
  hotline: z.string(),
  utcOffsetMinutes: z.number()
})

/** List row `l` as JSON, with the name of whoever changed it. */
const selectList = sql`json_build_object('items', l.items, 'source', l.source, 'changedAt', l.changed_at,
  'changedByName', (select name from people where id = l.changed_by))`

/** What visitors of community `c` look at, as JSON; null where it has no list of its own. */
export const selectChecks = sql`(select ${selectList} from care_check_lists l where l.community_id = c.id)`

/** As `selectChecks`, of a list `saved` that this statement writes. */
export const selectSavedChecks = sql`(select ${selectList} from saved l)`

/** A community without a list has the service's. */
export const storedChecks = z
  .object({ items: z.array(z.string()), source: z.string(), changedAt: storedInstant, changedByName: z.string().nullable() })
  .nullable()
  .transform(own => own ?? { ...defaultCareChecks, changedAt: null, changedByName: null })

/** Who of community `c` goes to see people now, as a set of ids. */
export const activeVisitors = sql`
  select person_id from current_posts where community_id = c.id and role = any(${sql.param(visitRoles)}::text[])`
