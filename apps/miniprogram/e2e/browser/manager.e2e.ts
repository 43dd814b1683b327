import { expect, test } from '@jest/globals'
import { statusWords } from '@linying/look'
import { givenTicket } from '../site/given-ticket'
import { guQiang, zhouMin } from '../site/people'
import { keepPicture } from './open-phone'
import { phones } from './phones'
import { byId, byText, says, signIn, tap, type } from './screen'

const { site, open, of } = phones()

test('a manager narrows the list in a PC’s window and opens a ticket', async () => {
  const lamp = await givenTicket(site(), 'submitted', { category: 'light', text: '楼道三楼的灯不亮，老人上下楼看不清。' })
  const drain = await givenTicket(site(), 'arrived', { category: 'drain_blocked', text: '卫生间地漏返水，有异味。' })
  const leak = await givenTicket(site(), 'done', { text: '厨房水管爆了，水已经流到客厅。' })
  const gu = await open('/staff/#/staff/tickets/tickets', { wide: true })
  await signIn(gu, guQiang.name)
  for (const { number } of [lamp, drain, leak]) await says(gu, number)
  await keepPicture(gu, 'staff-tickets-pc')

  await tap(gu, 'filter-open')
  await tap(gu, 'filter-status-done')
  await tap(gu, 'filter-show')
  await byText(gu, lamp.number).waitFor({ state: 'hidden' })
  await byText(gu, leak.number).click()
  await byId(gu, 'head-hash').waitFor()
  await says(gu, '负责师傅 李建国')
})

test('a manager finds a ticket by two letters, and whoever opens the copied link sees the same list', async () => {
  const lift = await givenTicket(site(), 'done', { category: 'lift', text: '电梯门关不上，按了没有反应。' })
  const draught = await givenTicket(site(), 'done', { category: 'window', text: '阳台窗户漏风。' })
  const gu = await open('/staff/#/staff/tickets/tickets', { wide: true })
  await gu.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(gu, guQiang.name)
  await type(gu, 'search', '电梯')
  await gu.keyboard.press('Enter')
  await byText(gu, draught.number).waitFor({ state: 'hidden' })
  await tap(gu, 'filter-open')
  await tap(gu, 'filter-status-done')
  await tap(gu, 'filter-show')
  await tap(gu, 'copy-link')
  await says(gu, '链接已复制')
  const link = await gu.evaluate(() => navigator.clipboard.readText())
  expect(gu.url()).toBe(link)
  await gu.goto(`${site().origin}/staff/#/staff/me/me`)
  await byId(gu, 'sign-out').waitFor()
  await gu.goBack()
  await says(gu, lift.number)
  expect(gu.url()).toBe(link)

  const zhou = await of(zhouMin, { wide: true })
  await zhou.goto('about:blank')
  await zhou.goto(link)
  await says(zhou, lift.number)
  await says(zhou, statusWords.done.label)
  expect(await byText(zhou, draught.number).count()).toBe(0)
  expect(await byId(zhou, 'search').locator('input').inputValue()).toBe('电梯')
})
