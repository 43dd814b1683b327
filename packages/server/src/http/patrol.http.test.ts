import { gu, li, sun, wang, zhou } from '@linying/testkit/rules'
import {
  aReport,
  canary,
  company,
  fixedId,
  freshEventId,
  freshKey,
  type GivenPatrolPost,
  givenPatrolPost,
  otherCompany,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import sharp from 'sharp'

const communityId = company.community.id
const params = { communityId }
const everyDay = [0, 1, 2, 3, 4, 5, 6]
const staff = (id: string): Who => ({ id, side: 'staff' })
const here = { organizationId: company.organizationId, communityId, by: gu.id }

let service: TestService
let post: GivenPatrolPost
beforeEach(async () => {
  service = await testService()
  post = await givenPatrolPost(service, { number: 1, ...here })
})
afterEach(() => service.close())

const agent = () => service.as(staff(zhou.id))
const manager = () => service.as(staff(gu.id))
const scan = (who: Who | undefined, token = post.token) => service.as(who).call('openPatrolCode', { params: { token } })
const checkIn = (who = staff(zhou.id), said: object = {}, token = post.token) =>
  service.as(who).call('checkInAtPost', { params: { token }, body: { id: fixedId('duty', 1), ...said } })
const met = (number: number, said: object = {}) => ({
  id: fixedId('visit', number),
  at: service.clock.now(),
  whom: '老人',
  topic: '快递',
  outcome: 'helped' as const,
  ...said
})
const tell = (body: ReturnType<typeof met>, dutyId = fixedId('duty', 1)) => agent().call('recordEncounter', { params: { dutyId }, body })
const boardToday = async () => (await manager().call('getPatrolBoard', { params })).days.find(({ date }) => date === '2026-11-22')
const refusedFor = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) })

describe('whoever scans the code of a post', () => {
  test('reads when somebody stands there and whom to ring, and nothing of who it is', async () => {
    await checkIn()
    expect(await scan(undefined)).toEqual({
      here: null,
      post: {
        name: '快递柜1',
        place: '东门内',
        communityName: '翠湖花园',
        hotline: '0571-88000001',
        utcOffsetMinutes: 480,
        hours: [{ id: post.slotId, from: '09:00', to: '12:00', weekdays: everyDay }],
        mannedUntil: '2026-11-22T04:00:00.000Z',
        nextFrom: '2026-11-23T01:00:00.000Z'
      }
    })
  })

  test('outside the app gets a page without a name, which no search engine keeps', async () => {
    await checkIn()
    const answer = await service.ask(`/p/${post.token}`)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('客服现在就在这里，到 12:00 为止')
    expect(page).toContain('每天 09:00–12:00')
    expect(page).toContain('tel:0571')
    expect(page).not.toContain('周敏')
    expect([answer.headers.get('x-robots-tag'), answer.headers.get('referrer-policy')]).toEqual(['noindex', 'no-referrer'])
    expect((await service.ask(`/p/${post.token}`, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })).status).toBe(304)
    expect((await service.ask(`/p/${post.token}.png`)).headers.get('content-type')).toBe('image/png')
  })

  test.each([
    ['a forged code', 'AAAAAAAAAAAAAAAAAAAAAA'],
    ['half a code', 'AAAA']
  ])('learns nothing from %s', async (_what, token) => {
    expect((await service.ask(`/p/${token}`)).status).toBe(404)
    expect([404, 422]).toContain((await service.ask(`/api/patrol-codes/${token}`)).status)
  })

  test('learns nothing from a code that was replaced, and the new one opens the post', async () => {
    const { codeUrl } = await manager().call('replacePatrolCode', { params: { ...params, postId: post.postId }, body: { codeVersion: 1 } })
    await expect(scan(undefined)).rejects.toEqual(refusedFor('not-found'))
    expect((await service.ask(`/p/${post.token}`)).status).toBe(404)
    expect(await scan(undefined, codeUrl?.split('/').at(-1))).toMatchObject({ post: { name: '快递柜1' } })
  })

  test('learns nothing of a post that is closed', async () => {
    await savePost({ closed: true, version: 1 })
    await expect(scan(staff(zhou.id))).rejects.toEqual(refusedFor('not-found'))
  })
})

