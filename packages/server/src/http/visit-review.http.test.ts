import { chen, gu, li, sun, wang, zhou } from '@linying/testkit/rules'
import { allFine, company, fixedId, freshEventId, herPlan, type TestService, testService, type Who } from '@linying/testkit/service'
import { strFromU8, unzipSync } from 'fflate'

const communityId = company.community.id
const [agent, colleague, supervisor, manager] = [zhou, chen, sun, gu].map(({ id }) => staff(id)) as [Who, Who, Who, Who]
const november = { from: '2026-10-31T16:00:00.000Z', to: '2026-11-30T16:00:00.000Z' }

let service: TestService
beforeEach(async () => {
  service = await testService()
  await herPlan(service.as, service.clock.now())
})
afterEach(() => service.close())

describe('several visits approved at once', () => {
  test('are approved, and what cannot be says why and keeps no other from it', async () => {
    await hold(1)
    await hold(2, manager)
    await hold(3)
    await service.as(agent).call('actOnVisit', {
      params: { visitId: visitIdOf(3) },
      body: { action: 'correct', text: '是十点', eventId: freshEventId(), occurredAt: service.clock.now() }
    })

    expect(await approve([1, 2, 3, 9])).toEqual([null, 'visit.own', 'visit.stale', 'not-found'])
    expect(await reviews()).toEqual({ [visitIdOf(1)]: 'approved', [visitIdOf(2)]: 'waiting', [visitIdOf(3)]: 'waiting' })
  })

  test('are judged as they are now: a manager who saw an older one reads who changed it', async () => {
    await hold(1)
    const tell = (who: Who, said: { readonly action: 'correct' | 'sendBack'; readonly version?: number }) => {
      const body = { text: '是十点', comment: '写清楚', ...said, eventId: freshEventId(), occurredAt: service.clock.now() }
      return service.ask(`/api/visits/${visitIdOf(1)}/actions`, { method: 'POST', headers, body: JSON.stringify(body) }, who)
    }
    await tell(agent, { action: 'correct' })
    const answer = await tell(manager, { action: 'sendBack', version: 1 })

    expect([answer.status, await answer.json()]).toEqual([409, expect.objectContaining({ code: 'visit.stale', faster: { name: '周敏' } })])
    expect(await reviews()).toEqual({ [visitIdOf(1)]: 'waiting' })
  })

  test('are approved once where it is sent again', async () => {
    await hold(1)
    const seen = [{ visitId: visitIdOf(1), version: 1, eventId: freshEventId() }]
    const body = { visits: seen, occurredAt: service.clock.now() }
    const both = [await service.as(manager).call('approveVisits', { body }), await service.as(manager).call('approveVisits', { body })]
    expect(both.map(({ items }) => items[0]?.refusal)).toEqual([null, null])
  })

  test('are none of an agent’s', async () => {
    await hold(1)
    expect(await approve([1], colleague)).toEqual(['action.not-yours'])
  })
})

describe('the summary', () => {
  test('counts by person, community and month on the community’s clock', async () => {
    await hold(1, agent, { at: '2026-10-31T15:59:59.000Z' })
    await hold(2, agent, { at: '2026-10-31T16:00:00.000Z' })
    await hold(3, agent, { outcome: 'unreachable' })
    await hold(4, colleague)
    await approve([4])

    const lines = await summary(manager, { from: '2026-10-01T00:00:00.000Z', to: november.to })
    expect(lines.map(({ month, visitorName, held }) => [month, visitorName, held])).toEqual([
      ['2026-11', '周敏', 2],
      ['2026-11', '陈晨', 1],
      ['2026-10', '周敏', 1]
    ])
    expect(lines[0]).toMatchObject({ ...november, held: 2, reached: 1, waiting: 2, approved: 0, late: 0 })
    expect(lines[1]).toMatchObject({ approved: 1, waiting: 0 })
  })

  test('gives an agent her own alone', async () => {
    await hold(1)
    await hold(2, colleague)
    expect((await summary(agent)).map(({ visitorName }) => visitorName)).toEqual(['周敏'])
    expect((await summary(supervisor)).map(({ visitorName }) => visitorName).sort()).toEqual(['周敏', '陈晨'])
  })

  test('has what is late', async () => {
    await hold(1)
    service.clock.passMinutes(48 * 60)
    expect((await summary(manager))[0]?.late).toBe(0)
    service.clock.passMinutes(1)
    expect((await summary(manager))[0]?.late).toBe(1)
  })
})

