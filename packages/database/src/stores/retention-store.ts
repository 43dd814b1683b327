import type { Instant } from '@linying/domain'
import type { Expiring, JobItem, RetentionStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executeOnce } from '../execute-prepared.js'
import { readRows } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { isNotFailing } from './not-failing.js'

const item = z.object({ id: z.string(), dueAt: storedInstant })

/** A sort of rows `r`: how one is named, since when it is not needed any more, and how the ones that are named are deleted. */
interface Sort {
  readonly from: SQL
  readonly id: SQL
  readonly age: SQL
  readonly where?: SQL
  readonly forget: (ids: SQL) => SQL
}

/** How long the policy of the whole installation says. Null, and so nothing is forgotten, where there is none. */
function kept(what: Expiring): SQL {
  return sql`(select make_interval(hours => kept_hours) from retention_rules where what = ${what} and community_id is null)`
}

const sorts: Readonly<Record<Exclude<Expiring, 'inbox'>, Sort>> = {
  attempts: {
    from: sql`attempts`,
    id: sql`r.bucket`,
    age: sql`r.window_start`,
    forget: ids => sql`delete from attempts where bucket = any(${ids}::text[]) returning 1`
  },
  keys: {
    from: sql`idempotency_keys`,
    id: sql`concat_ws(' ', r.person_id, r.key)`,
    age: sql`r.created_at`,
    forget: ids => sql`
      delete from idempotency_keys k using unnest(${ids}::text[]) id
      where k.person_id = split_part(id, ' ', 1)::uuid and k.key = substr(id, 38) returning 1`
  },
  refresh_tokens: {
    from: sql`refresh_tokens`,
    id: sql`r.hash`,
    age: sql`r.good_until`,
    where: sql`r.good_until is not null`,
    forget: ids => sql`delete from refresh_tokens where hash = any(${ids}::text[]) returning 1`
  },
  sessions: {
    from: sql`sessions`,
    id: sql`r.id::text`,
    age: sql`coalesce(r.ended_at, r.expires_at)`,
    forget: ids => sql`
      with tokens as (delete from refresh_tokens where session_id = any(${ids}::uuid[]))
      delete from sessions where id = any(${ids}::uuid[]) returning 1`
  },
  messages: {
    from: sql`outbox`,
    id: sql`r.id::text`,
    age: sql`r.delivered_at`,
    where: sql`r.delivered_at is not null`,
    forget: ids => sql`delete from outbox where id = any(${ids}::uuid[]) and delivered_at is not null returning 1`
  },
  failures: {
    from: sql`job_failures`,
    id: sql`r.id::text`,
    age: sql`r.failed_at`,
    // what was dropped must not come back, except a message, which is gone
    where: sql`(r.set_aside_at is null or (r.job = 'drain-outbox' and r.dropped_at is not null))`,
    forget: ids => sql`delete from job_failures where id = any(${ids}::uuid[]) returning 1`
  }
}

const inbox = {
  id: sql`r.id::text`,
  age: sql`r.happened_at`,
  // in the order of a drain and of whoever reads
  forget: (ids: SQL) => sql`
    with old as (select id from inbox_items where id = any(${ids}::uuid[]) order by person_id, import_id, side, id for update)
    delete from inbox_items where id = any(array(select id from old)) returning 1`
}

/** What has been kept for long enough, found by its age in an index and deleted by its key. */
export function retentionStore(database: Database): RetentionStore {
  return {
    expired: (what, now, limit) => readRows(database, item, what === 'inbox' ? ofInbox(now, limit) : ofSort(what, now, limit), executeOnce),
    forget: async (what, rows) => {
      const { forget } = what === 'inbox' ? inbox : sorts[what]
      const { rows: gone } = await database.execute(forget(idsOf(what, rows)))
      return gone.length
    }
  }
}

function ofSort(what: Exclude<Expiring, 'inbox'>, now: Instant, limit: number): SQL {
  const { from, id, age, where = sql`true` } = sorts[what]
  return sql`
    select ${named(what, id)} as id, ${age} as "dueAt" from ${from} r
    where ${where} and ${age} < ${now}::timestamptz - ${kept(what)} and ${isNotSetAside(what, { id, age }, now)}
    order by ${age} limit ${sql.raw(String(limit))}`
}

/** Each community by its own rule where it has one, so that no other's rows are read again and again. */
function ofInbox(now: Instant, limit: number): SQL {
  const { id, age } = inbox
  return sql`
    select named.* from communities c
    left join retention_rules own on own.what = 'inbox' and own.community_id = c.id
    cross join lateral (
      select ${named('inbox', id)} as id, ${age} as "dueAt" from inbox_items r
      where r.community_id = c.id and ${age} < ${now}::timestamptz - coalesce(make_interval(hours => own.kept_hours), ${kept('inbox')})
        and ${isNotSetAside('inbox', { id, age }, now)}
      order by ${age} limit ${sql.raw(String(limit))}
    ) named limit ${sql.raw(String(limit))}`
}

function isNotSetAside(what: Expiring, { id, age }: { readonly id: SQL; readonly age: SQL }, now: Instant): SQL {
  return isNotFailing('forget-expired', { id: named(what, id), dueAt: age }, now)
}

/** Unlike any other sort's. */
function named(what: Expiring, id: SQL): SQL {
  return sql`${sql.raw(`'${what} '`)} || ${id}`
}

function idsOf(what: Expiring, rows: readonly JobItem[]): SQL {
  return sql`${sql.param(rows.map(({ id }) => id.slice(what.length + 1)))}`
}
