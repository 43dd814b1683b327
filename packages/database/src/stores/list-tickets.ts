import {
  askAfterHours,
  categories,
  departments,
  dueSoonMinutes,
  type Instant,
  keptWays,
  kinds,
  limits,
  metrics,
  openStatuses,
  plusMinutes,
  type Risk,
  residentStandings,
  type StaffRole,
  statuses,
  urgencies,
  workOf
} from '@linying/domain'
import type { TicketFilter, TicketSummaryRow, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executeOnce, executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { departmentInCharge, personInCharge } from './answerable.js'
import { placeFacts, selectPlace } from './place-facts.js'
import { standingsOf } from './resident-standings.js'
import { rowFor } from './row-for.js'
import { sealedEvent, selectEvent } from './sealed-event.js'
import { hasWord, searchEntry, wordsIn } from './search-words.js'
import { inOrder, pageOf } from './ticket-order.js'
import { belongsTo, goesOnAnywhere, isOpenTo, standsIn } from './viewer-scope.js'

const summary = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(kinds),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
  department: z.enum(departments).nullable(),
  status: z.enum(statuses),
  version: z.number(),
  communityId: z.string(),
  communityName: z.string(),
  place: placeFacts,
  excerpt: z.string(),
  reportedAt: storedInstant,
  updatedAt: storedInstant,
  technicianId: z.string().nullable(),
  technicianName: z.string().nullable(),
  taken: z.boolean(),
  departed: z.boolean(),
  arrived: z.boolean(),
  etaAt: storedInstant.nullable(),
  suspendedUntil: storedInstant.nullable(),
  kept: z.enum(keptWays).nullable(),
  reopenCount: z.number(),
  urgeCount: z.number(),
  due: z.object({ metric: z.enum(metrics), at: storedInstant, warnAt: storedInstant, promised: z.boolean() }).nullable(),
  standing: z.enum(residentStandings),
  /** Where more has happened since a resident moved out: the events up to then. */
  past: z.object({ isReporter: z.boolean(), events: z.array(sealedEvent) }).nullish()
})

const listed = z.object({ isHis: z.boolean(), tickets: z.array(summary) })

/** The scope is part of the query: what is not the viewer's is neither listed nor counted. */
export async function listTickets(
  database: Database,
  filter: TicketFilter,
  viewer: Viewer
): Promise<readonly TicketSummaryRow[] | undefined> {
  const isHis = filter.communityId ? belongsTo(sql`${filter.communityId}::uuid`, viewer) : goesOnAnywhere(viewer)
  const answer = await readRow(
    database,
    listed,
    sql`select ${isHis} as "isHis", (select coalesce(json_agg(page), '[]') from (${page(filter, viewer)}) page) as tickets`,
    // how rare a word is decides where to begin, so every search is planned for its own
    wordsIn(filter.q).length > 0 ? executeOnce : executePrepared
  )
  if (!answer?.isHis) return undefined
  const asked = answer.tickets
    .map(({ past, ...row }) => rowFor(row, past ?? null))
    .filter(({ status }) => filter.status?.includes(status) ?? true)
  const last = answer.tickets.at(-1)
  // of a full page some were not what she looks for: what comes after it may be
  if (last === undefined || asked.length === answer.tickets.length || answer.tickets.length < filter.limit) return asked
  const rest = await listTickets(database, { ...filter, limit: filter.limit - asked.length, after: placeOf(last, filter) }, viewer)
  return [...asked, ...(rest ?? [])]
}

function placeOf(
  { id, reportedAt, due }: Pick<TicketSummaryRow, 'id' | 'reportedAt' | 'due'>,
  { order }: TicketFilter
): NonNullable<TicketFilter['after']> {
  if (order === 'due' && due !== null) return { at: due.at, id, isDue: true }
  return { at: reportedAt, id, isDue: false }
}

function page(filter: TicketFilter, viewer: Viewer): SQL {
  const found = viewer.side === 'resident' ? foundByResident(filter, viewer) : foundByStaff(filter, viewer)
  const isResident = viewer.side === 'resident'
  const isOwn = isResident ? sql`t.standing = 'household'` : readsReport(viewer)
  return sql`
    select t.id, t.number, t.kind, t.category, t.status, t.version, t.community_id as "communityId", c.name as "communityName",
      ${selectPlace} as place, ${forOwn(isOwn, selectExcerpt, sql`''`)} as excerpt, t.reported_at as "reportedAt", t.updated_at as "updatedAt",
      t.technician_id as "technicianId", p.name as "technicianName", t.taken_at is not null as taken,
      t.departed_at is not null as departed, t.arrived_at is not null as arrived, t.eta_at as "etaAt",
      t.suspended_until as "suspendedUntil", t.kept_word as kept, t.reopen_count as "reopenCount", t.urge_count as "urgeCount",
      t.urgency, t.department, ${forOwn(isOwn, selectDue, sql`null`)} as due,
      ${isResident ? sql`t.standing, ${pastFor(viewer)} as past` : sql`'public' as standing`}
    from (${found}) t
    join communities c on c.id = t.community_id
    left join people p on p.id = t.technician_id
    ${inOrder(filter)}`
}

