import { jest } from '@jest/globals'
import { chen, li, qin, wang, zhou } from '@linying/testkit/rules'
import {
  act,
  aReport,
  company,
  fixedId,
  type StoredTickets,
  storedTickets,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import type { Ports } from '../ports.js'
import { requestLog } from './request-log.js'

const resident: Who = { id: wang.id, side: 'resident' }
const agent: Who = { id: zhou.id, side: 'staff' }
const otherAgent: Who = { id: chen.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }

/** Names, numbers and words of people, each of which the service is told below. */
const personal = [
  '王秀兰',
  '李建国',
  '周敏',
  '陈静',
  '秦明',
  '13800000001',
  '13912345678',
  '水漫到了卧室',
  '楼下老人在睡觉',
  '还在滴水',
  '总阀在橱柜里',
  '192.0.2.44'
]

const lines: string[] = []
let service: TestService
let stored: StoredTickets
let broken = false
beforeAll(async () => {
  const log = requestLog('trace', { write: line => lines.push(line) })
  service = await testService(ports => breakable(ports), log)
  stored = storedTickets(service.ownerUrl)
})
beforeEach(() => {
  lines.length = 0
})
afterAll(async () => {
  await stored.close()
  await service.close()
})

/** While it is broken, the database complains as its driver does: with the values that it was given. */
function breakable(ports: Ports): Ports {
  const load: Ports['tickets']['load'] = (...asked) =>
    broken
      ? Promise.reject(new Error('Failed query: select … params: 王秀兰,13912345678', { cause: new Error('水漫到了卧室') }))
      : ports.tickets.load(...asked)
  return { ...ports, trustedProxies: 1, tickets: { ...ports.tickets, load } }
}

interface Line {
  readonly requestId: string
  readonly endpoint: string
  readonly status?: number
}

function told(): readonly Line[] {
  return lines.map(line => JSON.parse(line))
}

let made = 0
async function reported(): Promise<string> {
  made += 1
  const report = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place }, service.clock.now())
  const body = { ...report, text: '水漫到了卧室', contactName: '王秀兰', contactPhone: '13912345678' }
  const { id } = await service.as(resident).call('reportTicket', { idempotencyKey: `key-of-${report.id}`, body })
  return id
}

const place = { kind: 'room', roomId: company.wangsRoom.id } as const

test('a repair leaves no name, number, address or word of anybody in the log', async () => {
  const now = service.clock.now()
  await service.as(undefined).call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  const id = await reported()
  const { codeUrl } = await act(service.as(agent), id, { action: 'accept' }, now)
  await act(service.as(agent), id, { action: 'assign', technicianId: li.id }, now)
  await act(service.as(agent), id, { action: 'addNote', text: '总阀在橱柜里', audience: 'staff' }, now)
  await act(service.as(technician), id, { action: 'take' }, now)
  await act(service.as(technician), id, { action: 'arrive' }, now)
  const onePhoto = { expectedPhotos: 1, noPhotoReason: null }
  await act(service.as(technician), id, { action: 'finish', result: 'fixed', text: '楼下老人在睡觉', materials: [], ...onePhoto }, now)
  const contact = { method: 'phone', whom: '王秀兰', at: now } as const
  await act(service.as(otherAgent), id, { action: 'notSolved', reason: 'other', text: '还在滴水', contact }, now)
  await act(service.as(agent), id, { action: 'join', residentId: qin.id }, now)
  await service.as(agent).call('listRooms', { params: { communityId: company.community.id }, query: { q: '王秀兰' } })
  await service.ask(new URL(codeUrl).pathname, { headers: { 'x-forwarded-for': '192.0.2.44' } })
  await service.ask('/api/tickets/王秀兰', { headers: { 'x-forwarded-for': '192.0.2.44' } }, resident)
  await service.ask('/api/tickets?cursor=13912345678', {}, resident)
  const json = { 'content-type': 'application/json' }
  await service.ask('/api/sessions', { method: 'POST', headers: json, body: '{"credential":"demo:王秀兰","side":"nowhere"}' })

  expect(told().length).toBeGreaterThan(10)
  expect(personal.filter(word => lines.join('').includes(word))).toEqual([])
})

test('an error is logged by its kind and place, without the values in its text, at every door', async () => {
  const id = await reported()
  const { codeUrl } = await service.as(resident).call('getTicket', { params: { ticketId: id } })
  broken = true
  const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const asked = await service.ask(`/api/tickets/${id}`, {}, resident)
  const opened = await service.ask(new URL(codeUrl).pathname)
  broken = false

  expect([asked.status, opened.status, await opened.text()]).toEqual([500, 500, expect.stringContaining('</html>')])
  const failures = lines.filter(line => line.includes('"failed"'))
  expect(failures.map(line => JSON.parse(line))).toEqual([
    expect.objectContaining({ endpoint: 'getTicket', error: 'Error', at: expect.stringContaining('log.http.test') }),
    expect.objectContaining({ endpoint: 't', error: 'Error' })
  ])
  expect(personal.filter(word => lines.join('').includes(word))).toEqual([])
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
})

test('the request that somebody is answered with leads through the log to the messages that follow from it', async () => {
  const id = await reported()
  const body = JSON.stringify({ action: 'accept', eventId: fixedId('event', 7001), occurredAt: service.clock.now() })
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'key-of-accepting' }
  const answer = await service.ask(`/api/tickets/${id}/actions`, { method: 'POST', headers, body }, agent)
  const requestId = answer.headers.get('x-request-id')

  expect(told()).toContainEqual(expect.objectContaining({ requestId, endpoint: 'takeAction', status: 200 }))
  expect(await stored.requestsOf(id)).toContain(requestId)
})