describe('the sheet', () => {
  test('holds what the list holds, narrowed as it is', async () => {
    await hold(1)
    await hold(2, colleague, { outcome: 'needs_help', said: '腿脚不便' })
    const answer = await sheet(manager, 'outcome=needs_help')

    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    ])
    const text = await textsIn(answer)
    expect(text).toContain('腿脚不便')
    expect(text).not.toContain('身体挺好')
  })

  test('and no summary counts a visit that the manager finds never took place', async () => {
    await hold(1)
    await hold(2)
    await approve([1, 2])
    const params = { visitId: visitIdOf(2) }
    const now = () => ({ eventId: freshEventId(), occurredAt: service.clock.now() })
    const her = service.as({ id: wang.id, side: 'resident' })
    const { version } = await her.call('actOnVisit', { params, body: { action: 'deny', text: '没有人来过', ...now() } })
    const settled = { action: 'settleDenial', upheld: true, text: '查了门禁', version, ...now() } as const
    await service.as(manager).call('actOnVisit', { params, body: settled })

    expect(await summary(manager)).toMatchObject([{ held: 1, reached: 1, approved: 1, waiting: 0, sentBack: 0, late: 0, void: 1 }])
    expect(await textsIn(await sheet(manager, 'review=approved'))).not.toContain('已作废')
    const whole = await textsIn(await sheet(manager))
    expect(whole.match(/一切都好/g)?.length).toBe(1)
    expect(whole).toContain('已作废')
  })

  test('says nothing of what was noted for colleagues', async () => {
    await hold(1)
    expect(await textsIn(await sheet(manager))).not.toContain('儿子在外地')
  })

  test.each([
    ['nobody', undefined, 401],
    ['a resident', { id: wang.id, side: 'resident' } as const, 403],
    ['a technician', staff(li.id), 403],
    ['an agent of another community', staff(company.secondAgent), 404]
  ])('is not for %s', async (_who, who, status) => {
    await hold(1)
    expect((await sheet(who)).status).toBe(status)
  })

  test('of an unknown narrowing is refused', async () => {
    expect((await sheet(manager, 'kind=unknown')).status).toBe(422)
  })
})

const headers = { 'content-type': 'application/json' }

function hold(number: number, who: Who = agent, said: object = {}) {
  const at = service.clock.now()
  const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '身体挺好', note: '儿子在外地' } as const
  const body = { id: visitIdOf(number), at, occurredAt: at, planId: fixedId('care', 1), checks: [...allFine], ...met, ...said }
  return service.as(who).call('holdVisit', { params: { communityId }, body })
}

async function approve(numbers: readonly number[], who: Who = manager) {
  const visits = numbers.map(number => ({ visitId: visitIdOf(number), version: 1, eventId: freshEventId() }))
  const { items } = await service.as(who).call('approveVisits', { body: { visits, occurredAt: service.clock.now() } })
  return items.map(({ refusal }) => refusal)
}

async function reviews(): Promise<Readonly<Record<string, string>>> {
  const { items } = await service.as(manager).call('listVisits', { query: {} })
  return Object.fromEntries(items.map(({ id, review }) => [id, review]))
}

async function summary(who: Who, period = november) {
  return (await service.as(who).call('summarizeVisits', { query: { communityId, ...period } })).lines
}

function sheet(who: Who | undefined, query = '') {
  return service.ask(`/api/visit-sheet?communityId=${communityId}&${query}`, {}, who)
}

async function textsIn(answer: Response): Promise<string> {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.values(files)
    .map(file => strFromU8(file))
    .join('')
}

function visitIdOf(number: number): string {
  return fixedId('visit', number)
}

function staff(id: string): Who {
  return { id, side: 'staff' }
}
