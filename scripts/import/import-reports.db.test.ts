import { Readable } from 'node:stream'
import { type Ports, readSettings, type Wired, wire } from '@linying/server'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { communityId } from '../seed-demo/company/demo-company.js'
import { registerCompany } from '../seed-demo/register-company.js'
import { type BadLine, importReports } from './import-reports.js'
import type { FiledAs } from './sorted-as.js'

const line = { id: '188059', title: '夜间施工', text: '从晚上十点到凌晨五点。\n\n已经一个月了 😀', at: '2019-11-22T16:54:42' }
const cuihu = communityId('翠湖花园')
let there: ThrowAwayDatabase
let wired: Wired
let ports: Ports

beforeEach(async () => {
  there = await throwAwayDatabase()
  wired = wire(readSettings({ DATABASE_URL: there.url, NODE_ENV: 'test' }))
  ports = wired.ports
  await registerCompany(there.database, ports.now())
})

afterEach(async () => {
  await wired.stop()
  await there.close()
})

test('a report is filed with every character of its text and the time that its source claims', async () => {
  expect(await importLines([JSON.stringify(line)])).toMatchObject({ filed: 1, thereAlready: 0, bad: [] })
  const [ticket] = await rowsOf(`
    select t.channel, t.category, t.status, e.occurred_at, text.value as text, place.value as place
    from tickets t join ticket_events e on e.ticket_id = t.id
    join event_words text on text.event_id = e.id and text.field = 'text'
    join event_words place on place.event_id = e.id and place.field = 'placeText'`)

  expect(ticket).toEqual({
    channel: 'hotline_12345',
    category: 'other',
    status: 'submitted',
    occurred_at: '2019-11-22 08:54:42+00',
    text: `${line.title}\n\n${line.text}`,
    place: '来文所述地点'
  })
})

test('a source imported again files nothing twice', async () => {
  const lines = [JSON.stringify(line), JSON.stringify({ ...line, id: '188060' })]
  await importLines(lines)

  expect(await importLines([...lines, JSON.stringify({ ...line, id: '188061' })])).toMatchObject({ filed: 1, thereAlready: 2, bad: [] })
})

test('a source imported into another community is filed there too', async () => {
  await importLines([JSON.stringify(line)])

  expect(await importLines([JSON.stringify(line)], communityId('梧桐里'))).toMatchObject({ filed: 1 })
})

test('a bad line is told with its number, and the rest goes on', async () => {
  const told: BadLine[] = []
  const lines = [
    JSON.stringify(line),
    'not JSON',
    '',
    JSON.stringify({ ...line, id: '2', at: 'yesterday' }),
    JSON.stringify({ ...line, id: '3' })
  ]
  const imported = await importLines(lines, cuihu, bad => told.push(bad))

  expect(imported).toMatchObject({ filed: 2, thereAlready: 0, bad: told })
  expect(told.map(bad => bad.line)).toEqual([2, 4])
})

test('a source’s complaints are sorted by their words, each to the department whose work it is', async () => {
  const rubbish = { ...line, id: '188070', title: '垃圾没人清', text: '臭气熏天' }
  const imported = await importLines([JSON.stringify(rubbish)], cuihu, () => undefined, 'complaint')

  expect(imported?.sorted).toEqual(new Map([['public_area → cleaning', 1]]))
  expect(await rowsOf(`select number, kind, category, department from tickets where kind = 'complaint'`)).toEqual([
    { number: expect.stringMatching(/^TS-/), kind: 'complaint', category: 'public_area', department: 'cleaning' }
  ])
})

test('nothing is imported into a community that does not exist', async () => {
  expect(await importLines([JSON.stringify(line)], '01900000-0000-7000-8000-000000000001')).toBeUndefined()
})

function importLines(lines: readonly string[], into = cuihu, tell: (bad: BadLine) => void = () => undefined, kind: FiledAs = 'repair') {
  return importReports(ports, { chunks: Readable.from([Buffer.from(lines.join('\n'))]), communityId: into, kind }, tell)
}

async function rowsOf(question: string): Promise<readonly unknown[]> {
  return (await there.database.execute(question)).rows
}
