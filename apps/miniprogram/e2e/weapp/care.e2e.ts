import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { guQiang, liShifu, wangXiulan, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { switchNetwork } from '../weapp-runner/phone'
import { phones } from './people/phones'

const { site, aPhone, open, of } = phones()
const params = { communityId: company.community.id }

test('she agrees, a manager plans, and the agent who looks in makes a ticket of what is broken, which she sees', async () => {
  const wang = await of(wangXiulan)
  await openOwnCare(wang)
  await wang.tap('care-agree')
  await wang.waitForText('请选一项再同意')
  await wang.tap('reason-lives_alone')
  await wang.tap('care-agree')
  await wang.waitForText('还没安排走访')

  const gu = await of(guQiang)
  await openCare(gu)
  await gu.tap('shown-unplanned')
  await gu.tap('2栋320 王秀兰')
  await gu.tap('care-act-plan')
  await gu.tap('frequency-weekly')
  await gu.tap(`carer-${zhouMin.id}`)
  await gu.tap('care-act-submit')
  await gu.waitForText('周敏负责')

  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openCare(zhou)
  await zhou.tap('shown-planned')
  await zhou.tap('2栋320 王秀兰')
  await zhou.tap('care-visit')
  await zhou.tap('outcome-needs_help')
  for (let index = 0; index < 5; index++) await zhou.tap(`check-${index}-ok`)
  await zhou.tap('visit-submit')
  await zhou.waitForText('请把每一项都看一遍')
  await zhou.tap('check-5-ok')
  await zhou.tap('check-0-needs')
  await zhou.type('field-said', '燃气灶打不着火')
  await zhou.tap('check-0-ticket')
  await zhou.waitFor(() => zhou.route() === 'staff/register/register', 'the form for a ticket')
  await zhou.tap('fault-water_leak')
  await zhou.tap('register-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/care/visit', 'the visit')
  await zhou.waitForText('已登记工单')
  switchNetwork(phone, 'answers-get-lost')
  await zhou.tap('visit-submit')
  await zhou.waitForText('没发出去，您写的内容都在')
  switchNetwork(phone, 'on')
  await zhou.tap('visit-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/care/plan', 'her plan')

  const held = await careVisits()
  expect(held).toMatchObject([{ kind: 'care', outcome: 'needs_help', visitorName: '周敏' }])
  const { items: tickets } = await site().as(wangXiulan).call('listTickets', { query: {} })
  expect(tickets.map(({ id, excerpt }) => ({ id, excerpt }))).toEqual([
    { id: held[0]?.ticketId, excerpt: expect.stringContaining('关怀走访发现') }
  ])

  const later = await of(wangXiulan)
  await openOwnCare(later)
  await later.waitForText('需要帮助')
  await later.waitForText('周敏负责')
})

test('a visit that is half written down is still there the next time', async () => {
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openVisit(zhou)
  await zhou.type('field-said', '写到一半')
  zhou.close()

  const later = open('staff', phone)
  await openVisit(later)
  await later.waitFor(() => later.attribute('field-said', 'value') === '写到一半', 'what was written')
})

test('she takes her consent back with one tap, which ends the plan', async () => {
  const wang = await of(wangXiulan)
  await openOwnCare(wang)
  await wang.tap('care-withdraw')
  await wang.waitForText('已取消，不会再安排走访')

  const { items } = await site()
    .as(guQiang)
    .call('listCare', { params, query: { shown: 'planned' } })
  expect(items).toEqual([])
})

test('an agent writes her consent down with how it was heard, also where the answer got lost and she taps again', async () => {
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openCare(zhou)
  await zhou.tap('care-consent')
  await zhou.tap('consent-submit')
  await zhou.waitForText('请先填好这里')
  await zhou.type('field-room', '2栋321')
  await zhou.tap(`room-${company.qinsRoom.id}`)
  await zhou.tap('秦明')
  await zhou.tap('heard-on_site')
  await zhou.tap('reason-hard_to_walk')
  switchNetwork(phone, 'answers-get-lost')
  await zhou.tap('consent-submit')
  await zhou.waitForText('没发出去，您写的内容都在')
  switchNetwork(phone, 'on')
  await zhou.tap('consent-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/care/plan', 'the plan')
  await zhou.waitForText('当面由秦明说的')
})

test('a manager changes the list of checks, and what the next visit asks', async () => {
  const gu = await of(guQiang)
  await openCare(gu)
  await gu.tap('care-checks')
  await gu.type('field-items', '水电气安全\n门窗')
  await gu.tap('checks-save')
  await gu.waitForText('改过')

  expect(await site().as(zhouMin).call('getCareChecks', { params })).toMatchObject({ items: ['水电气安全', '门窗'] })
})

test('a technician is not offered it, and is told whose it is', async () => {
  const phone = aPhone()
  const li = await of(liShifu, phone)
  li.tapTab('staff/me/me')
  await li.waitFor(() => li.byId('sign-out'), 'his page')
  expect(li.byId('care-open')).toBeUndefined()
  li.close()

  const later = open('staff', phone, 'staff/care/care')
  await later.waitForText('关怀走访由客服来做')
})

async function openOwnCare(app: MiniProgram): Promise<void> {
  app.tapTab('resident/me/me')
  await app.tap('care-open')
  await app.waitFor(() => app.route() === 'resident/care/care', 'her care')
}

async function openCare(app: MiniProgram): Promise<void> {
  app.tapTab('staff/me/me')
  await app.tap('care-open')
  await app.waitFor(() => app.route() === 'staff/care/care', 'the list')
}

async function openVisit(app: MiniProgram): Promise<void> {
  await openCare(app)
  await app.tap('shown-planned')
  await app.tap('2栋320 王秀兰')
  await app.tap('care-visit')
  await app.waitFor(() => app.route() === 'staff/care/visit', 'the visit')
}

async function careVisits() {
  const { items } = await site()
    .as(zhouMin)
    .call('listVisits', { query: { ...params, kind: 'care' } })
  return items
}