test('asking twice to replace a code replaces it once', async () => {
  const ask = () => manager().call('replacePatrolCode', { params: { ...params, postId: post.postId }, body: { codeVersion: 1 } })
  const [first, second] = [await ask(), await ask()]
  expect([first.codeVersion, second.codeVersion, second.codeUrl]).toEqual([2, 2, first.codeUrl])
})

test('a post with the id of a ticket has not that ticket’s code', () => {
  const id = fixedId('ticket', 1)
  expect(service.ports.patrolCodes.tokenFor(id, 1)).not.toBe(service.ports.codes.tokenFor(id, 1))
})

describe('checking in', () => {
  test('is by the server’s clock, and seen on the board', async () => {
    service.clock.set('2026-11-22T01:25:00.000Z')
    const { here: mine } = await checkIn()
    expect(mine?.duty).toMatchObject({ personName: '周敏', checkedInAt: '2026-11-22T01:25:00.000Z', checkedOutAt: null })
    expect((await boardToday())?.slots).toMatchObject([{ standing: 'manned', minutesLate: 25, names: ['周敏'] }])
  })

  test('twice is once, also at the same moment', async () => {
    await Promise.all([checkIn(), checkIn(staff(zhou.id), { id: fixedId('duty', 2) })])
    const { duties } = await slotDay()
    expect(duties).toHaveLength(1)
  })

  test('is not kept from whoever forgot to leave the day before', async () => {
    await checkIn()
    service.clock.set('2026-11-23T01:00:00.000Z')
    expect((await scan(staff(zhou.id))).here?.mayCheckIn).toBe(true)
    const { here: mine } = await checkIn(staff(zhou.id), { id: fixedId('duty', 2) })
    expect(mine).toMatchObject({ mayCheckIn: false, duty: { id: fixedId('duty', 2), day: '2026-11-23' } })
  })

  test('with the id of somebody else’s duty is refused', async () => {
    await checkIn()
    await expect(checkIn(staff(sun.id))).rejects.toEqual(refusedFor('patrol.id-taken'))
  })

  test.each([
    ['before the post opens', '2026-11-22T00:29:59.999Z'],
    ['after it has closed', '2026-11-22T04:00:00.000Z']
  ])('is refused %s', async (_when, at) => {
    service.clock.set(at)
    await expect(checkIn()).rejects.toEqual(refusedFor('patrol.no-slot-now'))
  })

  test.each([
    ['a technician', staff(li.id), 'forbidden'],
    ['a resident', { id: wang.id, side: 'resident' } as const, 'forbidden'],
    ['an agent from the resident’s side', { id: zhou.id, side: 'resident' } as const, 'not-found'],
    ['an agent of another community', staff(company.secondAgent), 'not-found'],
    ['an agent of another company', staff(otherCompany.agent), 'not-found']
  ])('is nothing for %s', async (_who, who, code) => {
    await expect(checkIn(who)).rejects.toEqual(refusedFor(code))
  })

  test('where another code is shown needs the digits of the post’s screen', async () => {
    const shown = await givenPatrolPost(service, { number: 2, ...here, proof: 'screen' })
    const screen = await manager().call('showPatrolScreen', { params: { ...params, postId: shown.postId } })
    const wrong = screen.code === '000000' ? '000001' : '000000'

    await expect(checkIn(staff(zhou.id), {}, shown.token)).rejects.toEqual(refusedFor('patrol.screen-code'))
    await expect(checkIn(staff(zhou.id), { screenCode: wrong }, shown.token)).rejects.toEqual(refusedFor('patrol.screen-code'))
    service.clock.set('2026-11-22T02:00:59.999Z')
    expect((await checkIn(staff(zhou.id), { screenCode: screen.code }, shown.token)).here?.duty).not.toBeNull()
  })

  test.each([
    ['a minute ago', '2026-11-22T02:01:00.000Z'],
    ['that come in a minute', '2026-11-22T01:59:29.999Z']
  ])('with digits of %s is refused', async (_when, at) => {
    const shown = await givenPatrolPost(service, { number: 2, ...here, proof: 'screen' })
    const { code } = await manager().call('showPatrolScreen', { params: { ...params, postId: shown.postId } })
    service.clock.set(at)
    await expect(checkIn(staff(zhou.id), { screenCode: code }, shown.token)).rejects.toEqual(refusedFor('patrol.screen-code'))
  })

  test('gives nobody time to guess digits', async () => {
    const shown = await givenPatrolPost(service, { number: 2, ...here, proof: 'screen' })
    const { code } = await manager().call('showPatrolScreen', { params: { ...params, postId: shown.postId } })
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries++)
      await expect(checkIn(staff(zhou.id), { screenCode: wrong }, shown.token)).rejects.toEqual(refusedFor('patrol.screen-code'))
    await expect(checkIn(staff(zhou.id), { screenCode: code }, shown.token)).rejects.toEqual(refusedFor('patrol.too-many-tries'))
  })
})

