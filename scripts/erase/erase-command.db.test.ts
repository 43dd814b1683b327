import { readdirSync } from 'node:fs'
import { type Database, erasureStore, operatorDirectory } from '@linying/database'
import { qin, wang, zhou } from '@linying/testkit'
import {
  act,
  aReport,
  asOwner,
  auditPorts,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type StoredHistories,
  sendPhoto,
  signedIn,
  storedHistories,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import type { PhotoStore } from '@linying/usecases'
import { openReport } from '../verify/open-report.js'
import { verifyAll } from '../verify/verify-all.js'
import { eraseCommand } from './erase-command.js'

const her: Who = { id: wang.id, side: 'resident' }
const neighbour: Who = { id: qin.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const communityId = company.community.id
const [herPhoto, hisPhoto, herTicket, hisTicket, phonedTicket] = [
  fixedId('photo', 1),
  fixedId('photo', 2),
  fixedId('ticket', 1),
  fixedId('ticket', 2),
  fixedId('ticket', 3)
]
const onRecord = ['--yes', '--by', '安娜', '--why', 'wish of 22 November, letter 7'] as const

/** What she said, what was written down of her, what she is called and called by; pairs of letters are what is searched. */
const hers = ['秀兰', '13800000001', '水管爆', '半夜很吵', '不吵了', '都好', 'lives_alone', '她的附言', '她的评价', '她打来说', '代她报修']
const others = ['弯头开裂', '核对了经过', '请写明', '客服的附言', '秦家漏水', '秦明', '13800000002', '他打来说']

let service: TestService
let owner: Database
let stored: StoredHistories

beforeEach(async () => {
  service = await testService()
  owner = service.owner
  stored = await storedHistories(service)
  await moreOfHer()
})
afterEach(async () => {
  await service.close()
})

const erase = (args: readonly string[], photos: Pick<PhotoStore, 'remove'> = service.ports.photos) =>
  eraseCommand({ ...service.ports, photos, erasures: erasureStore(owner) }, operatorDirectory(owner), args)

test('who is erased is signed out at once, whatever token is still good', async () => {
  const who = await signedIn(service, her)
  expect((await service.ask('/api/me', {}, who)).status).toBe(200)
  await erase(['--person', wang.id, ...onRecord])
  expect((await service.ask('/api/me', {}, who)).status).toBe(401)
})

test('an operator is first told what would go, by kind, and nothing is gone then', async () => {
  const before = await everywhere(hers)

  const lines = await erase(['--person', wang.id])
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^ +1 {2}photos/), expect.stringMatching(/^ +2 {2}calls/)]))
  expect(lines.at(-1)).toMatch(/^Nothing was erased/)
  expect(lines.filter(line => hers.some(marker => line.includes(marker)))).toEqual([])
  expect(await everywhere(hers)).toEqual(before)
})

test('whoever is erased is in no table and no file any more; what others said stays, and all of it is intact', async () => {
  expect(await missing([...hers, ...others])).toEqual([])

  await erase(['--person', '138 0000 0001', ...onRecord])

  expect(await everywhere(hers)).toEqual([])
  expect(await missing(others)).toEqual([])
  expect([filesOf(herPhoto), filesOf(hisPhoto).length, filesOf(stored.photoId).length]).toEqual([[], 3, 3])
  expect(await soundness()).toEqual([])
  const seen = await service.as(agent).call('getTicket', { params: { ticketId: herTicket } })
  expect(seen).toMatchObject({ text: null, contact: null })
})

test('erasing again finds nothing and writes nothing more on record', async () => {
  await erase(['--person', wang.id, ...onRecord])

  expect(await erase(['--person', wang.id, ...onRecord])).toEqual([`person ${wang.id}: erased, on record`, '  nothing'])
  expect(await asOwner(service, `select by_whom, counts ->> 'photos' as photos from erasures`)).toEqual([{ by_whom: '安娜', photos: '1' }])
})

test('where the photo store fails half-way the rows are gone, and the next run removes the files', async () => {
  const failing = { remove: () => Promise.reject(new Error('the store is away')) }
  await expect(erase(['--person', wang.id, ...onRecord], failing)).rejects.toThrow('the store is away')
  expect([await everywhere(hers), filesOf(herPhoto).length]).toEqual([[], 3])

  expect(await erase(['--person', wang.id, ...onRecord])).toContain('       3  files in the photo store')
  expect([filesOf(herPhoto), await soundness()]).toEqual([[], []])
})

test('a ticket is erased with all that anybody said on it, and no other', async () => {
  await erase(['--ticket', hisTicket, ...onRecord])

  expect(await everywhere(['秦家漏水'])).toEqual([])
  expect(await missing([...hers, ...others.filter(said => said !== '秦家漏水')])).toEqual([])
  expect([filesOf(hisPhoto), filesOf(herPhoto).length, await soundness()]).toEqual([[], 3, []])
})

