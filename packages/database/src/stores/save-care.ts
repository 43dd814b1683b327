import type { CareChange, CareStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { careEvents, careRecords, careWords } from '../schema/care.js'
import { outcomeOf } from '../violated-constraint.js'
import { careEventRow, careRow, careWordRows } from './care-rows.js'
import { movedColumns } from './moved-columns.js'
import { recordsOf } from './records-of.js'

type Outcome = Awaited<ReturnType<CareStore['save']>>

/** One statement: a record is at its expected version with no visit in between, or is there for the first time, or nothing is written. */
export async function saveCare(database: Database, change: CareChange): Promise<Outcome> {
  try {
    const { rows } = await executePrepared(database, statement(change))
    return rows.length > 0 ? 'saved' : 'stale'
  } catch (error) {
    return outcomeOf(error, outcomes)
  }
}

const outcomes = {
  care_records_pkey: 'id-taken',
  care_once_for_each: 'id-taken',
  care_events_id_key: 'id-taken',
  care_words_pkey: 'id-taken'
} as const

function statement(change: CareChange): SQL {
  return sql`
    with saved as (
      ${change.expectedVersion === 0 ? creation(change) : alteration(change)}
    ), event as (
      insert into care_events select e.* from ${recordsOf(careEvents, [careEventRow(change)])} e join saved on saved.id = e.care_id
    ), word as (
      insert into care_words select * from ${recordsOf(careWords, careWordRows(change))} where exists (select from saved)
    )
    select from saved`
}

function creation(change: CareChange): SQL {
  return sql`insert into care_records select * from ${recordsOf(careRecords, [careRow(change)])} returning id`
}

function alteration(change: CareChange): SQL {
  return sql`
    update care_records r set ${movedColumns(careRecords, whichRecord)} from ${recordsOf(careRecords, [careRow(change)])} change
    where r.id = change.id and r.version = ${change.expectedVersion} and r.last_visit_at is not distinct from change.last_visit_at
    returning r.id`
}

const whichRecord = ['id', 'organizationId', 'communityId'] as const
