import { connect, type Database, operatorDirectory } from '@linying/database'
import { readSettings, type Wired, wire } from '@linying/server'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { verifyTicket } from '@linying/usecases'
import { playBeat } from '../seed-demo/play-beat.js'
import { registerCompany } from '../seed-demo/register-company.js'
import { accept, after, noteForStaff } from '../seed-demo/stories/acts.js'
import type { Story } from '../seed-demo/stories/story.js'
import { ticketIdOf } from '../seed-demo/stories/story-ids.js'
import { timelineOf } from '../seed-demo/timeline.js'
import { findTicket } from './find-ticket.js'
import { verificationLines } from './verification-lines.js'

const story: Story = {
  name: 'dripping-tap',
  began: { minutesAgo: 60 },
  community: '翠湖花园',
  by: '王秀兰',
  category: 'water_leak',
  place: '2栋320',
  text: '龙头滴水',
  course: [after(5, '周敏', accept), after(1, '周敏', noteForStaff('家里有老人'))]
}
const elsewhere: Story = { ...story, name: 'elsewhere', community: '梧桐里', by: '卢明', place: '1号楼303', course: [] }
const ticketId = ticketIdOf(story.name)
let there: ThrowAwayDatabase
let owner: Database
let wired: Wired

beforeEach(async () => {
  there = await throwAwayDatabase()
  owner = connect(there.ownerUrl)
  wired = wire(readSettings({ DATABASE_URL: there.url, NODE_ENV: 'test' }))
  const now = wired.ports.now()
  await registerCompany(there.database, now)
  for (const beat of timelineOf([story, elsewhere], now)) await playBeat(wired, beat)
})

afterEach(async () => {
  await wired.stop()
  await owner.$client.end()
  await there.close()
})

test('an operator sees that a chain is intact', async () => {
  const { number, ...verified } = await verifyTicket(wired.ports, ticketId)
  const lines = verificationLines(number, verified)

  expect(lines).toEqual([
    expect.stringMatching(/^WX-\d{4}-0001: intact$/),
    expect.stringContaining('accepted'),
    expect.stringContaining('3'),
    expect.stringMatching(/[\da-f]{64}$/)
  ])
})

test('an operator sees which event the owner of the database has changed behind the trigger', async () => {
  await owner.execute('alter table ticket_events disable trigger what_happened_stays')
  await owner.execute(
    `update ticket_events set recorded_at = recorded_at + interval '1 minute' where ticket_id = '${ticketId}' and seq = 2`
  )

  const verification = await verifyTicket(wired.ports, ticketId)
  expect(verification.broken).toEqual({ seq: 2, what: 'content' })
  expect(verificationLines('WX', verification)[0]).toContain('BROKEN at event 2')
})

test('an operator sees that a text was replaced', async () => {
  await owner.execute(`update event_words set value = '没有滴水' where field = 'text' and value = '龙头滴水'`)

  expect((await verifyTicket(wired.ports, ticketId)).broken).toEqual({ seq: 1, what: 'word' })
})

test('a chain is intact after its texts were erased', async () => {
  await there.database.execute('delete from event_words')

  const verification = await verifyTicket(wired.ports, ticketId)
  expect(verification).toMatchObject({ broken: undefined, erasedCount: 2 })
  expect(verificationLines('WX', verification)).toContainEqual(expect.stringContaining('2 texts are gone'))
})

test('an operator names a ticket by its id, or by community and number', async () => {
  const directory = operatorDirectory(there.database)
  const { number } = await verifyTicket(wired.ports, ticketId)
  const [mine] = (await directory.ticketsNumbered(number)).filter(found => found.ticketId === ticketId)

  expect(await findTicket(ticketId.toUpperCase(), directory)).toBe(ticketId)
  expect(await findTicket(`${mine?.communityId}/${number}`, directory)).toBe(ticketId)
})

test('an operator is asked which one, where two communities have the same number', async () => {
  const { number } = await verifyTicket(wired.ports, ticketId)

  await expect(findTicket(number, operatorDirectory(there.database))).rejects.toThrow(/(翠湖花园|梧桐里)\n.*(翠湖花园|梧桐里)/)
})

test('an operator is told that there is no such ticket', async () => {
  await expect(findTicket('WX-0001-9999', operatorDirectory(there.database))).rejects.toThrow('There is no ticket WX-0001-9999.')
})
