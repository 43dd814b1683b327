import { expect, test } from '@jest/globals'
import { act, aReport, company, fixedId, freshKey } from '@linying/testkit/service'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { chenChen, liShifu, qinMing, wangXiulan, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { switchNetwork } from '../weapp-runner/phone'
import { choose, openFromQueue, send } from './people/handling'
import { phones } from './people/phones'
import { ticketsOf } from './people/reporting'

const { site, of, aPhone } = phones()

test('a household whose report was of the same matter is told so, and says for itself that it is not solved', async () => {
  const { id, number } = await givenWithNeighbour('done')
  const qin = await of(qinMing)
  await qin.tap(`ticket-${number}`)
  await qin.waitForText('邻居报的同一件事')
  await choose(qin, 'speakForItself')
  await qin.tap('act-submit')
  await qin.waitForText('请先填好这里')
  await qin.tap('field-solved-no')
  await qin.type('field-text', '我家门口还在滴水')
  await send(qin)

  const held = await heldTicket(site(), id)
  expect(held.joined).toEqual([expect.objectContaining({ name: '秦明', solved: false })])
  expect(held.timeline.at(-1)).toMatchObject({ type: 'JoinedSpoke', words: { text: '我家门口还在滴水' } })
})

test('the technician reads who reported it, too, and when that came in', async () => {
  const { number } = await givenWithNeighbour('taken')
  const li = await of(liShifu)
  await openFromQueue(li, 'mine', number)
  await li.waitForText('一起报的住户（1 家）')
  await li.waitFor(() => /天 \d\d:\d\d 并入/.test(li.text()), 'when it came in')
})

test('whoever leaves the matter of a neighbour is asked once, and finds it no more', async () => {
  const { id, number } = await givenWithNeighbour('accepted')
  const phone = aPhone()
  const qin = await of(qinMing, phone)
  await qin.tap(`ticket-${number}`)
  await qin.waitForText('邻居报的同一件事')
  await choose(qin, 'leave')
  await send(qin)

  expect(phone.journal).toContainEqual({ what: 'dialog', text: expect.stringContaining('退出') })
  expect((await heldTicket(site(), id)).joined).toEqual([])
  expect(await ticketsOf(site().as(qinMing))).not.toContainEqual(expect.objectContaining({ number }))
  expect(await ticketsOf(site().as(wangXiulan))).toContainEqual(expect.objectContaining({ number }))
})

test('an agent takes a household out without signal and taps twice: it goes later, once, and his ticket goes on', async () => {
  const { main, own } = await givenTwoReports()
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openFromQueue(zhou, 'toConfirm', main.number)
  await fillInSplitOff(zhou)
  switchNetwork(phone, 'off')
  await Promise.all([zhou.tap('act-submit'), zhou.tap('act-submit')])
  await zhou.waitForText('已保存在手机里，信号好时会自动再发')
  expect((await heldTicket(site(), main.id)).joined).toHaveLength(1)

  switchNetwork(phone, 'on')
  await zhou.waitFor(() => !zhou.byId('waiting'), 'it to arrive')
  expect(await partings(main.id)).toHaveLength(1)
  expect((await heldTicket(site(), main.id)).joined).toEqual([])
  expect(await heldTicket(site(), own.id)).toMatchObject({ status: 'accepted', duplicateOf: null })
})

test('whoever takes a household out that a colleague has just taken out reads who did, and it is done once', async () => {
  const { main, joinId } = await givenTwoReports()
  const zhou = await of(zhouMin)
  await openFromQueue(zhou, 'toConfirm', main.number)
  await fillInSplitOff(zhou)
  await act(site().as(chenChen), main.id, { action: 'splitOff', joinId, text: '他家是另一根管' }, site().ports.now())
  await zhou.tap('act-submit')
  await zhou.waitForText('刚才客服陈晨把一户拆出单独处理')
  expect(await partings(main.id)).toHaveLength(1)
})

test('who has urged as often as may be reads at what time she may again, and what she wrote is there still', async () => {
  const { id, number } = await givenTicket(site(), 'arrived')
  for (let time = 1; time <= 6; time += 1) await act(site().as(wangXiulan), id, { action: 'urge', text: '' }, site().ports.now())
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.waitFor(() => wang.byId('ticket-number'), 'the ticket')
  await wang.tap('action-urge')
  await wang.type('field-text', '水还在流')
  await wang.tap('act-submit')
  await wang.waitFor(() => /请 .*\d\d:\d\d 以后再催/.test(wang.text()), 'when it is welcome')
  await wang.waitForText('4 / 2000')
  expect((await heldTicket(site(), id)).urgeCount).toBe(6)
})

/** Both reported it, it is done, and 秦明 says that his is not. */
async function givenTwoReports() {
  const main = await givenTicket(site(), 'done')
  const place = { kind: 'room', roomId: company.qinsRoom.id } as const
  made += 1
  const report = aReport({ id: fixedId('ticket', 900 + made), communityId: company.community.id, place }, site().ports.now())
  const own = await site().as(qinMing).call('reportTicket', { idempotencyKey: freshKey(), body: report })
  const does = (by: typeof zhouMin, ticketId: string, command: Parameters<typeof act>[2]) =>
    act(site().as(by), ticketId, command, site().ports.now())
  await does(zhouMin, own.id, { action: 'reject', reason: 'duplicate', duplicateOf: main.id })
  await does(qinMing, main.id, { action: 'speakForItself', solved: false, text: '我家还在滴水' })
  const { joined } = await heldTicket(site(), main.id)
  return { main, own, joinId: joined[0]?.id ?? '' }
}

let made = 0

async function fillInSplitOff(app: MiniProgram): Promise<void> {
  await choose(app, 'splitOff')
  await app.waitForText('时限从这户报修时算起')
  await app.tap('2栋321 · 王秀兰')
  await app.type('field-text', '他家是另一根管')
}

async function partings(ticketId: string) {
  return (await heldTicket(site(), ticketId)).timeline.filter(({ type }) => type === 'HouseholdSplitOff')
}

/** A repair of 王秀兰's in the lift that 秦明 reported on the phone, too. */
async function givenWithNeighbour(stage: Parameters<typeof givenTicket>[1]) {
  const ticket = await givenTicket(site(), stage, { place: { kind: 'public', publicPlaceId: company.lift.id } })
  await act(site().as(zhouMin), ticket.id, { action: 'join', residentId: qinMing.id }, site().ports.now())
  return ticket
}
