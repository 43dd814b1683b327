import { expect, test } from '@jest/globals'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { chenChen, wangXiulan, zhouMin } from '../site/people'
import { choose, openFromQueue, send } from './people/handling'
import { phones } from './people/phones'

const { site, of } = phones()

test('a resident says that it is not solved, and the repair goes on, counted for all to see', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.waitForText('修好了吗？')
  await wang.tap('action-notSolved')
  await wang.tap('field-reason-still_broken')
  await wang.type('field-text', '还在滴水')
  await send(wang)
  await wang.waitForText('没解决，已重开 1 次')

  const held = await heldTicket(site(), id)
  expect(held).toMatchObject({ status: 'assigned', reopenCount: 1, technician: { name: '李建国', taken: false } })
  expect(held.timeline.at(-1)).toMatchObject({ type: 'SolutionDenied', details: { reason: 'still_broken' } })
})

test('a resident says that it is solved in part, is asked what is left, and says so', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.tap('action-partlySolved')
  await wang.waitForText('哪里还没好')
  await wang.tap('act-submit')
  await wang.waitForText('请写一下原因')
  await wang.type('field-text', '客厅好了，厨房还在滴')
  await send(wang)
  await wang.waitForText('没解决，已重开 1 次')
  expect((await heldTicket(site(), id)).timeline.at(-1)).toMatchObject({ type: 'SolutionDenied', details: { reason: 'partly_solved' } })
})

test('an agent who did not do the work reports the word of a resident without WeChat, and it counts as reported', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const chen = await of(chenChen)
  await openFromQueue(chen, 'toConfirm', number)
  await choose(chen, 'confirm')
  await chen.tap('act-submit')
  await chen.waitForText('还有没填的，请看红字')
  await chen.tap('field-contact-method-phone')
  await send(chen)
  await chen.waitForText('电话回访代报（客服记录）')
  await choose(chen, 'rate')
  await chen.tap('field-rating-satisfied')
  await chen.tap('field-contact-method-phone')
  await send(chen)

  await chen.waitForText('满意')
  expect(await heldTicket(site(), id)).toMatchObject({
    status: 'closed',
    closed: { way: 'reported' },
    rating: { level: 'satisfied', reported: true }
  })
})

test('a resident for whom somebody spoke says that it was not her word, and it counts no longer', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const { version } = await heldTicket(site(), id)
  await site()
    .as(chenChen)
    .call('takeAction', {
      params: { ticketId: id },
      idempotencyKey: `reported-${id}`,
      body: {
        action: 'confirm',
        eventId: site().ports.newId(),
        occurredAt: site().ports.now(),
        version,
        contact: { method: 'phone', whom: '王秀兰', at: site().ports.now() }
      }
    })
  const wang = await of(wangXiulan)
  wang.tapTab('resident/tickets/tickets')
  await wang.tap('已结束')
  await wang.tap(`ticket-${number}`)
  await wang.waitForText('客服记录了您的意思')
  await wang.tap('action-deny')
  await wang.type('field-text', '没有人给我打过电话')
  await send(wang)
  await wang.waitForText('等您确认')
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'done', closed: null })
})

test('a ticket that stands open on a screen shows a new event by itself', async () => {
  const { id, number } = await givenTicket(site(), 'submitted')
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.waitForText('已经提交，等客服接单')
  await site()
    .as(zhouMin)
    .call('takeAction', {
      params: { ticketId: id },
      idempotencyKey: `accepted-${id}`,
      body: { action: 'accept', eventId: site().ports.newId(), occurredAt: site().ports.now() }
    })
  await wang.waitForText('客服已接单，正在为您安排师傅')
})
