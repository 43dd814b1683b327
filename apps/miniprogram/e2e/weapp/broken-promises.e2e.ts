import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { guQiang, wangXiulan, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { choose, openFromQueue, send } from './people/handling'
import { phones } from './people/phones'

const { site, of } = phones()

const complaint = {
  kind: 'complaint',
  category: 'value_added',
  text: '打了三次电话，没有人回。',
  complaint: { severity: 'major', demand: '请回个电话', aboutWhom: '', aboutPersonId: null }
} as const

async function readsInInbox(app: MiniProgram, sentence: string): Promise<void> {
  app.tapTab('staff/inbox/inbox')
  await app.waitForText(sentence)
}

const clockOf = async (ticketId: string, metric: string) =>
  (await heldTicket(site(), ticketId)).clocks.find(clock => clock.metric === metric)

test('a complaint that nobody confirms in time climbs the ladder, and the manager hears what is done about it', async () => {
  const { id, number } = await givenTicket(site(), 'submitted', complaint)

  await site().letPass(16)
  const zhou = await of(zhouMin)
  await readsInInbox(zhou, `${number} 已超过核实情况`)

  await site().letPass(75)
  const gu = await of(guQiang)
  await readsInInbox(gu, `${number} 已超过核实情况`)
  gu.tapTab('staff/today/today')
  await openFromQueue(gu, 'late', number)
  await choose(gu, 'acknowledge')
  await gu.tap('核实情况')
  await gu.type('field-text', '我让周敏马上打电话')
  await send(gu)

  zhou.tapTab('staff/today/today')
  await openFromQueue(zhou, 'late', number)
  await zhou.waitForText('我让周敏马上打电话')
  await choose(zhou, 'confirmDetails')
  await zhou.tap('field-contact-method-phone')
  await zhou.type('field-text', '住户说前台三次没有回电')
  await send(zhou)
  await zhou.waitForText('已和住户核实')

  // told late, and told late it stays
  expect(await clockOf(id, 'confirm_details')).toMatchObject({ ended: 'met', acknowledged: [4] })
})

test('a question is answered, and what was late stays late', async () => {
  const gu = site().as(guQiang)
  const params = { communityId: company.community.id }
  const { items } = await gu.call('listPolicies', { params })
  const promise = items.find(({ metric }) => metric === 'answer')
  if (promise === undefined) throw new Error('the plans promise answers')
  // around the clock, so that the hour of the test does not matter
  const { id: policyId, source: _source, changedAt: _at, changedByName: _by, ...promised } = promise
  await gu.call('savePolicy', { params: { ...params, policyId }, body: { ...promised, runs: 'always' } })
  const { id, number } = await givenTicket(site(), 'submitted', { kind: 'consultation', category: 'parking', text: '月卡怎么办？' })

  await site().letPass(61)
  const zhou = await of(zhouMin)
  await readsInInbox(zhou, `${number} 已超过答复`)
  zhou.tapTab('staff/today/today')
  await openFromQueue(zhou, 'toAnswer', number)
  await choose(zhou, 'answer')
  await zhou.type('field-text', '带行驶证到前台就可以办。')
  await send(zhou)

  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.waitForText('带行驶证到前台就可以办。')
  await wang.tap('action-confirm')
  await wang.waitForText('您已确认')
  expect(await clockOf(id, 'answer')).toMatchObject({ ended: 'met' })
})
