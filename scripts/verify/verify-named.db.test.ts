import { type Database, operatorDirectory } from '@linying/database'
import { auditPorts, fixedId, type StoredHistories, storedHistories, type TestService, testService } from '@linying/testkit/service'
import { auditAll } from '@linying/usecases'
import { verificationLines } from './verification-lines.js'
import { verifyAll } from './verify-all.js'
import { verifyNamed } from './verify-named.js'

let service: TestService
let owner: Database
let stored: StoredHistories

beforeEach(async () => {
  service = await testService()
  owner = service.owner
  stored = await storedHistories(service)
})
afterEach(async () => {
  await service.close()
})

const verify = (asked: string, rows = true) =>
  verifyNamed(asked, auditPorts(service.ports, service.database), operatorDirectory(service.database), { rows, bytes: true })

test('an operator sees that a ticket, a visit and a consent are intact', async () => {
  expect(await verify('WX-2611-0001')).toMatchObject({ of: 'ticket', status: 'done', photoCount: 1, erasedCount: 0, faults: [] })
  expect(await verify(`visit/${stored.visitIds[1]}`)).toMatchObject({ of: 'visit', status: 'sent_back', eventCount: 2, faults: [] })
  expect(await verify(`care/${stored.careId.toUpperCase()}`)).toMatchObject({ of: 'care', status: 'active', eventCount: 2, faults: [] })
  expect(verificationLines(await verify('WX-2611-0001'))).toEqual([
    'WX-2611-0001: intact',
    '  status    done, as the events tell it',
    '  events    8',
    '  photos    1',
    expect.stringMatching(/^ {2}head hash [\da-f]{64}$/)
  ])
})

test.each([
  ['and is still known, the codes that hang are right', true, []],
  ['and is not known any more, each of them is told', false, [{ what: 'row', which: 'code_hash' }]]
])('where the key of codes was replaced %s', async (_known, isKnown, faults) => {
  const { codes } = service.ports
  const tokenFor = (ticketId: string, version: number, hash = '') => {
    const previous = codes.tokenFor(ticketId, version)
    return isKnown && codes.hashOf(previous) === hash ? previous : `of the new key: ${previous}`
  }
  const audit = auditPorts({ ...service.ports, codes: { ...codes, tokenFor } }, service.database)

  const found = await verifyNamed(stored.repairId, audit, operatorDirectory(service.database), { rows: true, bytes: false })
  expect(found.faults).toEqual(faults)
})

test('an operator sees that the owner of the database has cut off the last event, though the chain that is left is sound', async () => {
  await behindTheTriggers(`delete from ticket_events where ticket_id = '${stored.repairId}' and seq = 8`)

  const { faults } = await verify(stored.repairId, false)
  expect(faults).toEqual([
    { what: 'version', seq: 7 },
    { what: 'head', seq: 7 }
  ])
  expect(verificationLines(await verify(stored.repairId))[0]).toBe('WX-2611-0001: NOT INTACT')
})

test('an operator sees which event, text, column, clock and photo somebody has changed', async () => {
  await behindTheTriggers(
    `update ticket_events set recorded_at = recorded_at + interval '1 minute' where ticket_id = '${stored.complaintId}' and seq = 2`,
    `update event_words set value = '没有滴水' where field = 'text' and value like '厨房%'`,
    `update tickets set status = 'closed' where id = '${stored.repairId}'`,
    `update clocks set due_at = due_at + interval '1 hour' where ticket_id = '${stored.repairId}' and metric = 'complete'`,
    `update photos set original_key = 'originals/elsewhere' where id = '${stored.photoId}'`
  )

  expect((await verify(stored.complaintId, false)).faults).toEqual([{ what: 'content', seq: 2 }])
  expect((await verify(stored.repairId)).faults).toEqual(
    expect.arrayContaining([
      { what: 'word', seq: 1 },
      { what: 'row', which: 'status' },
      { what: 'clock', which: 'complete 1 due_at' },
      { what: 'photo-row', seq: 7, which: `${stored.photoId} originalKey` }
    ])
  )
})

test.each([
  ['no id', `payload || '{"photoId": "../../elsewhere"}'`],
  ['an id of nothing', `payload || '{"photoId": "01900000-0000-7000-8000-00000000c0de"}'`],
  ['nothing', `'{}'`]
])('an event that was made to name %s as its photo is told, and keeps no other ticket from being judged', async (_what, payload) => {
  await behindTheTriggers(`update ticket_events set payload = ${payload} where type = 'PhotoReceived'`)

  expect(await everything()).toEqual({ code: 1, faulty: ['WX-2611-0001'] })
})

