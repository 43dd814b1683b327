import type { VisitChange, VisitStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { outboxMessages } from '../schema/message.js'
import { visitEvents, visits, visitWords } from '../schema/visit.js'
import { outcomeOf } from '../violated-constraint.js'
import { enterEncounters } from './duty-encounters.js'
import { movedColumns } from './moved-columns.js'
import { receivedAsJson, receivedPhotos } from './received-photos.js'
import { recordsOf } from './records-of.js'
import { enterVisits, giftsTaken, takeGifts, type VisitPart, visitsAsJson } from './visit-entries.js'
import { visitEventRows, visitOutboxRows, visitRow, visitWordRows } from './visit-rows.js'
import { ticketsAsDecided, undoneWithVisit } from './visit-undone.js'
import { lockPlans, movePlans, plansLocked, undonePlans, undonePlansAsDecided } from './visited-plans.js'

type Outcome = Awaited<ReturnType<VisitStore['save']>>

/** One statement: a visit is at its expected version, or is there for the first time, or nothing at all is written. */
export async function saveVisit(database: Database, change: VisitChange, requestId: string | undefined): Promise<Outcome> {
  const statement = change.expectedVersion === 0 ? creation(change, requestId) : alteration(change, requestId)
  try {
    const { rows } = await executePrepared(database, statement)
    return rows.length > 0 ? 'saved' : 'stale'
  } catch (error) {
    return outcomeOf(error, outcomes)
  }
}

const outcomes = {
  visits_pkey: 'id-taken',
  visit_events_id_key: 'id-taken',
  visit_words_pkey: 'id-taken'
} as const

function creation(change: VisitChange, requestId: string | undefined): SQL {
  const parts = visitsAsJson([change])
  const place = (part: VisitPart) => sql`${parts[part]}`
  const gifts = place('gifts')
  return sql`
    with plan as (
      ${lockPlans(change)}
    ), gift as (
      ${takeGifts(gifts, plansLocked(change))}
    ), ${enterVisits(place, sql`${plansLocked(change)} and ${giftsTaken(gifts)}`)}, moved as (
      ${movePlans(change)}
    ), encounter as (
      ${enterEncounters(change)}
    ), message as (
      insert into outbox select o.* from ${recordsOf(outboxMessages, visitOutboxRows(change, requestId))} o join visit on visit.id = o.visit_id
    )
    select from visit`
}

function alteration(change: VisitChange, requestId: string | undefined): SQL {
  return sql`
    with change as (
      select * from ${recordsOf(visits, [visitRow(change)])}
    ), saved as (
      update visits v set ${movedColumns(visits, whichVisit)} from change
      where v.id = ${change.visit.id} and v.id = change.id and v.version = ${change.expectedVersion}
        and ${ticketsAsDecided(change)} and ${undonePlansAsDecided(change)} returning v.id
    ), event as (
      insert into visit_events select e.* from ${recordsOf(visitEvents, visitEventRows(change))} e join saved on saved.id = e.visit_id
    ), word as (
      insert into visit_words select * from ${recordsOf(visitWords, visitWordRows(change))} where exists (select from saved)
    ), photo as (
      ${receivedPhotos(sql`${receivedAsJson(change.receivedPhotos)}`, sql`saved`, sql`p.visit_id = saved.id`)}
    ), message as (
      insert into outbox select o.* from ${recordsOf(outboxMessages, visitOutboxRows(change, requestId))} o join saved on saved.id = o.visit_id
    )${undoneWithVisit(change, requestId)}${undonePlans(change)}
    select from saved`
}

const whichVisit = ['id', 'organizationId', 'communityId'] as const
