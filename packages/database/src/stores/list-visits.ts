import { denials, limits, meetingMethods, meetingOutcomes, reviews, visitKinds } from '@linying/domain'
import type { Viewer, VisitFilter, VisitStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { asJson, readRow } from '../read-rows.js'
import { storedInstant } from '../stored-instant.js'
import { type Place, writtenOnce } from '../written-once.js'
import { type AskedVisits, askedVisitsIn, type VisitListName, type VisitShape, visitShapeOf, visitValueFor } from './asked-visits.js'
import { columnsOf } from './columns-of.js'
import { nameOf } from './person-facts.js'
import { selectEventOf } from './sealed-event.js'
import { sealedVisitEvent } from './sealed-visit-event.js'
import { belongsTo, goesOnAnywhere, holdsOneOf } from './viewer-scope.js'
import { visitRowFor } from './visit-row-for.js'
import { concerningVisits, isVisitOpenTo, visitRoles } from './visit-scope.js'

const summary = z.object({
  id: z.string(),
  communityId: z.string(),
  communityName: z.string(),
  kind: z.enum(visitKinds),
  method: z.enum(meetingMethods),
  outcome: z.enum(meetingOutcomes),
  at: storedInstant,
  roomLabel: z.string().nullable(),
  ticketId: z.string().nullable(),
  ticketNumber: z.string().nullable(),
  topic: z.string().nullable(),
  visitorId: z.string(),
  visitorName: z.string(),
  whom: z.string(),
  excerpt: z.string(),
  review: z.enum(reviews),
  denial: z.enum(denials),
  dueAt: storedInstant.nullable(),
  decisiveVersion: z.number(),
  /** Where more has happened since a resident moved out: the events up to then. */
  past: z.array(sealedVisitEvent).nullish()
})

const listed = z.object({ isHis: z.boolean(), isAllowed: z.boolean(), visits: z.array(summary) })

/** The scope is part of the query: what is not the viewer's is neither listed nor counted. */
export async function listVisits(database: Database, filter: VisitFilter, viewer: Viewer): ReturnType<VisitStore['list']> {
  const answer = await readRow(database, listed, pageOfShape(visitShapeOf(filter, viewer))(visitValueFor(filter, viewer)))
  if (!answer?.isHis) return undefined
  return answer.isAllowed ? answer.visits.map(visitRowFor) : 'forbidden'
}

const pageOfShape = writtenOnce((place: Place<VisitListName>, shape: VisitShape) => {
  const asked = askedVisitsIn(place, shape)
  const { viewer, communityId } = asked
  const isHis = communityId ? belongsTo(sql`${communityId}::uuid`, viewer) : goesOnAnywhere(viewer)
  const isAllowed = viewer.side === 'staff' && communityId ? holdsOneOf(visitRoles, communityId, viewer) : sql`true`
  return asJson(sql`select ${isHis} as "isHis", ${isAllowed} as "isAllowed",
    (select coalesce(json_agg(page), '[]') from (${page(asked)}) page) as visits`)
})

/** What is due between a manager and a visitor is for the staff. */
function page(asked: AskedVisits): SQL {
  const { viewer, whole } = asked
  const due = viewer.side === 'staff' ? sql`v.due_at` : sql`null::timestamptz`
  return sql`
    select v.id, v.community_id as "communityId", c.name as "communityName", v.kind, v.method, v.outcome, v.at, ${roomLabel} as "roomLabel",
      v.ticket_id as "ticketId", ${ticketNumber} as "ticketNumber", v.topic, v.visitor_id as "visitorId", ${nameOf(sql`v.visitor_id`)} as "visitorName",
      ${wordOf('whom')} as whom, ${whole ? wordOf('said') : sql`left(${wordOf('said')}, ${limits.excerpt})`} as excerpt, v.review, v.denial, ${due} as "dueAt",
      ${decisiveVersion} as "decisiveVersion"${viewer.side === 'resident' ? sql`, ${past} as past` : sql``}
    from (${viewer.side === 'staff' ? foundByStaff(asked) : foundByResident(asked)}) v
    join communities c on c.id = v.community_id
    ${inOrder(asked)}`
}

// looked up for each row of a page, as `nameOf`
const roomLabel = sql`(select r.label from rooms r where r.community_id = v.community_id and r.id = v.room_id)`
const ticketNumber = sql`(select t.number from tickets t where t.id = v.ticket_id)`

function wordOf(field: 'whom' | 'said'): SQL {
  // the first event of a visit has the visit's own id
  return sql`coalesce((select w.value from visit_words w where w.event_id = v.id and w.field = ${field}), '')`
}

/** At which version there was last something new to judge: a photo is nothing new. */
const decisiveVersion = sql`(select max(e.seq) from visit_events e where e.visit_id = v.id and e.type <> 'PhotoReceived')`

/** The limit stands in the text, so that the plan knows it. */
function inOrder({ order, limit }: AskedVisits): SQL {
  const columns = order === 'due' ? sql`v.due_at, v.id` : sql`v.at desc, v.id desc`
  return sql`order by ${columns} limit ${sql.raw(String(limit))}`
}

/** As much of a visit as a list tells, by name: an engine prepares every column that is handed on. */
const found = columnsOf('v', [
  'id',
  'community_id',
  'room_id',
  'ticket_id',
  'kind',
  'method',
  'outcome',
  'at',
  'topic',
  'visitor_id',
  'review',
  'denial',
  'due_at'
])

function foundByResident(asked: AskedVisits): SQL {
  // a list that is narrowed by what changes holds none of what went on without her
  const isToldOf = asked.review || asked.denial || asked.overdue ? sql`not ${wentOn}` : sql`true`
  return sql`
    select ${found}, mine.until from (${concerningVisits(asked.viewer.personId)}) mine join visits v on v.id = mine.visit_id
    where ${isWanted(asked)} and ${isToldOf} ${inOrder(asked)}`
}

/** She moved out, and there is more to tell of it since. */
const wentOn = sql`(mine.until is not null and exists (
  select from visit_events e where e.visit_id = v.id and e.seq > 1 and e.recorded_at >= mine.until))`

/** What happened up to when she moved out, where she has: at least that it was held. */
const past = sql`case when v.until is not null then (
  select json_agg(${selectEventOf('visitId')} order by e.seq) from visit_events e
  where e.visit_id = v.id and (e.seq = 1 or e.recorded_at < v.until)) end`

/** Community by community, so that each is read in the order of its index. */
function foundByStaff(asked: AskedVisits): SQL {
  return sql`
    select v.* from (
      select distinct community_id from current_posts
      where person_id = ${asked.viewer.personId} and role = any(${sql.param(visitRoles)}::text[])
    ) mine cross join lateral (
      select ${found} from visits v where v.community_id = mine.community_id and ${isWanted(asked)} ${inOrder(asked)}
    ) v`
}

function isWanted(asked: AskedVisits): SQL {
  const { communityId, kind, visitorId, outcome, review, denial, ticketId, planId, postId, overdue, from, to, order, now, after } = asked
  const wanted = [
    isVisitOpenTo(asked.viewer),
    ...(communityId ? [sql`v.community_id = ${communityId}`] : []),
    ...(kind ? [sql`v.kind = ${kind}`] : []),
    ...(visitorId ? [sql`v.visitor_id = ${visitorId}`] : []),
    ...(outcome ? [sql`v.outcome = ${outcome}`] : []),
    ...(review ? [sql`v.review = ${review}`] : []),
    ...(denial ? [isDenied(denial, asked)] : []),
    ...(ticketId ? [sql`v.ticket_id = ${ticketId}`] : []),
    ...(planId ? [sql`v.plan_id = ${planId}`] : []),
    ...(postId ? [sql`v.post_id = ${postId}`] : []),
    ...(overdue ? [sql`v.due_at < ${now}`] : []),
    ...(from ? [sql`v.at >= ${from}`] : []),
    ...(to ? [sql`v.at < ${to}`] : []),
    ...(order === 'due' ? [sql`v.due_at is not null`] : []),
    ...(after ? [isAfter(order, after)] : [])
  ]
  return sql.join(wanted, sql` and `)
}

/** The denials that wait have an index of their own, which only these very words open. */
function isDenied(denial: SQL, { isDenialOpen }: AskedVisits): SQL {
  return isDenialOpen ? sql`v.denial = 'open'` : sql`v.denial = ${denial}`
}

function isAfter(order: AskedVisits['order'], { at, id }: NonNullable<AskedVisits['after']>): SQL {
  return order === 'due' ? sql`(v.due_at, v.id) > (${at}, ${id}::uuid)` : sql`(v.at, v.id) < (${at}, ${id}::uuid)`
}
