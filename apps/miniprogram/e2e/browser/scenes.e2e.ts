import { expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { givenOffer } from '../site/given-offer'
import { wangXiulan } from '../site/people'
import { ticketsOf } from '../weapp/people/reporting'
import { keepPicture } from './open-phone'
import { phones } from './phones'
import { byId, says, tap, type } from './screen'

const { site, of } = phones()

test('a resident complains from the first page, and finds it there with a time', async () => {
  const wang = await of(wangXiulan)
  await byId(wang, 'my-room').waitFor()
  await tap(wang, 'complaint')
  await tap(wang, 'complaint-public_area')
  await tap(wang, 'severity-major')
  await type(wang, 'field-text', '楼道里堆满了纸箱，已经三天了')
  await says(wang, '提交后 15 分钟内会有客服联系您')
  await keepPicture(wang, 'resident-complaint')
  await tap(wang, 'report-submit')
  await byId(wang, 'ticket-number').waitFor()
  await says(wang, '我提交的内容')

  await tap(wang, 'back')
  await byId(wang, 'open-matters').waitFor()
  const [filed] = await ticketsOf(site().as(wangXiulan))
  await byId(wang, `ticket-${filed?.number}`).waitFor()
  await keepPicture(wang, 'resident-home-matters')
})

test('help stays at the thumb, however far the first page is scrolled', async () => {
  const wang = await of(wangXiulan, { theme: 'dark' })
  await byId(wang, 'my-room').waitFor()
  for (const id of ['emergency', 'call']) {
    expect(await isOnScreen(wang, byId(wang, id))).toBe(true)
    await wang.mouse.wheel(0, 2000)
    expect(await isOnScreen(wang, byId(wang, id))).toBe(true)
  }
})

test('one tap opens an emergency order, and what to do stands there in large words', async () => {
  const wang = await of(wangXiulan)
  await tap(wang, 'emergency')
  await byId(wang, 'emergency-place').waitFor()
  await keepPicture(wang, 'resident-emergency')
  await tap(wang, 'emergency-burst_pipe')
  await byId(wang, 'emergency-progress').waitFor()
  await says(wang, '先关水表旁的总阀门')
  await keepPicture(wang, 'resident-emergency-help')
  expect(await ticketsOf(site().as(wangXiulan))).toContainEqual(expect.objectContaining({ kind: 'emergency', category: 'burst_pipe' }))
})

test('the catalogue stands as tiles, and its note under the chosen one', async () => {
  const offers = []
  for (const name of ['借人字梯', '借小推车', '借打气筒']) offers.push(await givenOffer(site(), name))
  const wang = await of(wangXiulan)
  await tap(wang, 'convenience')
  await tap(wang, `offer-${offers[1]}`)
  await says(wang, '前台登记，当天还。')
  await keepPicture(wang, 'resident-convenience')
})

async function isOnScreen(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}
