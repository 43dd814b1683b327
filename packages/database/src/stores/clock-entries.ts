import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { clocks } from '../schema/clock.js'
import { recordsOf } from './records-of.js'

/**
 * Puts clocks beside their tickets, as far as `where` holds. A row that is there keeps what a sweep has told; a breach that a sweep saw while
 * the act that came in time was still on its way is taken back.
 */
export function enterClocks(rows: readonly (typeof clocks.$inferInsert)[], where: SQL): SQL {
  return sql`
    insert into clocks select * from ${recordsOf(clocks, rows)} where ${where}
    on conflict (ticket_id, metric, round) do update set ${followedColumns}, broken_at = case
      when excluded.broken_at is not null or excluded.ended_at is not null then excluded.broken_at else clocks.broken_at end`
}

const own: ReadonlySet<string> = new Set(['ticket_id', 'metric', 'round', 'organization_id', 'community_id', 'told', 'broken_at'])

const followedColumns = sql.join(
  Object.values(getTableColumns(clocks))
    .filter(({ name }) => !own.has(name))
    .map(({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
  sql`, `
)
