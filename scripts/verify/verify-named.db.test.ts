import { connect, type Database, operatorDirectory } from '@linying/database'
import { auditPorts, fixedId, type StoredHistories, storedHistories, type TestService, testService } from '@linying/testkit/service'
import { verificationLines } from './verification-lines.js'
import { verifyNamed } from './verify-named.js'

let service: TestService
let owner: Database
let stored: StoredHistories

beforeEach(async () => {
  service = await testService()
  owner = connect(service.ownerUrl)
  stored = await storedHistories(service)
})
afterEach(async () => {
  await owner.$client.end()
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
      { what: 'photo-row', seq: 7, which: `${stored.photoId} originalKey` },
      { what: 'photo-missing', seq: 7, which: stored.photoId }
    ])
  )
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

/** One connection after the other has another state, so it is one transaction. */
async function behindTheTriggers(...statements: readonly string[]): Promise<void> {
  await owner.transaction(async within => {
    await within.execute('set local session_replication_role = replica')
    await within.execute('alter table ticket_events disable trigger what_happened_stays')
    for (const statement of statements) await within.execute(statement)
  })
}
