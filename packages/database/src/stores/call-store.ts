import { type Call, type CallSource, type CountedCall, callLogRoles, callSources } from '@linying/domain'
import type { CallFilter, CallStore, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { calls } from '../schema/call.js'
import { storedInstant } from '../stored-instant.js'
import { calendarFacts, selectCalendar } from './calendar-facts.js'
import { keepMachineCalls } from './keep-machine-calls.js'
import { nameOf } from './person-facts.js'
import { columnsOf } from './records-of.js'
import { belongsTo, hiddenTickets, holdsOneOf, mayBeNamedBy, postsHeld, postsIn } from './viewer-scope.js'

const callRow = z.object({
  id: z.string(),
  communityId: z.string(),
  source: z.enum(callSources),
  rangAt: storedInstant,
  answeredAt: storedInstant.nullable(),
  waitingSeconds: z.number(),
  answeredById: z.string().nullable(),
  answeredByName: z.string().nullable(),
  handedOverAfterRing: z.number().nullable(),
  ticketId: z.string().nullable(),
  ticketNumber: z.string().nullable(),
  callerPhone: z.string(),
  note: z.string()
})

const roles = postsHeld.transform(held => held.roles)

const ground = z.object({
  organizationId: z.string(),
  roles,
  answeredByName: z.string().nullable(),
  ticketNumber: z.string().nullable(),
  existing: callRow.nullable()
})

/** Told as short as it can be, since there is one for every call of a month. */
const countedCall = z
  .tuple([storedInstant, z.boolean(), z.number(), z.number().nullable()])
  .transform(
    ([rangAt, answered, waitingSeconds, handedOverAfterRing]): CountedCall => ({ rangAt, answered, waitingSeconds, handedOverAfterRing })
  )

const found = z.object({
  isAllowed: z.boolean(),
  roles,
  calendar: calendarFacts,
  rows: z.array(callRow),
  counted: z.array(countedCall)
})

/** The log of calls. The scope is part of every query. */
export function callStore(database: Database): CallStore {
  return {
    groundFor: (ask, viewer) => readRow(database, ground, selectGround(ask, viewer)),
    keep: async (call, { organizationId, personId, at }) => {
      const row = { ...call, organizationId, externalId: call.id, recordedAt: at, recordedById: personId }
      const { rows } = await executePrepared(
        database,
        sql`
          insert into calls select * from jsonb_populate_record(null::calls, ${JSON.stringify(columnsOf(calls, row))}::jsonb)
          on conflict do nothing returning id`
      )
      return rows.length > 0 ? 'kept' : 'id-taken'
    },
    keepAll: (source: CallSource, told, at) => keepMachineCalls(database, { source, told, at }),
    list: async (filter, viewer) => {
      const answer = await readRow(database, found, selectFound(filter, viewer))
      return answer?.isAllowed === false ? 'forbidden' : answer
    }
  }
}

type Ask = Pick<Call, 'id' | 'communityId' | 'answeredById' | 'ticketId'>

function selectGround({ id, communityId, answeredById, ticketId }: Ask, viewer: Viewer): SQL {
  return sql`
    select c.organization_id as "organizationId", ${postsIn(sql`c.id`, viewer)} as roles,
      (select p.name from people p where p.id = ${answeredById}::uuid
        and exists (select from posts where community_id = c.id and person_id = p.id)) as "answeredByName",
      (select t.number from tickets t where t.community_id = c.id and t.id = ${ticketId}::uuid and ${mayBeNamedBy(viewer)}) as "ticketNumber",
      (select to_json(row) from (
        select ${selectCall} from calls l ${namesOfCall(viewer)} where l.community_id = c.id and l.id = ${id}) row) as existing
    from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
}

function selectFound(filter: CallFilter, viewer: Viewer): SQL {
  const { communityId, after } = filter
  const isAllowed = holdsOneOf(callLogRoles, communityId, viewer)
  const counted = after === undefined ? sql`from calls l where ${ofPeriod(filter)} and mine.is_allowed` : sql`from calls l where false`
  return sql`
    select mine.is_allowed as "isAllowed", ${postsIn(sql`c.id`, viewer)} as roles, ${selectCalendar(filter.from)} as calendar,
      (select coalesce(json_agg(page), '[]') from (
        select ${selectCall} from (
          select * from calls l where ${ofPeriod(filter)} and mine.is_allowed and ${narrowed(filter)} ${newestFirst(filter)}
        ) l ${namesOfCall(viewer)} ${newestFirst(filter)}) page) as rows,
      (select coalesce(json_agg(json_build_array(
        l.rang_at, l.answered_at is not null, l.waiting_seconds, l.handed_over_after_ring)), '[]') ${counted}) as counted
    from communities c cross join lateral (select ${isAllowed} as is_allowed) mine
    where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
}

/** What a call was about is hidden with the ticket that it led to; that it came, and how soon it was picked up, is not. */
const selectCall = sql`l.id, l.community_id as "communityId", l.source, l.rang_at as "rangAt", l.answered_at as "answeredAt",
  l.waiting_seconds as "waitingSeconds", l.answered_by_id as "answeredById", ${nameOf(sql`l.answered_by_id`)} as "answeredByName",
  l.handed_over_after_ring as "handedOverAfterRing", case when told.whole then l.ticket_id end as "ticketId",
  case when told.whole then linked.number end as "ticketNumber", case when told.whole then l.caller_phone else '' end as "callerPhone",
  case when told.whole then l.note else '' end as note`

const namesOfCall = (viewer: Viewer) => sql`
  cross join lateral (select l.ticket_id is null or l.ticket_id not in (${hiddenTickets(viewer)}) as whole) told
  left join tickets linked on linked.community_id = l.community_id and linked.id = l.ticket_id`

function ofPeriod({ communityId, from, to }: CallFilter): SQL {
  return sql`l.community_id = ${communityId} and l.rang_at >= ${from} and l.rang_at < ${to}`
}

function narrowed({ answered, after }: CallFilter): SQL {
  const wanted = [
    sql`true`,
    ...(answered === undefined ? [] : [answered ? sql`l.answered_at is not null` : sql`l.answered_at is null`]),
    ...(after ? [sql`(l.rang_at, l.id) < (${after.rangAt}, ${after.id}::uuid)`] : [])
  ]
  return sql.join(wanted, sql` and `)
}

/** The limit stands in the text, so that the plan knows it. */
function newestFirst({ limit }: CallFilter): SQL {
  return sql`order by l.rang_at desc, l.id desc limit ${sql.raw(String(limit))}`
}
