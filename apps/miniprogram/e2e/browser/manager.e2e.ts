import { jest, test } from '@jest/globals'
import { givenTicket } from '../site/given-ticket'
import { guQiang } from '../site/people'
import { keepPicture } from './open-phone'
import { phones } from './phones'
import { byId, byText, says, signIn, tap } from './screen'

jest.setTimeout(60_000)

const { site, open } = phones()

test('a manager narrows the list in a PC’s window and opens a ticket', async () => {
  const lamp = await givenTicket(site(), 'submitted', { fault: 'light', text: '楼道三楼的灯不亮，老人上下楼看不清。' })
  const drain = await givenTicket(site(), 'arrived', { fault: 'drain_blocked', text: '卫生间地漏返水，有异味。' })
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