describe('a post that asks for a photo', () => {
  let asking: GivenPatrolPost
  beforeEach(async () => {
    asking = await givenPatrolPost(service, { number: 2, ...here, proof: 'photo' })
  })
  const slotOfIt = () => manager().call('getPatrolSlotDay', { params: { ...params, slotId: asking.slotId, day: '2026-11-22' } })

  test('lets nobody in without one', async () => {
    await expect(checkIn(staff(zhou.id), {}, asking.token)).rejects.toEqual(refusedFor('patrol.photo-missing'))
  })

  test('counts a slot as kept only once the photo is there, and shows it to the manager', async () => {
    await checkIn(staff(zhou.id), { expectedPhotos: 1 }, asking.token)
    service.clock.set('2026-11-22T04:00:00.000Z')
    expect(await slotOfIt()).toMatchObject({ slot: { standing: 'unproven' }, duties: [{ photoMissing: true, photos: [] }] })
    const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    await send(photo)
    await agent().call('completePhoto', { params: { photoId: fixedId('photo', 1) } })
    const { slot, duties } = await slotOfIt()
    expect([slot.standing, duties[0]?.photoMissing, duties[0]?.photos.length]).toEqual(['kept', false, 1])
  })

  test('takes a photo from whoever is there and from nobody else', async () => {
    await checkIn(staff(zhou.id), { expectedPhotos: 1 }, asking.token)
    await expect(presign(1, staff(sun.id))).rejects.toEqual(refusedFor('not-found'))
    await presign(1)
    await expect(presign(2)).rejects.toEqual(refusedFor('photo.too-many'))
  })

  function presign(number: number, who = staff(zhou.id), bytes = 1000) {
    const dutyId = fixedId('duty', 1)
    const body = { id: fixedId('photo', number), dutyId, forEvent: dutyId, contentType: 'image/jpeg', bytes } as const
    return service.as(who).call('presignPhoto', { body })
  }

  async function send(photo: Buffer): Promise<void> {
    const { url, fields } = await presign(1, staff(zhou.id), photo.length)
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'photo.jpg')
    const encoded = new Response(form)
    const body = new Uint8Array(await encoded.arrayBuffer())
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '', 'content-length': String(body.length) }
    expect((await service.fetch(new Request(url, { method: 'POST', headers, body }))).status).toBe(204)
  }
})

