import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoleUrl, migrate, readMigrations, recordStore } from '@linying/database'
import { readSettings, wire } from '@linying/server'
import { emptyDatabase, patient, patientlyTo, type ThrowAwayDatabase } from '@linying/testkit'
import { asOwner, auditPorts, everythingStored, storedHistories, type TestService, testService } from '@linying/testkit/service'
import { openReport } from '../verify/open-report.js'
import { verifyAll } from '../verify/verify-all.js'
import type { Manifest } from './manifest.js'
import { restoreBackup } from './restore-backup.js'
import { takeBackup } from './take-backup.js'

const now = '2026-11-22T12:00:00.000Z'

let service: TestService
let target: Pick<ThrowAwayDatabase, 'ownerUrl' | 'close'>
let place: string
let backup: string

beforeAll(async () => {
  service = await testService()
  await storedHistories(service)
  await service.runJob('drain-outbox')
  // what the form of the files has letters of its own for
  await asOwner(service, `update organizations set name = E'邻应\\t\\\\N\\n"物业",\\\\.'`)
})
afterAll(() => service.close())
beforeEach(async () => {
  target = await emptyDatabase()
  place = mkdtempSync(join(tmpdir(), 'linying-backup-'))
  backup = join(place, 'backup')
})
afterEach(async () => {
  await target.close()
  rmSync(place, { recursive: true, force: true })
})

test('what is restored is what was backed up, to the byte, and all of it is judged intact', async () => {
  const { tables, photos } = await take()
  await restore()

  expect(await everythingStored(target)).toEqual(await everythingStored(service))
  expect(await rulesOf(target)).toEqual(await rulesOf(service))
  expect(filesIn(join(place, 'data', 'photos'))).toEqual(filesIn(service.photoFolder))
  expect(tables.find(({ name }) => name === 'ticket_events')?.rows).toBeGreaterThan(8)
  expect(photos?.count).toBe(filesIn(service.photoFolder).length)
  expect(await judged()).toEqual([0, expect.stringMatching(/1 photos, 0 erased on record: all intact$/)])
})

test('whoever judges what was restored sees a text that was changed there since', async () => {
  await take()
  await restore()
  await asOwner(target, `update event_words set value = '没有滴水' where field = 'text'`)

  expect(await judged()).toEqual([1, expect.stringMatching(/NOT INTACT$/)])
})

test('the running service may do in what was restored what it might before: add an event, and change none', async () => {
  await take()
  await restore()
  const events = `select has_table_privilege('linying_app', 'ticket_events', 'insert') as adds, has_table_privilege('linying_app', 'ticket_events', 'update') as changes`

  expect(await asOwner(target, events)).toEqual([{ adds: true, changes: false }])
  await expect(asOwner(target, 'delete from ticket_events')).rejects.toThrow()
})

test.each([
  ['a table', () => 'tables/ticket_events.copy.gz'],
  ['a photo', () => join('photos', filesIn(join(backup, 'photos'))[0] ?? '')],
  ['the list of photos', () => 'photos.sha256']
])('%s that is not the one that was backed up is refused, and nothing is touched', async (_what, file) => {
  await take()
  appendFileSync(join(backup, file()), 'x')

  await expect(restore()).rejects.toThrow('is not the file that was backed up')
  await expectUntouched()
})

test.each<[string, (said: Manifest) => object, string]>([
  ['of a form that is not known here', said => ({ ...said, form: 'linying-backup 2' }), 'no manifest that this version knows'],
  [
    'of a migration that is not known here',
    said => ({ ...said, migrations: [...said.migrations, { name: '9999_later', hash: '0'.repeat(64) }] }),
    '9999_later'
  ],
  [
    'of a migration that was another one',
    ({ migrations: [, ...rest], ...said }) => ({
      ...said,
      migrations: [{ name: '0001_organizations-and-places', hash: '0'.repeat(64) }, ...rest]
    }),
    'another one here'
  ],
  [
    'that counts other rows',
    said => ({ ...said, tables: said.tables.map(table => ({ ...table, rows: table.rows + 1 })) }),
    'were backed up'
  ],
  ['that leaves a table out', said => ({ ...said, tables: said.tables.filter(({ name }) => name !== 'event_words') }), 'event_words'],
  [
    'of a table whose name leads elsewhere',
    said => ({ ...said, tables: said.tables.map(table => ({ ...table, name: '../photos' })) }),
    'no manifest that this version knows'
  ]
])('a backup %s is refused, and nothing is touched', async (_which, change, why) => {
  await take()
  const file = join(backup, 'manifest.json')
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))

  await expect(restore()).rejects.toThrow(why)
  await expectUntouched()
})