test('events that say what no row can hold are told, and keep no other ticket, visit or consent from being judged', async () => {
  const strange = `coalesce((select jsonb_object_agg(key, '"x"'::jsonb) from jsonb_each(payload)), '{}')`
  await behindTheTriggers(
    `update ticket_events set payload = ${strange} where ticket_id = '${stored.complaintId}' and seq = 1`,
    `update visit_events set payload = ${strange} where visit_id = '${stored.visitIds[1]}' and seq = 1`
  )

  expect(await everything()).toEqual({ code: 1, faulty: expect.arrayContaining(['TS-2611-0001', `visit/${stored.visitIds[1]}`]) })
  expect((await verify(stored.repairId)).faults).toEqual([])
})

test('an operator sees that the numbers of two tickets were exchanged, which no event tells', async () => {
  await behindTheTriggers(
    `update tickets set number = 'between' where id = '${stored.repairId}'`,
    `update tickets set number = 'WX-2611-0001' where id = '${stored.complaintId}'`,
    `update tickets set number = 'TS-2611-0001' where id = '${stored.repairId}'`
  )

  expect((await verify(stored.repairId, false)).faults).toEqual([{ what: 'row', which: 'number' }])
  expect((await verify(stored.complaintId, false)).faults).toEqual([{ what: 'row', which: 'number' }])
})

test('an audit holds no more at a time than some two thousand events, as rows count them, and looks at all the same', async () => {
  const together = await heldAtATime()
  await behindTheTriggers(`update tickets set version = 1999`)
  const almost = await heldAtATime()
  await behindTheTriggers(`update tickets set version = 2000`)

  const [first = '', second = ''] = [stored.repairId, stored.complaintId].sort()
  expect([together[0], almost[0]]).toEqual([
    [first, second],
    [first, second]
  ])
  expect((await heldAtATime()).slice(0, 2)).toEqual([[first], [second]])
})

test('a counter of numbers that was set to anything is told without counting all of them', async () => {
  await behindTheTriggers(`update ticket_counters set last = 2147483647 where series = 'WX-2611'`)

  const { code, faulty } = await everything()
  expect([code, faulty.length, faulty[0]]).toEqual([1, 1000, 'WX-2611-0002'])
})

test('an operator sees that a consent is gone by what is left of it', async () => {
  await behindTheTriggers(`delete from care_events`, `delete from care_words`, `delete from care_records`)

  expect(await everything()).toEqual({ code: 1, faulty: ['visits'] })
})

test('an operator sees that a text is gone which nobody has erased on record', async () => {
  await service.database.execute(`delete from event_words where field = 'contactPhone'`)

  expect((await verify(stored.repairId)).faults).toEqual([{ what: 'word-missing', seq: 1, which: 'contactPhone' }])
})

test.each([`visit/${fixedId('visit', 9)}`, 'visit/one', 'care/', 'WX-0001-9999', fixedId('ticket', 7)])(
  'an operator is told that there is no %s',
  async asked => {
    await expect(verify(asked)).rejects.toThrow(/^There is no /)
  }
)

/** What `--all --rows` ends with, and the names of what is not intact. */
async function everything(): Promise<{ readonly code: number; readonly faulty: readonly string[] }> {
  const faulty: string[] = []
  const write = async (lines: readonly object[]) => {
    for (const line of lines)
      if ('name' in line && 'faults' in line && Array.isArray(line.faults) && line.faults.length > 0) faulty.push(String(line.name))
  }
  const telling = { report: { write, close: async () => undefined }, say: () => undefined }
  const code = await verifyAll(auditPorts(service.ports, service.database), { rows: true, bytes: true }, telling)
  return { code, faulty }
}

/** What is looked at, batch by batch. */
async function heldAtATime(): Promise<readonly (readonly string[])[]> {
  const batches: (readonly string[])[] = []
  const audit = auditPorts(service.ports, service.database)
  for await (const findings of auditAll(audit, { rows: false, bytes: false })) batches.push(findings.map(({ id }) => id))
  return batches
}

/** One connection after the other has another state, so it is one transaction. */
async function behindTheTriggers(...statements: readonly string[]): Promise<void> {
  await owner.transaction(async within => {
    await within.execute('set local session_replication_role = replica')
    for (const chain of ['ticket', 'visit', 'care']) await within.execute(`alter table ${chain}_events disable trigger what_happened_stays`)
    for (const statement of statements) await within.execute(statement)
  })
}