/** Whoever only owes a part of a complaint about somebody is not told what it says, as in `wordTold`. */
function readsReport({ personId }: Viewer): SQL {
  return sql`(t.about_person_id is null or exists (select from current_posts
    where community_id = t.community_id and person_id = ${personId} and role <> 'technician'))`
}

/** A person named the time, or the company has adopted it. */
const isPromised = sql`exists (
  select from clocks c where c.ticket_id = t.id and c.metric = t.due_metric and c.due_at = t.due_at
    and (c.explanation ->> 'minutes' is null or (c.explanation ->> 'adopted')::boolean))`

const selectDue = sql`case when t.due_at is null then null
  else json_build_object('metric', t.due_metric, 'at', t.due_at, 'warnAt', t.due_warn_at, 'promised', ${isPromised}) end`

function forOwn(isOwn: SQL, what: SQL, otherwise: SQL): SQL {
  return sql`case when ${isOwn} then ${what} else ${otherwise} end`
}

/** What happened up to when she moved out, where more has happened since: at least that it was reported, as in `asFarAsTold`. */
function pastFor({ personId }: Viewer): SQL {
  return sql`case when t.updated_at >= t.until then json_build_object('isReporter', t.resident_id is not distinct from ${personId}::uuid,
    'events', (select json_agg(${selectEvent} order by e.seq) from ticket_events e where e.ticket_id = t.id and (e.seq = 1 or e.recorded_at < t.until))) end`
}

function foundByResident(filter: TicketFilter, viewer: Viewer): SQL {
  // what a neighbour wrote, or whoever lived there before, is not found by its words
  const isOwn = wordsIn(filter.q).length > 0 ? [sql`own.standing = 'household'`] : []
  const wanted = [
    ...conditions({ ...filter, status: undefined }),
    ...followedUpBy(viewer.personId, filter),
    ...wordConditions(filter, sql`false`),
    ...isOwn,
    ...isToldOf(filter)
  ]
  const found = sql`
    select t.*, own.standing, own.until from ${searched(filter)}
    join (
      select distinct on (ticket_id) ticket_id, standing, until from (${standingsOf(viewer.personId)}) s
      order by ticket_id, rank, until desc nulls first
    ) own on own.ticket_id = t.id
    where ${isOpenTo(viewer)} and ${all(wanted)}`
  return pageOf(found, filter)
}

/** She moved out of it, and it went on without her. */
const wentOn = sql`(own.until is not null and t.updated_at >= own.until)`

/**
 * A list that is narrowed by what changes tells how it stands now, so that it holds none of what went on without her; which of those she looks
 * for by status is seen once it is known what she is told of each.
 */
function isToldOf({ status, department, technicianId, inChargeId, risk, toCall, pastEta, followUp }: TicketFilter): readonly SQL[] {
  const isByOther = Boolean(department ?? technicianId ?? inChargeId ?? risk ?? followUp) || toCall === true || pastEta
  return [...(isByOther ? [sql`not ${wentOn}`] : []), ...(status ? [sql`(t.status = any(${sql.param(status)}::text[]) or ${wentOn})`] : [])]
}

const seeAll = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

/** Community by community, so that each is read in the order of its index. Who may see what is mayRead's rule. */
function foundByStaff(filter: TicketFilter, viewer: Viewer): SQL {
  const me = viewer.personId
  // whoever could still grab a ticket is not told whose it is
  const seesNames = sql`(mine.sees_all or t.technician_id = ${me})`
  const isTold = wordsIn(filter.q).length > 0 ? [sql`(mine.sees_all or mine.is_admin or t.about_person_id is null)`] : []
  const found = sql`
    select t.* from ${searched(filter)}
    where t.community_id = mine.community_id
      and (mine.sees_all or mine.is_technician and (t.technician_id = ${me} or ${isInPool}) or ${owes(me)} or mine.is_admin and ${standsIn(me)})
      and ${isOpenTo(viewer)}
      and ${all([...conditions(filter), ...queueConditions(filter, me), ...isOrphaned(filter), ...followedUpBy(me, filter), ...wordConditions(filter, seesNames), ...isTold])}`
  return sql`
    select t.* from (
      select p.community_id, bool_or(p.role = any(${sql.param(seeAll)}::text[])) as sees_all,
        bool_or(p.role = 'technician') as is_technician, bool_or(p.role = 'admin') as is_admin, array_agg(skill) filter (where p.role = 'technician') as skills
      from current_posts p left join unnest(p.skills) skill on true
      where p.person_id = ${me} group by p.community_id
    ) mine cross join lateral (${pageOf(found, filter)}) t`
}

const skillByCategory = Object.fromEntries(categories.map(category => [category, workOf(category)?.skill]))
const isInPool = sql`(t.status = 'accepted' or t.kind = 'emergency' and t.status = 'submitted')
  and ${JSON.stringify(skillByCategory)}::jsonb ->> t.category = any(mine.skills)`

