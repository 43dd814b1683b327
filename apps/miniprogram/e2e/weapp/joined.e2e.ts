import { expect, test } from '@jest/globals'
import { act, company } from '@linying/testkit/service'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { liShifu, qinMing, wangXiulan, zhouMin } from '../site/people'
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

/** A repair of 王秀兰's in the lift that 秦明 reported on the phone, too. */
async function givenWithNeighbour(stage: Parameters<typeof givenTicket>[1]) {
  const ticket = await givenTicket(site(), stage, { place: { kind: 'public', publicPlaceId: company.lift.id } })
  await act(site().as(zhouMin), ticket.id, { action: 'join', residentId: qinMing.id }, site().ports.now())
  return ticket
}
