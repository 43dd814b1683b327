import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { drawPhoto } from '../../../../scripts/seed-demo/draw-photo'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { liShifu, wangXiulan, zhouMin } from '../site/people'
import { keepPicture } from './open-phone'
import { phones } from './phones'
import { byId, byText, says, takePicture, tap, type } from './screen'

const { site, open, of } = phones()

test('one repair goes the whole way in the browser, and whoever scans its code reads every step', async () => {
  const lamp = await givenTicket(site(), 'assigned', { category: 'light', text: '楼道三楼的灯不亮，老人上下楼看不清。' })
  await givenTicket(site(), 'arrived', { category: 'drain_blocked', text: '卫生间地漏返水，有异味。' })

  const wang = await open('/')
  const number = await report(wang)
  const { items } = await site().as(wangXiulan).call('listTickets', { query: {} })
  const { id, codeUrl } = await heldTicket(site(), items.find(ticket => ticket.number === number)?.id ?? '')

  await acceptAndAssign(await of(zhouMin), number)
  const li = await of(liShifu)
  await says(li, lamp.number)
  await takeAndTravel(li, number)
  await says(wang, '李师傅已到，正在维修')
  await recordStep(li)
  await byText(wang, '检测漏点').waitFor()
  await wang.locator('img[src*="/files/"]:visible').first().waitFor()
  await keepPicture(wang, 'resident-ticket')

  const stranger = await open(new URL(codeUrl).pathname)
  await says(stranger, '检测漏点')
  await keepPicture(stranger, 'progress-page')
  const seen = await stranger.content()
  for (const personal of ['王秀兰', '李建国', '13800000001', '2栋320', '厨房水管爆了']) expect(seen).not.toContain(personal)

  await finish(li)
  await confirmAndRate(wang)
  expect(await heldTicket(site(), id)).toMatchObject({
    status: 'closed',
    photosPublic: true,
    closed: { way: 'confirmed' },
    rating: { level: 'very_satisfied', reported: false }
  })
})

async function report(wang: Page): Promise<string> {
  await says(wang, '您说解决了才算办结')
  await tap(wang, 'sign-in-open')
  await says(wang, wangXiulan.name)
  await keepPicture(wang, 'sign-in')
  await byText(wang, wangXiulan.name).click()
  await byId(wang, 'my-room').waitFor()
  await keepPicture(wang, 'resident-home')
  await tap(wang, 'report')
  await tap(wang, 'fault-water_leak')
  await takePicture(wang, 'photos-add', await drawPhoto({ scene: 'leaking-pipe', seed: 320 }))
  await type(wang, 'field-text', '厨房水管爆了')
  await tap(wang, 'consent-yes')
  await keepPicture(wang, 'resident-report')
  await tap(wang, 'report-submit')
  await says(wang, '已经提交，等客服接单')
  const number = /[A-Z]{2}-\d{4}-\d{4}/.exec((await byId(wang, 'ticket-number').textContent()) ?? '')?.[0]
  await tap(wang, 'code-open')
  await byId(wang, 'code-save').waitFor()
  await keepPicture(wang, 'resident-code')
  await wang.goBack()
  await byId(wang, 'ticket-number').waitFor()
  return number ?? ''
}

async function acceptAndAssign(zhou: Page, number: string): Promise<void> {
  await tap(zhou, 'queue-new')
  await byText(zhou, number).click()
  await tap(zhou, 'action-accept')
  await tap(zhou, 'action-assign')
  await byText(zhou, '李建国').click()
  await tap(zhou, 'act-submit')
  await says(zhou, '已派给李师傅，等他接下')
}

async function takeAndTravel(li: Page, number: string): Promise<void> {
  await says(li, number)
  await keepPicture(li, 'staff-today')
  await byText(li, number).click()
  await tap(li, 'action-take')
  await tap(li, 'action-depart')
  await byText(li, '15 分钟').click()
  await tap(li, 'act-submit')
  await says(li, '李师傅在路上')
  await tap(li, 'action-arrive')
  await says(li, '李师傅在现场维修')
}

async function recordStep(li: Page): Promise<void> {
  await tap(li, 'action-recordStep')
  await takePicture(li, 'field-photos-add', await drawPhoto({ scene: 'cracked-elbow', seed: 320 }))
  await tap(li, 'step-more')
  await tap(li, 'field-material-弯头')
  await keepPicture(li, 'staff-step')
  await tap(li, 'step-submit')
  await byId(li, 'field-photos-remove-0').waitFor({ state: 'hidden' })
  await byId(li, 'photo-queue').waitFor({ state: 'hidden' })
  await li.goBack()
  await byId(li, 'ticket-number').waitFor()
  await keepPicture(li, 'staff-ticket')
}

async function finish(li: Page): Promise<void> {
  await tap(li, 'action-more')
  await tap(li, 'action-finish')
  await tap(li, 'field-result-fixed')
  await takePicture(li, 'field-photos-add', await drawPhoto({ scene: 'new-elbow', seed: 320 }))
  await tap(li, 'act-submit')
  await says(li, '李师傅已完工，等住户确认')
}

async function confirmAndRate(wang: Page): Promise<void> {
  await says(wang, '修好了吗？')
  await tap(wang, 'action-confirm')
  await says(wang, '您已确认解决，请您评价')
  expect(await byId(wang, 'field-rating').locator('[aria-checked="true"]').count()).toBe(0)
  await tap(wang, 'field-rating-very_satisfied')
  await tap(wang, 'rating-submit')
  await byId(wang, 'rated-level').and(wang.getByText('非常满意')).waitFor()
}