/** Somebody was asked for a part of it. */
function owes(me: string): SQL {
  return sql`t.subtask_owner_ids @> array[${me}::uuid] and t.subtask_owner_ids <> '{}'`
}

function queueConditions({ queue }: TicketFilter, me: string): readonly SQL[] {
  if (queue === 'mine') return [sql`t.technician_id = ${me} and t.status in ('assigned', 'working', 'suspended')`]
  return queue === 'pool' ? [isInPool] : []
}

function followedUpBy(me: string, { followUp }: TicketFilter): readonly SQL[] {
  if (followUp === undefined) return []
  return [sql`t.follow_up_at is not null`, ...(followUp === 'mine' ? [sql`t.follow_up_by = ${me}`] : [])]
}

/**
 * Somebody who is gone from the community still answers for it, owes a part of it, or was to look into it once more: whoever leads or
 * dispatches sees it here. What a technician held who is gone goes back to the queue by itself.
 */
function isOrphaned({ orphaned }: TicketFilter): readonly SQL[] {
  if (!orphaned) return []
  const isGone = (personId: SQL) => sql`not exists (
    select from current_posts here where here.community_id = t.community_id and here.person_id = ${personId})`
  return [
    sql`(t.status = any(${sql.param(openStatuses)}::text[]) and (t.first_handler_id is not null and ${isGone(sql`t.first_handler_id`)}
        or t.subtask_owner_ids <> '{}' and exists (
          select from ticket_events asked
          where asked.ticket_id = t.id and asked.type = 'SubtaskOpened' and ${isGone(sql`(asked.payload ->> 'ownerId')::uuid`)}
            and asked.payload ->> 'ownerId' is not null and not exists (
              select from ticket_events given where given.ticket_id = t.id and given.type = 'SubtaskAnswered'
                and given.payload ->> 'subtaskId' = asked.payload ->> 'subtaskId')))
      or t.follow_up_at is not null and t.follow_up_by is not null and ${isGone(sql`t.follow_up_by`)})`
  ]
}

function conditions(filter: TicketFilter): readonly SQL[] {
  return [...matches(filter), ...isDueThen(filter), ...isToCall(filter)]
}

function matches({ communityId, ids, kind, status, category, department, technicianId, inChargeId }: TicketFilter): readonly SQL[] {
  return [
    ...(communityId ? [sql`t.community_id = ${communityId}`] : []),
    ...(ids ? [sql`t.id = any(${sql.param(ids)}::uuid[])`] : []),
    ...(kind ? [sql`t.kind = ${kind}`] : []),
    ...(status ? [sql`t.status = any(${sql.param(status)}::text[])`] : []),
    ...(category ? [sql`t.category = ${category}`] : []),
    ...(department ? [sql`${departmentInCharge} = ${department}`] : []),
    ...(technicianId ? [sql`t.technician_id = ${technicianId}`] : []),
    ...(inChargeId ? [inChargeId === 'nobody' ? sql`${personInCharge} is null` : sql`${personInCharge} = ${inChargeId}`] : [])
  ]
}

function isDueThen({ pastEta, risk, now }: TicketFilter): readonly SQL[] {
  return [...(risk ? [isAtRisk(risk, now)] : []), ...(pastEta ? [sql`t.eta_at < ${now} and t.status in ('assigned', 'working')`] : [])]
}

/** It has been done for a while, and the resident has not said a word. */
function isToCall({ toCall, now }: TicketFilter): readonly SQL[] {
  return toCall ? [sql`t.status = 'done' and t.kept_word is null and t.done_at <= ${plusMinutes(now, -askAfterHours * 60)}`] : []
}

function isAtRisk(risk: Risk, now: Instant): SQL {
  switch (risk) {
    case 'late':
      return sql`t.due_at < ${now}`
    case 'due_soon':
      return sql`t.due_at >= ${now} and t.due_at < ${plusMinutes(now, dueSoonMinutes)}`
    case 'unconfirmed':
      return sql`t.status = 'done'`
    default:
      return risk satisfies never
  }
}

function searched({ q }: TicketFilter): SQL {
  return wordsIn(q).length > 0 ? sql`tickets t ${searchEntry}` : sql`tickets t`
}

function wordConditions({ q }: TicketFilter, seesNames: SQL): readonly SQL[] {
  return wordsIn(q).map(word => hasWord(word, seesNames))
}

function all(wanted: readonly SQL[]): SQL {
  return sql.join([sql`true`, ...wanted], sql` and `)
}

/** The beginning of what was reported, cut here, where a letter is one whatever it takes to write it. */
const selectExcerpt = sql`coalesce((
  select left(said.value, ${limits.excerpt}) from ticket_events reported
  join event_words said on said.event_id = reported.id and said.field = 'text'
  where reported.ticket_id = t.id and reported.seq = 1), '')`
