import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { aPhoto, secretMaker } from '../site/a-photo'
import { wangXiulan } from '../site/people'
import { switchNetwork, willTakePhoto } from '../weapp-runner/phone'
import { phones, signIn } from './people/phones'
import { beginReport, numberOnScreen, onlyTicketOf, ticketsOf } from './people/reporting'

const { site, aPhone, open, of } = phones()

test('a resident who is not signed in sees what is offered, and is back where she was once she is', async () => {
  const app = open('resident')
  await app.waitForText('您说解决了才算办结')
  await app.tap('report')
  await app.waitForText('登录后就能报修')
  await signIn(app, wangXiulan)
  expect(app.route()).toBe('resident/report/report')
  await app.waitForText('2栋320')
})

test('a resident reports with a photo, a time and her consent, and the server holds all of it', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await beginReport(app)
  await app.tap('fault-water_leak')
  willTakePhoto(phone, await aPhoto())
  await app.tap('photos-add')
  await app.waitForText('已选 1 张')
  await app.type('field-text', '厨房水管爆了')
  await app.tap('明天')
  await app.tap('上午 08:00–12:00')
  await app.tap('consent-yes')
  await app.tap('report-submit')

  await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her ticket')
  await app.waitForText('已经提交，等客服接单')
  const number = await numberOnScreen(app)
  await app.waitFor(() => app.byId('ticket-code'), 'its code')
  await app.waitFor(() => !app.byId('photo-queue'), 'the photo to have arrived')

  const held = await onlyTicketOf(site().as(wangXiulan))
  expect(held).toMatchObject({
    number,
    status: 'submitted',
    category: 'water_leak',
    channel: 'mini_program',
    text: '厨房水管爆了',
    place: { label: '2栋320', isPublic: false },
    contact: { name: '王秀兰', phone: '13800000001' },
    photosPublic: true
  })
  expect(held.appointments).toHaveLength(1)
  const [photo] = held.timeline[0]?.photos ?? []
  const shown = Buffer.from(await (await fetch(photo?.url ?? '')).arrayBuffer())
  expect((await sharp(shown).metadata()).format).toBe('jpeg')
  expect(shown.includes(secretMaker)).toBe(false)
})

test('a report that is not finished is still there the next time', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await beginReport(app)
  await app.tap('fault-lift')
  await app.type('field-text', '3号电梯关门时有异响')
  app.close()

  const later = open('resident', phone)
  await beginReport(later)
  await later.waitFor(() => later.attribute('field-text', 'value') === '3号电梯关门时有异响', 'what she had written')
  await later.waitForText('电梯')
})

test('a report that does not get through keeps everything, and goes out once there is signal', async () => {
  const before = await ticketsOf(site().as(wangXiulan))
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await beginReport(app)
  await app.tap('fault-door_lock')
  await app.type('field-text', '单元门关不上')
  switchNetwork(phone, 'off')
  await app.tap('report-submit')
  await app.waitForText('没发出去，您写的内容都在')
  expect(app.attribute('field-text', 'value')).toBe('单元门关不上')
  expect(await ticketsOf(site().as(wangXiulan))).toHaveLength(before.length)

  switchNetwork(phone, 'on')
  await app.tap('report-submit')
  await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her ticket')
  expect(await ticketsOf(site().as(wangXiulan))).toHaveLength(before.length + 1)
})

test('a report whose answer got lost is one ticket, however often it is sent', async () => {
  const before = await ticketsOf(site().as(wangXiulan))
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await beginReport(app)
  await app.tap('fault-light')
  await app.type('field-text', '楼道灯不亮')
  switchNetwork(phone, 'answers-get-lost')
  await app.tap('report-submit')
  await app.waitForText('没发出去，您写的内容都在')
  switchNetwork(phone, 'on')
  await Promise.all([app.tap('report-submit'), app.tap('report-submit')])
  await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her ticket')

  const after = await ticketsOf(site().as(wangXiulan))
  expect(after).toHaveLength(before.length + 1)
  expect(after[0]).toMatchObject({ number: await numberOnScreen(app), excerpt: '楼道灯不亮' })
})
