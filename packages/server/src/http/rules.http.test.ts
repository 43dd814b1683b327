import { plusDays } from '@linying/domain'
import { admin, gu, li, wang, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, type TestService, testService } from '@linying/testkit/service'

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

const params = { communityId: company.community.id }

const usual = {
  reopenWithinDays: 7,
  silenceAfterDays: 7,
  takeWithinMinutes: 30,
  changeRatingWithinDays: 7,
  followUpAfterNotSolved: 2,
  returnVisitFor: 'none',
  returnVisitSamplePercent: 10,
  unreachableAfterAttempts: 3,
  reviewWithinHours: 48,
  answerWithinHours: 24
} as const

const asGu = () => service.as({ id: gu.id, side: 'staff' })
const rulesNow = async () => (await asGu().call('listPolicies', { params })).rules

test('a community begins with the numbers of the service, which nobody has changed', async () => {
  expect(await rulesNow()).toEqual({ ...usual, changedAt: null, changedByName: null })
})

test('a manager changes a number and goes back to the usual one, and it is on record who did', async () => {
  const body = { ...usual, returnVisitFor: 'all', reviewWithinHours: 12 } as const
  const saved = await asGu().call('saveRules', { params, body })
  expect(saved).toEqual({ ...body, changedAt: service.clock.now(), changedByName: '顾强' })
  expect(await rulesNow()).toEqual(saved)
  await asGu().call('saveRules', { params, body: usual })
  expect(await rulesNow()).toMatchObject(usual)
})

test('a rating is changed for as long as was promised when the ticket began, of a later one as the manager set it since', async () => {
  const before = await closedRepair(1)
  await asGu().call('saveRules', { params, body: { ...usual, changeRatingWithinDays: 3 } })
  const after = await closedRepair(2)
  const now = service.clock.now()
  expect([await changeableUntil(before), await changeableUntil(after)]).toEqual([plusDays(now, 7), plusDays(now, 3)])
})

test.each([
  ['no day at all', { reopenWithinDays: 0 }, '/reopenWithinDays'],
  ['half an hour', { reviewWithinHours: 0.5 }, '/reviewWithinHours'],
  ['more than all of them', { returnVisitSamplePercent: 101 }, '/returnVisitSamplePercent']
])('%s is refused where it is wrong', async (_, differs, pointer) => {
  const saving = asGu().call('saveRules', { params, body: { ...usual, ...differs } })
  await expect(saving).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer }] } })
})

test('an admin sets up the company and no number of its service', async () => {
  const saving = service.as({ id: admin.id, side: 'staff' }).call('saveRules', { params, body: usual })
  await expect(saving).rejects.toMatchObject({ status: 403 })
})

async function closedRepair(number: number): Promise<string> {
  const now = service.clock.now()
  const resident = service.as({ id: wang.id, side: 'resident' })
  const agent = service.as({ id: zhou.id, side: 'staff' })
  const holder = service.as({ id: li.id, side: 'staff' })
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: fixedId('ticket', number), communityId: company.community.id, place }, now)
  const { id } = await resident.call('reportTicket', { idempotencyKey: freshKey(), body })
  await act(agent, id, { action: 'accept' }, now)
  await act(agent, id, { action: 'assign', technicianId: li.id }, now)
  await act(holder, id, { action: 'take' }, now)
  await act(holder, id, { action: 'arrive' }, now)
  await act(holder, id, { action: 'finish', result: 'fixed', materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' }, now)
  await act(resident, id, { action: 'confirm' }, now)
  await act(resident, id, { action: 'rate', level: 'satisfied' }, now)
  return id
}

async function changeableUntil(ticketId: string): Promise<string | undefined> {
  const { rating } = await service.as({ id: wang.id, side: 'resident' }).call('getTicket', { params: { ticketId } })
  return rating?.changeableUntil
}
