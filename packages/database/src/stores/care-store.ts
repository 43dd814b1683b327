import { instant } from '@linying/domain'
import type { CareStore, Viewer } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { careCheckLists } from '../schema/care.js'
import { selectChecks, selectSavedChecks, storedChecks } from './care-facts.js'
import { listCare } from './list-care.js'
import { findCareGround, loadCare, loadOwnCare } from './load-care.js'
import { loadSchedule } from './load-schedule.js'
import { movedColumns } from './moved-columns.js'
import { saveCare } from './save-care.js'
import { belongsTo, holdsOneOf } from './viewer-scope.js'
import { visitRoles } from './visit-scope.js'
import { wholeRow } from './whole-row.js'

/** Who agreed to be looked after, and what is planned: a load is one trip, a save is one statement. */
export function careStore(database: Database): CareStore {
  return {
    load: (careId, viewer, carerId) => loadCare(database, careId, viewer, carerId),
    scheduleForService: careId => loadSchedule(database, careId),
    loadOwn: (communityId, viewer) => loadOwnCare(database, communityId, viewer),
    groundFor: (ask, viewer) => findCareGround(database, ask, viewer),
    save: change => saveCare(database, change),
    list: (filter, viewer) => listCare(database, filter, viewer),
    checks: (communityId, viewer) => readChecks(database, communityId, viewer),
    saveChecks: (communityId, list, now, viewer) => saveChecks(database, communityId, list, now, viewer),
    residents: (ask, viewer) => listResidents(database, ask, viewer)
  }
}

const checksFound = z.object({ isAllowed: z.boolean(), checks: storedChecks })

async function readChecks(database: Database, communityId: string, viewer: Viewer): ReturnType<CareStore['checks']> {
  const found = await readRow(
    database,
    checksFound,
    sql`
      select ${holdsOneOf(visitRoles, communityId, viewer)} as "isAllowed", ${selectChecks} as checks
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
  )
  return found && (found.isAllowed ? found.checks : 'forbidden')
}

async function saveChecks(
  database: Database,
  ...[communityId, { items, source }, now, viewer]: Parameters<CareStore['saveChecks']>
): ReturnType<CareStore['saveChecks']> {
  const row = {
    communityId: sql`id`,
    organizationId: sql`organization_id`,
    items: sql`${sql.param(items)}::text[]`,
    source: sql`${source}`,
    changedBy: sql`${viewer.personId}::uuid`,
    changedAt: sql`${instant(now)}::timestamptz`
  }
  const { rows } = await executePrepared(
    database,
    sql`
      with asked as (
        select c.id, c.organization_id, ${holdsOneOf(['manager'], communityId, viewer)} as is_allowed
        from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}
      ), saved as (
        insert into care_check_lists as l ${wholeRow(careCheckLists, row)} from asked where is_allowed
        on conflict (community_id) do update set ${movedColumns(careCheckLists, ['communityId', 'organizationId'], 'excluded')}
        returning l.*
      )
      select is_allowed as "isAllowed", ${selectSavedChecks} as checks from asked`
  )
  const [saved] = rows
  const found = saved && checksFound.parse(saved)
  return found && (found.isAllowed ? found.checks : 'forbidden')
}

const residents = z.object({
  isAllowed: z.boolean(),
  list: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string().nullable() }))
})

async function listResidents(database: Database, ...[{ communityId, roomId }, viewer]: Parameters<CareStore['residents']>) {
  const found = await readRow(
    database,
    residents,
    sql`
      select mine.is_allowed as "isAllowed", (select coalesce(json_agg(entry), '[]') from (
        select distinct p.id, p.name, p.phone from current_residencies home join people p on p.id = home.person_id
        where home.community_id = c.id and home.room_id = ${roomId} and mine.is_allowed order by p.name, p.id) entry) as list
      from communities c cross join lateral (select ${holdsOneOf(visitRoles, communityId, viewer)} as is_allowed) mine
      where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}
        and exists (select from rooms where community_id = c.id and id = ${roomId})`
  )
  return found && (found.isAllowed ? found.list : ('forbidden' as const))
}
