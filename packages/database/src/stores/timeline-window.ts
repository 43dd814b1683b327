import { saidInTimeline, timelinePart } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'

/** Who may see at most what of a timeline: all of it comes for the service's own work. */
export type Depth = 'whole' | 'staff' | 'household' | 'public'

/**
 * As `part.since` and `part.till`: from which event on, and before which, a timeline is read. The newest part of what may be seen at this depth, or of what came before an event.
 * Whatever else may not be seen by somebody is for the rules; what they let through lies within it.
 */
export function selectPart(depth: Depth, before: SQL): SQL {
  if (depth === 'whole') return sql`(select 0 as since, ${noEnd} as till)`
  return sql`(
    select coalesce(min(seq), ${before}::integer, 0) as since, coalesce(${before}::integer, ${noEnd}) as till from (
      select e.seq from ticket_events e
      where e.ticket_id = t.id and ${seenAt[depth]} and (${before}::integer is null or e.seq < ${before}::integer)
      order by e.seq desc limit ${sql.raw(String(timelinePart))}) as newest)`
}

const noEnd = sql.raw('2147483647')

/** Photos come as events, and are shown with the event that they are of. */
const seenAt = {
  staff: sql`true`,
  household: sql`e.audience in ('public', 'household') and e.type <> 'PhotoReceived'`,
  public: sql`e.audience = 'public' and e.type <> 'PhotoReceived'`
} as const

/** Events `e` whose words and photos are needed: those of the part, and all that are shown elsewhere than in a timeline. */
export const isInPart = sql`(e.seq between part.since and part.till - 1 or e.type not in (${sql.raw(saidInTimeline.map(type => `'${type}'`).join(', '))}))`
