import { defaultMakeUpAs, defaultWeekly, type Instant, type WorkingCalendar } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storedInstant } from '../stored-instant.js'

/**
 * The calendar of community `c` as JSON, for a statement that reads more than that: its pattern, and of the years that of `at`
 * with its neighbours, which is as far as a due time looks. A company's own table of a year goes before everybody's.
 */
export function selectCalendar(at: Instant): SQL {
  return selectCalendarOf(sql`${yearOf(at)}::integer`)
}

/** As `selectCalendar`, where the year has a place in the statement. */
export function selectCalendarOf(year: SQL): SQL {
  return calendarWith(sql`y.year between ${year} - 1 and ${year} + 1`)
}

export function yearOf(at: Instant): number {
  return Number(at.slice(0, 4))
}

/** As `selectCalendar`, with every year that is known. */
export const selectWholeCalendar = calendarWith(sql`true`)

/** The years `y` that hold for an organization, as JSON. */
export function selectYears(organizationId: SQL, which: SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('year', y.year, 'holidays', y.holidays, 'workdays', y.workdays,
      'source', y.source, 'loadedAt', y.loaded_at) order by y.year), '[]')
    from calendar_years y
    where (y.organization_id = ${organizationId} or y.organization_id is null and not exists (
      select from calendar_years own where own.organization_id = ${organizationId} and own.year = y.year)) and ${which})`
}

function calendarWith(which: SQL): SQL {
  return sql`(
    select json_build_object('utcOffsetMinutes', c.utc_offset_minutes, 'weekly', w.weekly, 'makeUpAs', w.make_up_as,
      'version', coalesce(w.version, 0), 'years', ${selectYears(sql`c.organization_id`, which)})
    from (values (1)) as one left join working_calendars w on w.community_id = c.id)`
}

const weekly = z.array(z.array(z.object({ from: z.string(), to: z.string() })))

export const knownYear = z.object({
  year: z.number(),
  holidays: z.array(z.string()),
  workdays: z.array(z.string()),
  source: z.string(),
  loadedAt: storedInstant
})

/** A community that has set no hours follows the default. */
export const calendarFacts = z
  .object({
    utcOffsetMinutes: z.number(),
    weekly: weekly.nullable(),
    makeUpAs: z.number().nullable(),
    version: z.number(),
    years: z.array(knownYear)
  })
  .transform(({ weekly: own, makeUpAs, ...found }) => ({
    ...found,
    weekly: own ?? defaultWeekly,
    makeUpAs: makeUpAs ?? defaultMakeUpAs
  })) satisfies z.ZodType<WorkingCalendar>
