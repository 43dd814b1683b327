import { categories, type Risk, type StaffRole, workOf } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { departmentInCharge, personInCharge } from './answerable.js'
import type { AskedTickets } from './asked-tickets.js'
import { columnsOf } from './columns-of.js'
import { isLeftBehind } from './left-behind.js'
import { standingsOf } from './resident-standings.js'
import { hasWord, searchEntry } from './search-words.js'
import { pageOf, toldDue } from './ticket-order.js'
import { isOpenTo, standsIn } from './viewer-scope.js'

/** What a row of a list is made of. Named, since to hand on every column of a ticket costs a list a thirtieth of all it does. */
const listed = [
  ...['id', 'number', 'kind', 'category', 'urgency', 'department', 'status', 'version', 'community_id', 'room_id', 'public_place_id'],
  ...['resident_id', 'about_person_id', 'technician_id', 'reported_at', 'updated_at', 'taken_at', 'departed_at', 'arrived_at', 'eta_at'],
  ...['suspended_until', 'kept_word', 'reopen_count', 'urge_count', 'due_metric', 'due_warn_at']
]
/** What is told besides of a ticket that is left behind. */
const leftBehind = ['first_handler_id', 'follow_up_at', 'follow_up_by', 'subtask_owner_ids']

/** Until when it was hers: when she moved out, or, in what is told of it, her household had gone out of it. Null while it is. */
const until = sql`least(own.until, case when own.standing = 'household' then t.reporter_left_at + interval '1 millisecond' end)`

/** The page of what a resident asks for, as rows of `tickets` with her standing towards each and until when it was hers. */
export function foundByResident(asked: AskedTickets): SQL {
  const { viewer, words, followUp, toCall } = asked
  // what a neighbour wrote or said, or whoever lived there before, is neither found by its words nor by what came of them
  const isOwn = words.length > 0 || followUp || toCall ? [sql`own.standing = 'household'`] : []
  const wanted = [
    ...conditions({ ...asked, status: undefined }, isStillHers),
    ...followedUpBy(asked),
    ...wordConditions(asked, sql`false`),
    ...isOwn,
    ...isToldOf(asked)
  ]
  const found = sql`
    select ${columnsOf('t', listed)}, ${toldDue(isStillHers)}, t.first_handler_id, own.standing, ${until} as until from ${searched(asked)}
    join (
      select distinct on (ticket_id) ticket_id, standing, until from (${standingsOf(viewer.personId)}) s
      order by ticket_id, rank, until desc nulls first
    ) own on own.ticket_id = t.id
    where ${isOpenTo(viewer)} and ${all(wanted)}`
  return pageOf(found, isStillHers, asked)
}

/** Her household's, and hers still: what is due is not told to others. */
const isStillHers = sql`(own.standing = 'household' and ${until} is null)`

/** It was hers no more, and went on without her. */
const wentOn = sql`(${until} is not null and t.updated_at >= ${until})`

/**
 * A list that is narrowed by what changes tells how it stands now, so that it holds none of what went on without her; which of those she looks
 * for by status is seen once it is known what she is told of each.
 */
function isToldOf({ status, department, technicianId, inCharge, risk, toCall, pastEta, followUp }: AskedTickets): readonly SQL[] {
  const isByOther = Boolean(department ?? technicianId ?? inCharge ?? risk ?? followUp) || toCall === true || pastEta
  return [...(isByOther ? [sql`not ${wentOn}`] : []), ...(status ? [sql`(t.status = any(${status}::text[]) or ${wentOn})`] : [])]
}

const seeAll = ['agent', 'supervisor', 'manager'] as const satisfies readonly StaffRole[]

/**
 * The page of what somebody of the staff asks for, as rows of `tickets`: community by community, so that each is read in the order of its
 * index. Who may see what is mayRead's rule.
 */
export function foundByStaff(asked: AskedTickets): SQL {
  const { viewer, words } = asked
  const me = viewer.personId
  // whoever could still grab a ticket is not told whose it is
  const seesNames = sql`(mine.sees_all or t.technician_id = ${me})`
  const isTold = words.length > 0 ? [sql`(mine.sees_all or mine.is_admin or t.about_person_id is null)`] : []
  const found = sql`
    select ${columnsOf('t', asked.orphaned ? [...listed, ...leftBehind] : listed)}, ${toldDue(readsReport)} from ${searched(asked)}
    where t.community_id = mine.community_id
      and (mine.sees_all or mine.is_technician and (t.technician_id = ${me} or ${isInPool}) or ${owes(me)} or mine.is_admin and ${standsIn(me)})
      and ${isOpenTo(viewer)}
      and ${all([...conditions(asked, readsReport), ...queueConditions(asked), ...(asked.orphaned ? [isLeftBehind] : []), ...followedUpBy(asked), ...wordConditions(asked, seesNames), ...isTold])}`
  return sql`
    select t.* from (
      select p.community_id, bool_or(p.role = any(${sql.param(seeAll)}::text[])) as sees_all,
        bool_or(p.role = 'technician') as is_technician, bool_or(p.role <> 'technician') as reads_all, bool_or(p.role = 'admin') as is_admin, array_agg(skill) filter (where p.role = 'technician') as skills
      from current_posts p left join unnest(p.skills) skill on true
      where p.person_id = ${me} group by p.community_id
    ) mine cross join lateral (${pageOf(found, readsReport, asked)}) t`
}

