import type { RecordReader, RecordStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { readMigrations } from '../migrate.js'
import { compareRows } from './compare-rows.js'
import { readSubjects } from './record-subjects.js'
import { countSubjects, readDutyPhotos, readNumberFaults, readOrphans } from './record-whole.js'

/** What an audit asks of a connection: also one that is within a transaction already. */
export type Auditable = Pick<Database, 'execute' | 'transaction'>

/** The record as an audit reads it: in transactions that can write nothing, with no more rights than the service has. */
export function recordStore(database: Auditable): RecordStore {
  return {
    missingMigrations: async () => {
      const { rows: found } = await database.execute<{ there: boolean }>(sql`select to_regclass('migration') is not null as there`)
      const needed = readMigrations().map(({ name }) => name)
      if (!found[0]?.there) return needed
      const { rows } = await database.execute<{ name: string }>(sql`select name from migration`)
      const applied = new Set(rows.map(({ name }) => name))
      return needed.filter(name => !applied.has(name))
    },
    inSnapshot: read =>
      database.transaction(
        async snapshot => {
          // an audit may take its time, which the service's role may not
          await snapshot.execute(sql`set local statement_timeout = 0`)
          return read(recordReader(snapshot))
        },
        { isolationLevel: 'repeatable read', accessMode: 'read only' }
      )
  }
}

function recordReader(snapshot: Auditable): RecordReader {
  return {
    count: kind => countSubjects(snapshot, kind),
    subjects: (kind, ask) => readSubjects(snapshot, kind, ask),
    differences: (kind, recomputed) => compareRows(snapshot, kind, recomputed),
    dutyPhotos: ask => readDutyPhotos(snapshot, ask),
    numberFaults: () => readNumberFaults(snapshot),
    orphans: () => readOrphans(snapshot)
  }
}