test('nothing is restored into a database that holds anything, nor into a store that does', async () => {
  await take()
  await asOwner(target, 'create table theirs (name text)')
  await expect(restore()).rejects.toThrow('holds something already (theirs)')
  await asOwner(target, 'drop table theirs')
  mkdirSync(join(place, 'data', 'photos', 'originals'), { recursive: true })
  await expect(restore()).rejects.toThrow('holds photos already')
})

test('a backup is there in whole or not at all, and never in the place of another', async () => {
  await take()
  await expect(take()).rejects.toThrow('is there already')
  await asOwner(service, 'create sequence theirs')
  await expect(take('second')).rejects.toThrow('sequences: theirs')
  await asOwner(service, 'drop sequence theirs')

  expect(readdirSync(place)).toEqual(['backup'])
})

test('a backup of before the newest migration is restored as it was', async () => {
  const older = await emptyDatabase()
  await migrate(older.ownerUrl, readMigrations().slice(0, -1))
  await takeBackup({ ownerUrl: older.ownerUrl, photoFolder: undefined, to: backup, now })
  await restore()

  const [newest] = readMigrations().slice(-1)
  expect(await everythingStored(target)).toEqual(await everythingStored(older))
  expect(await migrate(target.ownerUrl)).toEqual([newest?.name])
  await older.close()
})

test('an operator of a bucket is told before anything is written that a backup holds photos of a local store', async () => {
  await take()

  await expect(restoreBackup({ from: backup, ownerUrl: target.ownerUrl, photoFolder: undefined })).rejects.toThrow('set STORAGE=local')
  await expectUntouched()
})

function take(name = 'backup') {
  return takeBackup({ ownerUrl: service.ownerUrl, photoFolder: service.photoFolder, to: join(place, name), now })
}

function restore() {
  return restoreBackup({ from: backup, ownerUrl: target.ownerUrl, photoFolder: join(place, 'data', 'photos') })
}

async function expectUntouched(): Promise<void> {
  expect(await asOwner(target, `select tablename from pg_tables where schemaname = 'public'`)).toEqual([])
  expect(filesIn(join(place, 'data'))).toEqual([])
}

/** What `verify --all --rows` ends with, and says last, over the restored database and its own photos. */
async function judged(): Promise<readonly [number, string | undefined]> {
  const url = appRoleUrl(target.ownerUrl)
  const { ports, stop } = wire(readSettings({ NODE_ENV: 'test', DATABASE_URL: url, DATA_DIR: join(place, 'data') }), undefined, patient)
  const database = patientlyTo(url)
  const said: string[] = []
  try {
    const report = await openReport(undefined)
    const audit = { ...auditPorts(ports, database), record: recordStore(database) }
    const code = await verifyAll(audit, { rows: true, bytes: true }, { report, say: line => said.push(line) })
    return [code, said.at(-1)]
  } finally {
    await database.$client.end()
    await stop()
  }
}

/** Every constraint and trigger, with what it says and when it fires. */
function rulesOf(where: Pick<TestService, 'ownerUrl'>) {
  return asOwner(
    where,
    `select conrelid::regclass::text as home, conname::text as name, pg_get_constraintdef(oid) || convalidated::text as said from pg_constraint
     where connamespace = 'public'::regnamespace
     union all
     select tgrelid::regclass::text, tgname::text, pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
     order by home, name, said`
  )
}

function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort()
  } catch {
    return []
  }
}
