import { admin, gu, zhou } from '@linying/testkit'
import { act, aReport, company, fixedId, freshKey, type TestService, testService } from '@linying/testkit/service'

let service: TestService
beforeEach(async () => {
  service = await testService()
})
afterEach(() => service.close())

const communityId = company.community.id
const promised = {
  kind: 'complaint',
  category: null,
  urgency: null,
  metric: 'confirm_details',
  minutes: 10,
  runs: 'always',
  warnPercent: 50,
  pausable: false,
  ladder: [{ to: 'manager', afterMinutes: 0 }],
  adopted: true
} as const

const asGu = () => service.as({ id: gu.id, side: 'staff' })

async function confirmPolicy() {
  const { items } = await asGu().call('listPolicies', { params: { communityId } })
  const found = items.find(({ kind, metric }) => kind === 'complaint' && metric === 'confirm_details')
  if (found === undefined) throw new Error('the plans promise to confirm complaints')
  return found
}

test('a community begins with what the plans promise, as targets, each with its source', async () => {
  expect(await confirmPolicy()).toMatchObject({ minutes: 15, adopted: false, source: 'SP-2', changedByName: null })
})

test('a manager changes a promise, and it is on record who did', async () => {
  const { id } = await confirmPolicy()
  await asGu().call('savePolicy', { params: { communityId, policyId: id }, body: { ...promised, ladder: [...promised.ladder] } })
  expect(await confirmPolicy()).toMatchObject({ id, minutes: 10, adopted: true, source: 'manager', changedByName: '顾强' })
})

test('a ticket keeps what was promised when it began', async () => {
  const body = aReport(
    {
      id: fixedId('ticket', 1),
      communityId,
      place: { kind: 'words', text: '中心花园' },
      kind: 'complaint',
      category: 'public_area',
      complaint: { severity: 'major' },
      channel: 'phone'
    },
    service.clock.now()
  )
  const agent = service.as({ id: zhou.id, side: 'staff' })
  const before = await agent.call('reportTicket', { idempotencyKey: freshKey(), body })
  const { id } = await confirmPolicy()
  await asGu().call('savePolicy', { params: { communityId, policyId: id }, body: { ...promised, ladder: [...promised.ladder] } })

  const after = await act(agent, before.id, { action: 'accept' }, service.clock.now())

  const dueOf = ({ clocks }: typeof before) => clocks.find(({ metric }) => metric === 'confirm_details')?.dueAt
  expect(dueOf(after)).toBe(dueOf(before))
})

test.each([
  ['no length where one is needed', { minutes: null }, 'policy.minutes-missing'],
  ['a clock that complaints do not have', { metric: 'arrive' }, 'policy.no-such-clock'],
  ['tickets that another policy is for', {}, 'policy.matched-twice']
] as const)('a promise with %s is refused', async (_, differs, code) => {
  const body = { ...promised, ladder: [...promised.ladder], ...differs }
  const saving = asGu().call('savePolicy', { params: { communityId, policyId: fixedId('policy', 1) }, body })
  await expect(saving).rejects.toMatchObject({ problem: { code } })
})

test('a ladder whose second level comes before its first is refused where it is wrong', async () => {
  const { id } = await confirmPolicy()
  const ladder = [
    { to: 'supervisor', afterMinutes: 30 },
    { to: 'manager', afterMinutes: 10 }
  ] as const
  const saving = asGu().call('savePolicy', { params: { communityId, policyId: id }, body: { ...promised, ladder: [...ladder] } })
  await expect(saving).rejects.toMatchObject({ problem: { code: 'invalid', errors: [{ pointer: '/ladder', code: 'ladder.upside-down' }] } })
})

test('an admin sets up the company and promises nothing', async () => {
  const { id } = await confirmPolicy()
  const body = { ...promised, ladder: [...promised.ladder] }
  const saving = service.as({ id: admin.id, side: 'staff' }).call('savePolicy', { params: { communityId, policyId: id }, body })
  await expect(saving).rejects.toMatchObject({ status: 403 })
})
