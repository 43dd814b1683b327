import { operatorDirectory } from '@linying/database'
import { readSettings, type Wired, wire } from '@linying/server'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { playBeat } from '../seed-demo/play-beat.js'
import { registerCompany } from '../seed-demo/register-company.js'
import { accept, after, noteForStaff } from '../seed-demo/stories/acts.js'
import type { Story } from '../seed-demo/stories/story.js'
import { ticketIdOf } from '../seed-demo/stories/story-ids.js'
import { timelineOf } from '../seed-demo/timeline.js'
import { findTicket } from './find-ticket.js'

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
let wired: Wired

beforeEach(async () => {
  there = await throwAwayDatabase()
  wired = wire(readSettings({ DATABASE_URL: there.url, NODE_ENV: 'test' }))
  const now = wired.ports.now()
  await registerCompany(there.database, now)
  for (const beat of timelineOf([story, elsewhere], now)) await playBeat(wired, beat)
})

afterEach(async () => {
  await wired.stop()
  await there.close()
})

test('an operator names a ticket by its id, or by community and number', async () => {
  const directory = operatorDirectory(there.database)
  const number = await numberOf(ticketId)
  const [mine] = (await directory.ticketsNumbered(number)).filter(found => found.ticketId === ticketId)

  expect(await findTicket(ticketId.toUpperCase(), directory)).toBe(ticketId)
  expect(await findTicket(`${mine?.communityId}/${number}`, directory)).toBe(ticketId)
})

test('an operator is asked which one, where two communities have the same number', async () => {
  const number = await numberOf(ticketId)

  await expect(findTicket(number, operatorDirectory(there.database))).rejects.toThrow(/(翠湖花园|梧桐里)\n.*(翠湖花园|梧桐里)/)
})

test('an operator is told that there is no such ticket', async () => {
  await expect(findTicket('WX-0001-9999', operatorDirectory(there.database))).rejects.toThrow('There is no ticket WX-0001-9999.')
})

async function numberOf(id: string): Promise<string> {
  const record = await wired.ports.tickets.loadForService(id)
  if (record === undefined) throw new Error(`no ticket ${id}`)
  return record.number
}