test.each([
  ['whom it is about', ['--yes', '--by', '安娜', '--why', '王秀兰 asked'], /must not name/],
  ['nobody', ['--yes', '--why', 'a wish'], /^npm run erase/]
])('a record that names %s is refused', async (_whom, args, sentence) => {
  await expect(erase(['--person', wang.id, ...args])).rejects.toThrow(sentence)
  expect(await missing(hers)).toEqual([])
})

test.each([[['--person', fixedId('person', 999)]], [['--ticket', fixedId('ticket', 999)]]])('%j is not there', async args => {
  await expect(erase(args)).rejects.toThrow(/^There is no /)
})

test('the running service may erase nothing on record', async () => {
  const ports = { ...service.ports, erasures: erasureStore(service.database) }

  await expect(eraseCommand(ports, operatorDirectory(owner), ['--person', wang.id, ...onRecord])).rejects.toThrow()
  expect(await missing(hers)).toEqual([])
})

async function moreOfHer(): Promise<void> {
  const { as, clock } = service
  const now = clock.now
  const report = (who: Who, id: string, roomId: string, said: object) => {
    const place = { kind: 'room', roomId } as const
    return as(who).call('reportTicket', { idempotencyKey: freshKey(), body: aReport({ id, communityId, place, ...said }, now()) })
  }
  const [told, heard] = [freshEventId(), freshEventId()]
  await report(her, herTicket, company.wangsRoom.id, { eventId: told, expectedPhotos: 1 })
  await sendPhoto(service, her, { photoId: herPhoto, ticketId: herTicket, forEvent: told })
  await report(neighbour, hisTicket, company.qinsRoom.id, {
    eventId: heard,
    expectedPhotos: 1,
    text: '秦家漏水',
    contactName: '秦明',
    contactPhone: '13800000002'
  })
  await sendPhoto(service, neighbour, { photoId: hisPhoto, ticketId: hisTicket, forEvent: heard })
  await report(agent, phonedTicket, company.wangsRoom.id, { channel: 'phone', text: '代她报修', contactPhone: '138-0000-0001' })
  await act(as(her), herTicket, { action: 'addNote', text: '她的附言', audience: 'household' }, now())
  await act(as(agent), herTicket, { action: 'addNote', text: '客服的附言', audience: 'household' }, now())
  await act(as(her), stored.repairId, { action: 'confirm', contact: null }, now())
  await act(as(her), stored.repairId, { action: 'rate', level: 'satisfied', tags: [], text: '她的评价', contact: null }, now())
  const call = (id: number, callerPhone: string, note: string, ticketId: string | null) =>
    as(agent).call('logCall', {
      params: { communityId },
      body: { id: fixedId('call', id), rangAt: now(), answeredAt: now(), answeredById: zhou.id, callerPhone, note, ticketId }
    })
  await call(1, '138 0000 0001', '她打来说', null)
  await call(2, '', '她打来说漏水', herTicket)
  await call(3, '13800000002', '他打来说', null)
  await service.runJob('drain-outbox')
  await asOwner(
    service,
    `with s as (insert into sessions (id, person_id, side, created_at, expires_at)
      values (gen_random_uuid(), '${wang.id}', 'resident', now(), now()) returning id)
     insert into refresh_tokens (hash, session_id) select 'a hash', id from s`
  )
}

/** In which tables which of the markers stand, in whatever column. */
async function everywhere(markers: readonly string[]): Promise<readonly string[]> {
  const tables = await asOwner(service, `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`)
  const found = tables.flatMap(({ name }) =>
    markers.map(marker => `select '${name}: ${marker}' as found where exists (select from ${name} t where t::text like '%${marker}%')`)
  )
  return (await asOwner(service, found.join(' union all '))).map(row => String(row.found)).sort()
}

async function missing(markers: readonly string[]): Promise<readonly string[]> {
  const found = await everywhere(markers)
  return markers.filter(marker => !found.some(place => place.endsWith(marker)))
}

function filesOf(photoId: string): readonly string[] {
  return readdirSync(service.photoFolder, { recursive: true, encoding: 'utf8' }).filter(file => file.includes(photoId))
}

/** What `npm run verify -- --all --rows` says is not intact. */
async function soundness(): Promise<readonly string[]> {
  const said: string[] = []
  const report = await openReport(undefined)
  await verifyAll(auditPorts(service.ports, service.database), { rows: true, bytes: true }, { report, say: line => said.push(line) })
  return said.filter(line => line.includes('NOT INTACT'))
}
