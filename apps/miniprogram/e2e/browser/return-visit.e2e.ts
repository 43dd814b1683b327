import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import type { Page } from 'playwright-core'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { givenVisit } from '../site/given-visit'
import { chenChen, guQiang, wangXiulan } from '../site/people'
import { keepPicture } from './open-phone'
import { phones } from './phones'
import { byId, says, tap, type } from './screen'

const { site, of } = phones()

const communityId = company.community.id

test('a colleague visits on site with a gift and a promise, she signs with a finger, and the manager reviews it beside the ticket', async () => {
  const gift = await stocked()
  const { id, number } = await givenTicket(site(), 'done')
  const chen = await of(chenChen)
  await chen.goto(`${site().origin}/staff/#/staff/act/act?ticketId=${id}&action=recordVisit`)
  await tap(chen, 'field-visit-method-on_site')
  await tap(chen, 'field-outcome-solved')
  await tap(chen, `field-gift-${gift}`)
  await type(chen, 'field-text', '不漏了，厨房也干了。')
  await type(chen, 'field-promise', '月底前换掉旧阀门')
  await chen.locator('[id^="field-promised-until-20"]').last().click()
  await signOn(chen)
  await says(chen, '已签字')
  await keepPicture(chen, 'staff-visit-form')
  await tap(chen, 'act-submit')
  await byId(chen, 'act-submit').waitFor({ state: 'hidden' })
  await byId(chen, 'photo-queue').waitFor({ state: 'hidden' })
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'closed', closed: { way: 'visit' } })

  await givenVisit(site())
  const gu = await of(guQiang, { wide: true })
  await gu.goto(`${site().origin}/staff/#/staff/visits/visits`)
  await says(gu, number)
  await keepPicture(gu, 'staff-visits-pc')
  await gu.getByText(number).and(gu.locator(':visible')).last().click()
  await says(gu, '月底前换掉旧阀门')
  await says(gu, '住户签名')
  await says(gu, '送了 绿植 1 盆')
  await byId(gu, 'visit-ticket').waitFor()
  await tap(gu, 'visit-approve')
  await tap(gu, 'visit-submit')
  await says(gu, '已通过')
})

test('a resident rates with reasons that suit her level, and reads until when she may change it and who looks into it', async () => {
  const { id } = await givenTicket(site(), 'done')
  const wang = await of(wangXiulan)
  await wang.goto(`${site().origin}/#/resident/ticket/ticket?ticketId=${id}`)
  await tap(wang, 'action-confirm')
  await tap(wang, 'field-rating-very_satisfied')
  await byId(wang, 'field-rating-tags-quick').waitFor()
  await tap(wang, 'field-rating-dissatisfied')
  await byId(wang, 'field-rating-tags-quick').waitFor({ state: 'hidden' })
  await tap(wang, 'field-rating-tags-late')
  await keepPicture(wang, 'resident-rating')
  await tap(wang, 'rating-submit')
  await says(wang, '前可以修改')
  await says(wang, '负责人：方正')
  await says(wang, '前答复您')
})

/** The manager counts twenty plants. */
async function stocked(): Promise<string> {
  const gu = await of(guQiang)
  await gu.goto(`${site().origin}/staff/#/staff/visits/gifts`)
  await tap(gu, 'gift-add')
  await type(gu, 'gift-name', '绿植')
  await tap(gu, 'gift-save')
  await says(gu, '请写一个计数的词。')
  await type(gu, 'gift-unit', '盆')
  await type(gu, 'gift-stock', '20')
  await tap(gu, 'gift-save')
  await says(gu, '还有 20 盆')
  const { items } = await site().as(guQiang).call('listGifts', { params: { communityId } })
  return items[0]?.id ?? ''
}

/** Two strokes across the field. */
async function signOn(page: Page): Promise<void> {
  const pad = byId(page, 'signature')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('there is nothing to sign on')
  for (const height of [0.35, 0.65]) {
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * height)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * (height + 0.12), { steps: 4 })
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * height, { steps: 4 })
    await page.mouse.up()
  }
}
