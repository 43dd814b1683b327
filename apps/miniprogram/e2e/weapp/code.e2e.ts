import { expect, test } from '@jest/globals'
import { givenTicket } from '../site/given-ticket'
import { liShifu, qinMing, wangXiulan } from '../site/people'
import { phones } from './people/phones'

const { site, aPhone, open, of } = phones()

test('a resident shows her ticket’s code large, keeps it in her album and hands its link on', async () => {
  const { codeUrl, number } = await givenTicket(site(), 'submitted')
  const phone = aPhone()
  const wang = await of(wangXiulan, phone)
  await wang.tap(`ticket-${number}`)
  await wang.tap('code-open')
  await wang.waitFor(() => wang.route() === 'resident/code/code' && wang.byId('ticket-code'), 'the large code')
  await wang.tap('code-save')
  await wang.waitFor(() => phone.album.length === 1, 'the picture in her album')
  await wang.tap('code-copy')
  await wang.waitFor(() => phone.journal.some(({ what }) => what === 'clipboard'), 'the address to be copied')
  expect(phone.journal).toContainEqual({ what: 'clipboard', text: codeUrl })
  expect((await fetch(codeUrl)).status).toBe(200)
})

test('whoever scans a code in WeChat reads the progress and nothing personal', async () => {
  const { codeUrl, number } = await givenTicket(site(), 'arrived')
  const stranger = open('resident', aPhone(), `resident/progress/progress?q=${encodeURIComponent(codeUrl)}`)
  await stranger.waitForText(number)
  await stranger.waitForText('李师傅')
  for (const personal of ['王秀兰', '李建国', '13800000001', '2栋320', '厨房水管爆了']) expect(stranger.text()).not.toContain(personal)
})

test('the household that scans its own code gets the whole ticket', async () => {
  const { codeUrl } = await givenTicket(site(), 'arrived')
  const phone = aPhone()
  const before = await of(wangXiulan, phone)
  before.close()
  const wang = open('resident', phone, `resident/progress/progress?q=${encodeURIComponent(codeUrl)}`)
  await wang.waitForText('厨房水管爆了')
})

test('a neighbour does not get more than a stranger', async () => {
  const { codeUrl, number } = await givenTicket(site(), 'arrived')
  const phone = aPhone()
  const before = await of(qinMing, phone)
  before.close()
  const qin = open('resident', phone, `resident/progress/progress?q=${encodeURIComponent(codeUrl)}`)
  await qin.waitForText(number)
  expect(qin.text()).not.toContain('厨房水管爆了')
})

test('a technician scans the code on a door and is at the ticket', async () => {
  const { codeUrl, number } = await givenTicket(site(), 'assigned')
  const phone = aPhone()
  phone.scans.push(codeUrl)
  const li = await of(liShifu, phone)
  await li.tap('scan')
  await li.waitFor(() => li.route() === 'staff/ticket/ticket', 'the ticket')
  await li.waitForText(number)
})

test('a code that leads nowhere gets a friendly page', async () => {
  const { codeUrl } = await givenTicket(site(), 'submitted')
  const wrong = codeUrl.replace(/.{22}$/, 'A'.repeat(22))
  const page = await fetch(wrong)
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('</html>')
  const stranger = open('resident', aPhone(), `resident/progress/progress?q=${encodeURIComponent(wrong)}`)
  await stranger.waitForText('没有读到')
})