describe('an encounter', () => {
  test('is a visit record of the post, counts for its slot, and waits for a manager’s review', async () => {
    await checkIn()
    await tell(met(1))
    const { items } = await manager().call('listVisits', { query: { communityId } })
    expect(items).toMatchObject([
      { id: fixedId('visit', 1), kind: 'patrol', method: 'post', outcome: 'helped', topic: '快递', review: 'waiting' }
    ])
    expect((await boardToday())?.slots).toMatchObject([{ encounters: 1, registered: 0 }])
    expect((await slotDay()).duties).toMatchObject([{ encounters: [{ whom: '老人', topic: '快递', outcome: 'helped' }] }])
  })

  test('sent again after it has waited for a signal is one encounter', async () => {
    await checkIn()
    const waited = met(1)
    service.clock.set('2026-11-22T03:30:00.000Z')
    await tell(waited)
    await tell(waited)
    expect((await boardToday())?.slots).toMatchObject([{ encounters: 1 }])
  })

  test('that arrives after she has left is kept, and one after leaving is refused', async () => {
    await checkIn()
    const before = met(1)
    await agent().call('checkOutOfPost', { params: { dutyId: fixedId('duty', 1) } })
    service.clock.set('2026-11-22T02:30:00.000Z')
    await tell(before)
    await expect(tell(met(2))).rejects.toEqual(refusedFor('patrol.not-there-then'))
  })

  test('that a manager finds never took place counts nowhere, and whoever checked in was there all the same', async () => {
    await checkIn()
    await tell(met(1))
    await tell(met(2, { roomId: company.wangsRoom.id }))
    const visit = { visitId: fixedId('visit', 2) }
    const said = { text: '没有的事', occurredAt: service.clock.now() }
    const deny = { action: 'deny', eventId: freshEventId(), ...said } as const
    const { version } = await service.as({ id: wang.id, side: 'resident' }).call('actOnVisit', { params: visit, body: deny })
    await manager().call('actOnVisit', {
      params: visit,
      body: { action: 'settleDenial', upheld: true, eventId: freshEventId(), version, ...said }
    })

    expect((await boardToday())?.slots).toMatchObject([{ standing: 'manned', encounters: 1 }])
    expect((await slotDay()).duties.map(({ encounters }) => encounters.map(({ visitId }) => visitId))).toEqual([[fixedId('visit', 1)]])
    const { items } = await manager().call('listVisits', { query: { communityId, postId: post.postId } })
    expect(items.map(({ id, review }) => [id, review])).toContainEqual([visit.visitId, 'void'])
  })

  test('that became a ticket says which', async () => {
    await checkIn()
    await expect(tell(met(1, { outcome: 'registered' }))).rejects.toEqual(refusedFor('ticket.not-there'))
    const id = fixedId('ticket', 7)
    const report = aReport({ id, communityId, place: { kind: 'words', text: '东门快递柜' }, channel: 'patrol' }, service.clock.now())
    const { number } = await agent().call('reportTicket', { idempotencyKey: freshKey(), body: report })
    await tell(met(1, { outcome: 'registered', ticketId: id }))
    expect((await slotDay()).duties).toMatchObject([{ encounters: [{ ticketId: id, ticketNumber: number }] }])
    expect((await boardToday())?.slots).toMatchObject([{ encounters: 1, registered: 1 }])
  })

  test('in a colleague’s duty is refused', async () => {
    await checkIn(staff(sun.id))
    await expect(tell(met(1))).rejects.toEqual(refusedFor('patrol.duty-not-yours'))
  })

  test('counts for a post only where it was in a duty there', async () => {
    const at = service.clock.now()
    const visit = { id: fixedId('visit', 1), kind: 'patrol', method: 'post', outcome: 'told', topic: '停车', at, occurredAt: at } as const
    await expect(agent().call('holdVisit', { params, body: { ...visit, postId: post.postId } })).rejects.toEqual(
      refusedFor('patrol.not-there-then')
    )
  })
})

test('leaving twice is leaving once', async () => {
  await checkIn()
  const leave = () => agent().call('checkOutOfPost', { params: { dutyId: fixedId('duty', 1) } })
  await leave()
  service.clock.set('2026-11-22T03:00:00.000Z')
  await leave()
  expect((await slotDay()).duties).toMatchObject([{ checkedOutAt: '2026-11-22T02:00:00.000Z' }])
  expect((await boardToday())?.slots).toMatchObject([{ standing: 'left' }])
})

test('a slot to which nobody came is missed', async () => {
  service.clock.set('2026-11-22T04:00:00.000Z')
  expect((await boardToday())?.slots).toMatchObject([{ standing: 'missed', names: [], encounters: 0 }])
})

test('the board goes back a week and ahead as far', async () => {
  const { today, days } = await manager().call('getPatrolBoard', { params })
  expect([today, days[0]?.date, days.at(-1)?.date]).toEqual(['2026-11-22', '2026-11-15', '2026-11-28'])
  expect(days[0]?.slots).toMatchObject([{ standing: 'missed' }])
})

describe('the roster', () => {
  const roster = (personId: string | null, day = '2026-11-22') =>
    manager().call('setPatrolRoster', { params: { ...params, slotId: post.slotId, day }, body: { personId } })

  test('says who is to come, and whoever scans is told', async () => {
    await roster(sun.id)
    expect((await boardToday())?.slots).toMatchObject([{ rosterName: '孙丽' }])
    expect((await scan(staff(zhou.id))).here?.slot).toMatchObject({ rosterName: '孙丽', isMine: false })
    await roster(null)
    expect((await boardToday())?.slots).toMatchObject([{ rosterName: null }])
  })

  test.each([
    ['yesterday', zhou.id, '2026-11-21', 'patrol.day-past'],
    ['a technician', li.id, '2026-11-22', 'patrol.person-unknown'],
    ['an agent of another community', company.secondAgent, '2026-11-22', 'patrol.person-unknown'],
    ['a day before the slot was', zhou.id, '2026-10-31', 'not-found']
  ])('refuses %s', async (_what, personId, day, code) => {
    await expect(roster(personId, day)).rejects.toEqual(refusedFor(code))
  })
})

