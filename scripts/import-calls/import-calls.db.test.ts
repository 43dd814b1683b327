import { Readable } from 'node:stream'
import { type Ports, readSettings, type Wired, wire } from '@linying/server'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import type { BadLine } from '../import/import-reports.js'
import { communityId } from '../seed-demo/company/demo-company.js'
import { registerCompany } from '../seed-demo/register-company.js'
import { importCalls } from './import-calls.js'

const cuihu = communityId('翠湖花园')
const header = '通话编号,来电时间,接听时间,振铃秒数,备注'
const answered = '1,2026-11-20 10:05:00,2026-11-20 10:05:12,,业主问水费'
const missed = '2,2026-11-20 21:05:00,,25,'

let there: ThrowAwayDatabase
let wired: Wired
let ports: Ports

beforeEach(async () => {
  there = await throwAwayDatabase()
  wired = wire(readSettings({ DATABASE_URL: there.url, NODE_ENV: 'test' }))
  ports = { ...wired.ports, now: () => '2026-11-22T04:00:00.000Z' }
  await registerCompany(there.database, ports.now())
})

afterEach(async () => {
  await wired.stop()
  await there.close()
})

test('the calls of a file are on the log as they were', async () => {
  expect(await importLines([header, answered, missed])).toEqual({ kept: 2, thereAlready: 0, bad: [] })
  expect(await rowsOf('select source, external_id, rang_at, answered_at, waiting_seconds, note from calls order by external_id')).toEqual([
    {
      source: 'import',
      external_id: '1',
      rang_at: '2026-11-20 02:05:00+00',
      answered_at: '2026-11-20 02:05:12+00',
      waiting_seconds: 12,
      note: '业主问水费'
    },
    { source: 'import', external_id: '2', rang_at: '2026-11-20 13:05:00+00', answered_at: null, waiting_seconds: 25, note: '' }
  ])
})

test('a file in GBK, with the line ends of Windows, is read as well', async () => {
  const bytes = gbk(`${[header, answered, missed].join('\r\n')}\r\n`)

  expect(await importBytes(bytes)).toEqual({ kept: 2, thereAlready: 0, bad: [] })
  expect(await rowsOf(`select note from calls where note <> ''`)).toEqual([{ note: '业主问水费' }])
})

test('a file that begins with a mark of its byte order is read as well', async () => {
  expect(await importLines([`\uFEFF${header}`, answered])).toMatchObject({ kept: 1, bad: [] })
})

test('a broken line does not turn the rest into nonsense', async () => {
  const lines = [header, answered].map(line => Buffer.from(`${line}\n`))
  const broken = Buffer.concat([Buffer.from('3,2026-11-20 11:00:00,,5,'), Buffer.from([0xff, 0xfe]), Buffer.from('\n')])

  expect(await importBytes(Buffer.concat([...lines, broken, Buffer.from(missed)]))).toEqual({
    kept: 2,
    thereAlready: 0,
    bad: [{ line: 3, reason: 'is not UTF-8' }]
  })
  expect(await rowsOf(`select note from calls where note <> ''`)).toEqual([{ note: '业主问水费' }])
})

test('a file imported again, or longer by a day, keeps each call once', async () => {
  await importLines([header, answered, missed])

  expect(await importLines([header, answered, missed, missed.replace('2,', '3,')])).toEqual({ kept: 1, thereAlready: 2, bad: [] })
})

test('a bad line is told with its number, and the rest goes on', async () => {
  const told: BadLine[] = []
  const imported = await importLines(
    [
      header,
      answered,
      '3,yesterday,,5,',
      '',
      '4,2026-11-20 10:05:00,2026-11-20 10:04:59,,',
      '5,2026-11-20 10:05:00,,,',
      '6,2026-11-20 10:05:00,,5,"open',
      missed
    ],
    bad => told.push(bad)
  )

  expect(imported).toEqual({ kept: 2, thereAlready: 0, bad: told })
  expect(told).toEqual([
    { line: 3, reason: expect.stringMatching(/^rang_at: /) },
    { line: 5, reason: 'answered_at: call.upside-down' },
    { line: 6, reason: 'waiting_seconds: call.waiting-missing' },
    { line: 7, reason: 'a quote is not closed' }
  ])
})

test('more calls than go in one batch are all kept', async () => {
  const many = Array.from({ length: 1_201 }, (_, index) => `${index},2026-11-20 10:05:00,,5,`)

  expect(await importLines([header, ...many])).toEqual({ kept: 1_201, thereAlready: 0, bad: [] })
})

test('a file whose header says nothing of its columns is left as it is', async () => {
  await expect(importLines(['a,b', '1,2'])).rejects.toThrow('line 1: the header lacks id and rang_at')
})

test('nothing is imported into a community that does not exist', async () => {
  expect(await importLines([header, answered], undefined, '01900000-0000-7000-8000-000000000001')).toBeUndefined()
})

function importLines(lines: readonly string[], tell?: (bad: BadLine) => void, into = cuihu) {
  return importBytes(Buffer.from(lines.join('\n')), tell, into)
}

function importBytes(bytes: Buffer, tell: (bad: BadLine) => void = () => undefined, into = cuihu) {
  return importCalls(ports, { open: () => Readable.from([bytes]), communityId: into }, tell)
}

async function rowsOf(question: string): Promise<readonly unknown[]> {
  return (await there.database.execute(question)).rows
}

/** As a telephone exchange writes it; the platform itself only reads GBK. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk')
  const bytesOf = new Map<string, readonly number[]>()
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  }
  return Buffer.from([...text].flatMap(letter => bytesOf.get(letter) ?? [letter.charCodeAt(0)]))
}
