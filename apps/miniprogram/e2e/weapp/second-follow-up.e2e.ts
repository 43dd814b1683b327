import { expect, test } from '@jest/globals'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { chenChen, fangZheng, guQiang, wangXiulan } from '../site/people'
import { choose, openFromQueue, send } from './people/handling'
import { phones } from './people/phones'

const { site, of } = phones()

test('a dissatisfied resident is answered by somebody who did not do the work, and the manager replies to her rating', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.tap('action-confirm')
  await wang.tap('field-rating-dissatisfied')
  await wang.tap('field-rating-tags-late')
  await wang.tap('field-rating-tags-untidy')
  await wang.tap('rating-submit')
  await wang.waitForText('负责人：方正')
  await wang.waitForText('来晚了、没打扫')

  const gu = await of(guQiang)
  await openFromQueue(gu, 'followUp', number)
  await choose(gu, 'replyToRating')
  await gu.type('field-text', '对不起，我们改')
  await send(gu)
  await gu.waitForText('顾强回复：对不起，我们改')

  const fang = await of(fangZheng)
  await openFromQueue(fang, 'followUp', number)
  await fang.waitForText('住户评价不满意')
  await choose(fang, 'answerFollowUp')
  await fang.type('field-text', '已向您道歉，明早重新打扫')
  await send(fang)
  await fang.waitForText('方正答复：已向您道歉，明早重新打扫')

  await wang.waitForText('方正答复：已向您道歉，明早重新打扫')
  await wang.waitForText('顾强回复：对不起，我们改')
  expect(await heldTicket(site(), id)).toMatchObject({
    status: 'closed',
    rating: { level: 'dissatisfied', tags: ['late', 'untidy'] },
    followUp: { because: 'dissatisfied', answeredByName: '方正' }
  })
})

test('a resident thinks better of it, and everybody sees that she has said something else', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await wang.tap('action-confirm')
  await wang.tap('field-rating-fair')
  await wang.tap('rating-submit')
  await wang.tap('change-rating')
  await wang.tap('field-rating-very_satisfied')
  await wang.tap('field-rating-tags-quick')
  await send(wang)
  await wang.waitForText('改过，以这次为准')
  expect(await heldTicket(site(), id)).toMatchObject({
    rating: { level: 'very_satisfied', tags: ['quick'], changed: true },
    followUp: null
  })
})

test('an agent calls whoever has not said a word, and writes down that it is solved in part', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const chen = await of(chenChen)
  await openFromQueue(chen, 'toConfirm', number)
  await chen.waitForText('请住户确认')
  await chen.tap('ask-partlySolved')
  await chen.type('field-text', '客厅好了，厨房还漏')
  await chen.tap('field-contact-method-phone')
  await send(chen)
  await chen.waitForText('解决了一部分')
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'assigned', reopenCount: 1 })
})