describe('what is to be passed on', () => {
  const say = (from: string, to: string, text = '明早六点停水') =>
    manager().call('savePatrolReminder', { params: { ...params, reminderId: fixedId('reminder', 1) }, body: { text, from, to } })

  test.each([
    ['until today', '2026-11-20', '2026-11-22', true],
    ['from tomorrow', '2026-11-23', '2026-11-24', false],
    ['until yesterday', '2026-11-20', '2026-11-21', false]
  ])('%s is said at check-in: %s to %s, %s', async (_when, from, to, isSaid) => {
    await say(from, to)
    expect((await checkIn()).here?.reminders).toEqual(isSaid ? [{ id: fixedId('reminder', 1), text: '明早六点停水', to }] : [])
  })

  test('can be changed, and needs words and days in their order', async () => {
    await say('2026-11-22', '2026-11-22')
    await say('2026-11-22', '2026-11-23', '改到后天停水')
    expect((await scan(staff(zhou.id))).here?.reminders).toMatchObject([{ text: '改到后天停水' }])
    await expect(say('2026-11-22', '2026-11-21')).rejects.toEqual(refusedFor('patrol.reminder-upside-down'))
    await expect(say('2026-11-22', '2026-11-22', ' ')).rejects.toEqual(refusedFor('patrol.reminder-empty'))
  })
})

describe('a manager', () => {
  test('sets up a post, and the same request again is the same post', async () => {
    const slot = { id: fixedId('patrol_slot', 5), from: '17:00', to: '19:00', weekdays: everyDay }
    const create = () => savePost({ name: '健身角', version: 0, slots: [slot] }, fixedId('patrol_post', 5))
    const [first, second] = [await create(), await create()]
    expect(first).toMatchObject({ version: 1, codeUrl: expect.stringMatching(/\/p\/[\w-]{22}$/), slots: [slot] })
    expect(second).toEqual(first)
  })

  test.each([
    ['a name that another post has', { name: '快递柜1', version: 0 }, fixedId('patrol_post', 5), 'patrol.name-taken'],
    ['what somebody has changed meanwhile', { version: 7 }, fixedId('patrol_post', 1), 'patrol.post-stale']
  ])('cannot save %s', async (_what, said, id, code) => {
    await expect(savePost(said, id)).rejects.toEqual(refusedFor(code))
  })

  test('cannot take the id of another community’s post, nor learn of it', async () => {
    const there = { organizationId: otherCompany.organizationId, communityId: otherCompany.community.id, by: otherCompany.agent }
    await givenPatrolPost(service, { number: 9, ...there, word: canary })
    await expect(savePost({ name: '别处', version: 0 }, fixedId('patrol_post', 9))).rejects.toEqual(refusedFor('patrol.post-stale'))
  })

  test('who takes hours away at ten keeps what has begun today on record', async () => {
    await savePost({ version: 1, slots: [] })
    expect((await boardToday())?.slots).toMatchObject([{ standing: 'vacant' }])
    service.clock.set('2026-11-23T02:00:00.000Z')
    const { days } = await manager().call('getPatrolBoard', { params })
    expect(days.find(({ date }) => date === '2026-11-23')?.slots).toEqual([])
  })
})

test('only a manager has the address that is printed', async () => {
  const urls = await Promise.all(
    [gu.id, zhou.id, sun.id].map(async id => (await service.as(staff(id)).call('listPatrolPosts', { params })).items[0]?.codeUrl)
  )
  expect(urls.map(url => url !== null)).toEqual([true, false, false])
})

function savePost(said: object, postId = post.postId) {
  const usual = { name: '快递柜1', place: '东门内', proof: 'none' as const, topics: ['快递'], slots: [], version: 1 }
  return manager().call('savePatrolPost', { params: { ...params, postId }, body: { ...usual, ...said } })
}

function slotDay() {
  return manager().call('getPatrolSlotDay', { params: { ...params, slotId: post.slotId, day: '2026-11-22' } })
}
