import { staffRoles } from '@linying/domain'
import type { CalendarStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { calendarFacts, knownYear, selectWholeCalendar, selectYears } from './calendar-facts.js'
import { belongsTo, goesOn, postsHeld, postsIn } from './viewer-scope.js'

const communityCalendar = z
  .object({ calendar: calendarFacts, posts: postsHeld })
  .transform(({ calendar, posts }) => ({ ...calendar, roles: posts.roles }))

const yearGround = z
  .object({ roles: z.array(z.enum(staffRoles)), years: z.array(knownYear), version: z.number() })
  .transform(({ years, ...found }) => ({ ...found, present: years[0] ?? null }))

/** When communities work. Companies and communities see their own; years without a company are everybody's and stay as migrated. */
export function calendarStore(database: Database): CalendarStore {
  return {
    find: (communityId, viewer) =>
      readRow(
        database,
        communityCalendar,
        sql`
          select ${selectWholeCalendar} as calendar, ${postsIn(sql`c.id`, viewer)} as posts
          from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
      ),
    savePattern: async ({ communityId, weekly, makeUpAs, version, by, at }) => {
      const { rows } = await database.execute(sql`
        insert into working_calendars as present
          (community_id, organization_id, weekly, make_up_as, version, changed_at, changed_by)
        select c.id, c.organization_id, ${JSON.stringify(weekly)}::jsonb, ${makeUpAs}, 1, ${at}, ${by}
        from communities c
        where c.id = ${communityId}
          and ${version}::integer = coalesce((select w.version from working_calendars w where w.community_id = c.id), 0)
        on conflict (community_id) do update
        set weekly = excluded.weekly, make_up_as = excluded.make_up_as, version = present.version + 1,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where present.version = ${version}::integer
        returning version`)
      return rows.length > 0 ? 'saved' : 'stale'
    },
    yearGround: (year, viewer) =>
      readRow(
        database,
        yearGround,
        sql`
          select ${selectYears(sql`p.organization_id`, sql`y.year = ${year}::integer`)} as years,
            (select coalesce(json_agg(distinct role), '[]') from current_posts
              where person_id = p.id and ${viewer.side} = 'staff') as roles,
            coalesce((select version from calendar_years
              where organization_id = p.organization_id and year = ${year}::integer), 0) as version
          from people p where p.id = ${viewer.personId} and ${goesOn(viewer)}`
      ),
    saveYear: async ({ id, year, holidays, workdays, source, version, by, at }) => {
      const { rows } = await database.execute(sql`
        insert into calendar_years as present
          (id, organization_id, year, holidays, workdays, source, version, loaded_at, loaded_by)
        select ${id}, p.organization_id, ${year}::integer, ${sql.param(holidays)}::date[], ${sql.param(workdays)}::date[],
          ${source}, 1, ${at}, p.id
        from people p
        where p.id = ${by} and ${version}::integer = coalesce((select version from calendar_years
          where organization_id = p.organization_id and year = ${year}::integer), 0)
        on conflict (organization_id, year) do update
        set holidays = excluded.holidays, workdays = excluded.workdays, source = excluded.source,
          version = present.version + 1, loaded_at = excluded.loaded_at, loaded_by = excluded.loaded_by
        where present.version = ${version}::integer
        returning version`)
      return rows.length > 0 ? 'saved' : 'stale'
    }
  }
}
