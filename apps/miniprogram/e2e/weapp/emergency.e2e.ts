import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { heldTicket } from '../site/given-ticket'
import { wangXiulan } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { type Phone, switchNetwork } from '../weapp-runner/phone'
import { phones } from './people/phones'
import { ticketsOf } from './people/reporting'

const { site, aPhone, open, of } = phones()
const { hotline } = company.community

async function openEmergency(app: MiniProgram): Promise<void> {
  await app.tap('emergency')
  await app.waitFor(() => app.byId('emergency-burst_pipe') && app.byId('emergency-place'), 'the emergencies')
}

const callsOf = (phone: Phone) => phone.journal.filter(({ what }) => what === 'call').map(({ text }) => text)
const emergenciesOf = async () => (await ticketsOf(site().as(wangXiulan))).filter(({ kind }) => kind === 'emergency')

test('one tap calls the 24 h line and opens the order, and she reads what to do until help comes', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await openEmergency(app)
  await app.tap('emergency-burst_pipe')
  await app.waitFor(() => app.byId('emergency-progress'), 'the order to have arrived')

  expect(callsOf(phone)).toEqual([hotline])
  expect(app.text()).toContain('先关水表旁的总阀门')
  const [order] = await emergenciesOf()
  expect(order).toMatchObject({ category: 'burst_pipe', urgency: 'urgent', place: { label: company.wangsRoom.label } })
  expect(app.text()).toContain(order?.number ?? 'a number')
  await app.tap('call-again')
  await app.waitFor(() => callsOf(phone).length > 1, 'the second call')
  expect(callsOf(phone)).toEqual([hotline, hotline])
})

test('a hand that taps twice opens one order', async () => {
  const before = await emergenciesOf()
  const app = await of(wangXiulan)
  await openEmergency(app)
  await Promise.all([app.tap('emergency-power_failure'), app.tap('emergency-power_failure')])
  await app.waitFor(() => app.byId('emergency-progress'), 'the order to have arrived')
  await app.tap('emergency-another')
  await app.tap('emergency-power_failure')
  await app.waitFor(() => app.byId('emergency-progress'), 'the same order')
  expect(await emergenciesOf()).toHaveLength(before.length + 1)
})

test.each(['off', 'answers-get-lost'] as const)(
  'with the network at "%s" the call goes at once and the order by itself later, once',
  async network => {
    const before = await emergenciesOf()
    const phone = aPhone()
    const app = await of(wangXiulan, phone)
    await openEmergency(app)
    switchNetwork(phone, network)
    await app.tap('emergency-sewage_flood')
    await app.waitForText('先不要用水、冲马桶')
    expect(callsOf(phone)).toEqual([hotline])
    app.close()

    switchNetwork(phone, 'on')
    const later = open('resident', phone)
    await later.waitFor(() => phone.journal.filter(({ text }) => text === 'POST /api/tickets').length > 1, 'another try')
    // the list may have been read a moment before the order came in
    while ((await emergenciesOf()).length === before.length);
    later.close()
    await open('resident', phone).waitForText('污水倒灌')
    expect(await emergenciesOf()).toHaveLength(before.length + 1)
    expect(callsOf(phone)).toEqual([hotline])
  }
)

test('a false tap is taken back after one question, and nobody comes', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await openEmergency(app)
  await app.tap('emergency-falling_object')
  await app.waitFor(() => app.byId('emergency-progress'), 'the order to have arrived')
  phone.answers.push('no')
  await app.tap('emergency-withdraw')
  expect(app.byId('emergency-order')).toBeDefined()

  phone.answers.push('yes')
  await app.tap('emergency-withdraw')
  await app.waitFor(() => !app.byId('emergency-order') && app.byId('emergency-falling_object'), 'the order to be taken back')
  const taken = (await ticketsOf(site().as(wangXiulan))).find(({ category }) => category === 'falling_object')
  expect(await heldTicket(site(), taken?.id ?? '')).toMatchObject({ status: 'cancelled' })
})

test('a false tap whose answer got lost is taken back once there is signal', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await openEmergency(app)
  switchNetwork(phone, 'answers-get-lost')
  await app.tap('emergency-other_emergency')
  await app.waitForText('先保证自己和家人安全')
  await app.tap('emergency-withdraw')
  await app.waitForText('已撤回。有信号时会告诉值班人员。')
  switchNetwork(phone, 'on')
  await app.waitFor(() => !app.byId('emergency-order'), 'the order to be taken back')
  const taken = (await ticketsOf(site().as(wangXiulan))).filter(({ category }) => category === 'other_emergency')
  expect(taken).toMatchObject([{ status: 'cancelled' }])
})

test('where gas leaks the order is opened at once, and the call waits until she is outside', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await openEmergency(app)
  await app.tap('emergency-gas_leak')
  await app.waitForText('到屋外空旷处，再打电话')
  await app.waitFor(() => app.byId('emergency-progress'), 'the order to have arrived')
  expect(callsOf(phone)).toEqual([])
  await app.tap('call-again')
  await app.waitFor(() => callsOf(phone).length > 0, 'the call')
  expect(callsOf(phone)).toEqual([hotline])
})

test('she says that it is the lift before she taps', async () => {
  const app = await of(wangXiulan)
  await openEmergency(app)
  await app.tap('emergency-place')
  await app.tap('place-public')
  await app.tap(company.lift.name)
  await app.tap('emergency-place-done')
  await app.tap('emergency-lift_trapped')
  await app.waitFor(() => app.byId('emergency-progress'), 'the order to have arrived')
  const order = (await emergenciesOf()).find(({ category }) => category === 'lift_trapped')
  expect(order?.place).toEqual({ label: company.lift.name, isPublic: true })
})

test('whoever is not signed in calls all the same', async () => {
  const phone = aPhone()
  const app = open('resident', phone)
  await app.waitFor(() => app.byId('call'), 'the lines to be known')
  await app.tap('emergency')
  await app.tap('emergency-lift_trapped')
  await app.waitForText('没有开单，请在电话里说清楚')
  await app.waitFor(() => callsOf(phone).length === 1, 'the call')
})
