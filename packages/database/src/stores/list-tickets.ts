import {
  actionRow,
  categories,
  departments,
  duties,
  keptWays,
  kinds,
  limits,
  metrics,
  residentStandings,
  statuses,
  urgencies
} from '@linying/domain'
import type { TicketFilter, TicketSummaryRow, Viewer } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executeOnce } from '../execute-prepared.js'
import { asJson, readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { type Place, writtenOnce } from '../written-once.js'
import { type AskedTickets, askedIn, type ListName, type ListShape, shapeOf, valueFor, valueIn } from './asked-tickets.js'
import { foundByResident, foundByStaff } from './found-tickets.js'
import { selectLeftBy } from './left-behind.js'
import { nameOf } from './person-facts.js'
import { placeFacts, selectPlace } from './place-facts.js'
import { readPasts } from './read-pasts.js'
import { rowFor } from './row-for.js'
import { inOrder, ordered } from './ticket-order.js'
import { type Asker, belongsTo, goesOnAnywhere } from './viewer-scope.js'

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
  awaitsViewer: z.boolean(),
  leftBy: z.object({ owes: z.enum(duties), name: z.string() }).nullable(),
  isReporter: z.boolean(),
  /** Until when it was hers, where more has happened since; in the database's own spelling. */
  until: z.string().nullable()
})

const listed = z.object({ isHis: z.boolean(), tickets: z.array(summary) })

/** The scope is part of the query: what is not the viewer's is neither listed nor counted. */
export async function listTickets(
  database: Database,
  filter: TicketFilter,
  viewer: Viewer
): Promise<readonly TicketSummaryRow[] | undefined> {
  const answer = await answerTo(database, filter, viewer)
  if (!answer?.isHis) return undefined
  const left = answer.tickets.flatMap(({ id, until }) => (until === null ? [] : { id, until }))
  const pasts = await readPasts(database, left)
  const asked = answer.tickets
    .map(ticket => rowFor(ticket, pasts.get(ticket.id)))
    .filter(({ status }) => filter.status?.includes(status) ?? true)
  const last = answer.tickets.at(-1)
  // of a full page some were not what she looks for: what comes after it may be
  if (last === undefined || asked.length === answer.tickets.length || answer.tickets.length < filter.limit) return asked
  const rest = await listTickets(database, { ...filter, limit: filter.limit - asked.length, after: placeOf(last, filter) }, viewer)
  return [...asked, ...(rest ?? [])]
}

function answerTo(database: Database, filter: TicketFilter, viewer: Viewer) {
  const shape = shapeOf(filter, viewer)
  const value = valueFor(filter, viewer)
  // how rare a word is decides where to begin, so every search is planned for its own
  if (shape.words > 0) return readRow(database, listed, selectPage(valueIn(value), shape), executeOnce)
  return readRow(database, listed, pageOfShape(shape)(value))
}

function selectPage(place: Place<ListName>, shape: ListShape): SQL {
  const asked = askedIn(place, shape)
  const isHis = asked.communityId ? belongsTo(sql`${asked.communityId}::uuid`, asked.viewer) : goesOnAnywhere(asked.viewer)
  return sql`select ${isHis} as "isHis", (select coalesce(json_agg(page), '[]') from (${page(asked)}) page) as tickets`
}

const pageOfShape = writtenOnce((place: Place<ListName>, shape: ListShape) => asJson(selectPage(place, shape)))

function placeOf(
  { id, reportedAt, due }: Pick<TicketSummaryRow, 'id' | 'reportedAt' | 'due'>,
  { order }: TicketFilter
): NonNullable<TicketFilter['after']> {
  if (order === 'due' && due !== null) return { at: due.at, id, isDue: true }
  return { at: reportedAt, id, isDue: false }
}

function page(asked: AskedTickets): SQL {
  const { viewer } = asked
  const isResident = viewer.side === 'resident'
  const found = isResident ? foundByResident(asked) : foundByStaff(asked)
  const isOwn = isResident ? sql`t.standing = 'household'` : readsReport(viewer)
  const isToldDue = isResident ? isStillHers : isOwn
  return sql`
    select t.id, t.number, t.kind, t.category, t.status, t.version, t.community_id as "communityId", c.name as "communityName",
      ${selectPlace} as place, ${forOwn(isOwn, selectExcerpt, sql`''`)} as excerpt, t.reported_at as "reportedAt", t.updated_at as "updatedAt",
      t.technician_id as "technicianId", ${nameOf(sql`t.technician_id`)} as "technicianName", t.taken_at is not null as taken,
      t.departed_at is not null as departed, t.arrived_at is not null as arrived, t.eta_at as "etaAt",
      t.suspended_until as "suspendedUntil", t.kept_word as kept, t.reopen_count as "reopenCount", t.urge_count as "urgeCount",
      t.urgency, t.department, ${forOwn(isToldDue, selectDue, sql`null`)} as due,
      ${isResident ? towards(viewer) : towardsNone}, ${asked.orphaned && !isResident ? selectLeftBy : sql`null`} as "leftBy"
    from (${found}) t
    join communities c on c.id = t.community_id
    ${isResident ? ordered(asked) : inOrder(asked)}`
}

/** Whoever only owes a part of a complaint about somebody is not told what it says, as in `wordTold`. */
function readsReport({ personId }: Asker): SQL {
  return sql`(t.about_person_id is null or exists (select from current_posts
    where community_id = t.community_id and person_id = ${personId} and role <> 'technician'))`
}

/** What a resident is to it at this moment, and until when it was hers where more has happened since. */
function towards(viewer: Asker): SQL {
  return sql`t.standing, ${awaits(viewer)} as "awaitsViewer", t.resident_id is not distinct from ${viewer.personId}::uuid as "isReporter",
    case when t.updated_at >= t.until then t.until end as until`
}

const towardsNone = sql`'public' as standing, false as "awaitsViewer", false as "isReporter", null as until`

/** Her household's, and hers still. */
const isStillHers = sql`(t.standing = 'household' and t.until is null)`

const confirmedFrom = sql.raw(
  [...new Set(kinds.flatMap(kind => actionRow(kind, 'confirm')?.from ?? []))].map(status => `'${status}'`).join(', ')
)

/** Nobody has said yet that it is solved, and that is hers to say: not of what she has in hand herself, as in `whyNot`. */
function awaits({ personId }: Asker): SQL {
  const me = sql`${personId}::uuid`
  return sql`(${isStillHers} and t.status in (${confirmedFrom}) and t.kept_word is null
    and t.technician_id is distinct from ${me} and t.first_handler_id is distinct from ${me})`
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

/** The beginning of what was reported, cut here, where a letter is one whatever it takes to write it. */
const selectExcerpt = sql`coalesce((
  select left(said.value, ${limits.excerpt}) from ticket_events reported
  join event_words said on said.event_id = reported.id and said.field = 'text'
  where reported.ticket_id = t.id and reported.seq = 1), '')`
