import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import type { Page } from 'playwright-core'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { guQiang, type Somebody, zhouMin } from '../site/people'
import { phones } from './phones'
import { byId, byText, says, tap, type } from './screen'

const { site, of } = phones()

/** Somebody at work, whose clock goes with the service's. */
async function atWork(who: Somebody): Promise<Page> {
  const page = await of(who)
  await page.clock.setFixedTime(new Date(site().ports.now()))
  return page
}

const clockOf = async (ticketId: string, metric: string) =>
  (await heldTicket(site(), ticketId)).clocks.find(clock => clock.metric === metric)

test('the manager reads that a complaint has climbed to him, opens it from what is late, and answers for it', async () => {
  const { id, number } = await givenTicket(site(), 'submitted', {
    kind: 'complaint',
    category: 'value_added',
    text: '打了三次电话，没有人回。',
    complaint: { severity: 'major', demand: '请回个电话', aboutWhom: '', aboutPersonId: null }
  })
  await site().letPass(16)
  await site().letPass(75)

  const gu = await atWork(guQiang)
  await byText(gu, '消息').click()
  await says(gu, `${number} 已超过核实情况`)
  await byText(gu, '今日').click()
  await tap(gu, 'queue-late')
  await tap(gu, `ticket-${number}`)
  await byId(gu, 'action-bar').waitFor()
  if (!(await byId(gu, 'action-acknowledge').isVisible())) await tap(gu, 'action-more')
  await tap(gu, 'action-acknowledge')
  // the ticket below has a line for the same clock
  await byId(gu, 'act-submit').waitFor()
  await tap(gu, 'clock-confirm_details-1')
  await type(gu, 'field-text', '我让周敏马上打电话')
  await tap(gu, 'act-submit')
  await says(gu, '我让周敏马上打电话')

  expect(await clockOf(id, 'confirm_details')).toMatchObject({ ended: null, acknowledged: [4] })
})

test('an agent answers a question whose hour has passed', async () => {
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

  const zhou = await atWork(zhouMin)
  await tap(zhou, 'queue-toAnswer')
  await says(zhou, '超时 1 分钟')
  await tap(zhou, `ticket-${number}`)
  await byId(zhou, 'action-bar').waitFor()
  await tap(zhou, 'action-answer')
  await type(zhou, 'field-text', '带行驶证到前台就可以办。')
  await tap(zhou, 'act-submit')
  await says(zhou, '带行驶证到前台就可以办。')

  const answered = await clockOf(id, 'answer')
  expect(answered?.ended).toBe('met')
  expect((answered?.endedAt ?? '') > (answered?.dueAt ?? '')).toBe(true)
})