/** Whoever only owes a part of a complaint about somebody is not told when it is due, as in a row of the list. */
const readsReport = sql`(t.about_person_id is null or mine.reads_all)`

const skillByCategory = Object.fromEntries(categories.map(category => [category, workOf(category)?.skill]))
const isInPool = sql`(t.status = 'accepted' or t.kind = 'emergency' and t.status = 'submitted')
  and ${JSON.stringify(skillByCategory)}::jsonb ->> t.category = any(mine.skills)`

/** Somebody was asked for a part of it. */
function owes(me: SQL): SQL {
  return sql`t.subtask_owner_ids @> array[${me}::uuid] and t.subtask_owner_ids <> '{}'`
}

function queueConditions({ queue, viewer }: AskedTickets): readonly SQL[] {
  if (queue === 'mine') return [sql`t.technician_id = ${viewer.personId} and t.status in ('assigned', 'working', 'suspended')`]
  return queue === 'pool' ? [isInPool] : []
}

function followedUpBy({ followUp, viewer }: AskedTickets): readonly SQL[] {
  if (followUp === undefined) return []
  return [sql`t.follow_up_at is not null`, ...(followUp === 'mine' ? [sql`t.follow_up_by = ${viewer.personId}`] : [])]
}

function conditions(asked: AskedTickets, isTold: SQL): readonly SQL[] {
  return [...matches(asked), ...isDueThen(asked, isTold), ...isToCall(asked)]
}

function matches({
  communityId,
  ids,
  kind,
  status,
  category,
  department,
  technicianId,
  inCharge,
  inChargeId
}: AskedTickets): readonly SQL[] {
  return [
    ...(communityId ? [sql`t.community_id = ${communityId}`] : []),
    ...(ids ? [sql`t.id = any(${ids}::uuid[])`] : []),
    ...(kind ? [sql`t.kind = ${kind}`] : []),
    ...(status ? [sql`t.status = any(${status}::text[])`] : []),
    ...(category ? [sql`t.category = ${category}`] : []),
    ...(department ? [sql`${departmentInCharge} = ${department}`] : []),
    ...(technicianId ? [sql`t.technician_id = ${technicianId}`] : []),
    ...(inCharge ? [inCharge === 'nobody' ? sql`${personInCharge} is null` : sql`${personInCharge} = ${inChargeId}`] : [])
  ]
}

function isDueThen(asked: AskedTickets, isTold: SQL): readonly SQL[] {
  const { pastEta, risk, now } = asked
  return [
    ...(risk ? [isAtRisk(risk, asked, isTold)] : []),
    ...(pastEta ? [sql`t.eta_at < ${now} and t.status in ('assigned', 'working')`] : [])
  ]
}

/** It has been done for a while, and the resident has not said a word. */
function isToCall({ toCall, calledBefore }: AskedTickets): readonly SQL[] {
  return toCall ? [sql`t.status = 'done' and t.kept_word is null and t.done_at <= ${calledBefore}`] : []
}

function isAtRisk(risk: Risk, { now, soon }: AskedTickets, isTold: SQL): SQL {
  switch (risk) {
    case 'late':
      return sql`${isTold} and t.due_at < ${now}`
    case 'due_soon':
      return sql`${isTold} and t.due_at >= ${now} and t.due_at < ${soon}`
    case 'unconfirmed':
      return sql`t.status = 'done'`
    default:
      return risk satisfies never
  }
}

function searched({ words }: AskedTickets): SQL {
  return words.length > 0 ? sql`tickets t ${searchEntry}` : sql`tickets t`
}

function wordConditions({ words }: AskedTickets, seesNames: SQL): readonly SQL[] {
  return words.map(word => hasWord(word, seesNames))
}

function all(wanted: readonly SQL[]): SQL {
  return sql.join([sql`true`, ...wanted], sql` and `)
}
