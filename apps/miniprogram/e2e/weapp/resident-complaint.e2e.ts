import { expect, test } from '@jest/globals'
import { aPhoto } from '../site/a-photo'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { qinMing, wangXiulan } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { switchNetwork, willTakePhoto } from '../weapp-runner/phone'
import { phones } from './people/phones'
import { numberOnScreen, ticketsOf } from './people/reporting'

const { site, aPhone, open, of } = phones()

/** Fills in all that a complaint needs. */
async function beginComplaint(app: MiniProgram, text: string): Promise<void> {
  await app.tap('complaint')
  await app.waitFor(() => app.byId('complaint-public_area'), 'the form')
  await app.tap('complaint-public_area')
  await app.tap('severity-major')
  await app.type('field-text', text)
}

async function newestOf(app: MiniProgram) {
  const number = await numberOnScreen(app)
  const found = (await ticketsOf(site().as(wangXiulan))).find(ticket => ticket.number === number)
  return heldTicket(site(), found?.id ?? '')
}

test('a resident complains, is told by when she hears of it, and the server holds what she demands', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await beginComplaint(app, '楼道里堆满了纸箱，已经三天了')
  await app.waitForText('提交后 15 分钟内会有客服联系您（服务目标）')
  await app.type('field-demand', '请清走')
  await app.type('field-about-whom', '保洁的一位师傅')
  willTakePhoto(phone, await aPhoto())
  await app.tap('photos-add')
  await app.waitForText('已选 1 张')
  await app.tap('report-submit')
  await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her complaint')
  await app.waitFor(() => app.byId('ticket-code'), 'its code')
  await app.waitFor(() => !app.byId('photo-queue'), 'the photo to have arrived')

  const held = await newestOf(app)
  expect(held).toMatchObject({
    kind: 'complaint',
    category: 'public_area',
    department: 'order',
    text: '楼道里堆满了纸箱，已经三天了',
    complaint: { severity: 'major', demand: '请清走', aboutWhom: '保洁的一位师傅' },
    photosPublic: false
  })
  expect(held.timeline[0]?.photos).toHaveLength(1)
  await app.waitForText('希望：请清走')
})

test('a complaint without its weight is not sent, and she is told at the field', async () => {
  const app = await of(wangXiulan)
  await app.tap('complaint')
  await app.tap('complaint-fee_dispute')
  await app.type('field-text', '停车费多收了一个月')
  await app.tap('report-submit')
  await app.waitForText('请选一下有多严重。')
  expect(app.route()).toBe('resident/complaint/complaint')
})

test('a complaint and a repair that are not finished wait side by side', async () => {
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await beginComplaint(app, '楼上每晚装修')
  app.back()
  await app.tap('report')
  await app.waitFor(() => app.byId('fault-lift'), 'the report form')
  await app.type('field-text', '电梯异响')
  app.close()

  const later = open('resident', phone)
  await later.tap('complaint')
  await later.waitFor(() => later.attribute('field-text', 'value') === '楼上每晚装修', 'her complaint')
  later.back()
  await later.tap('report')
  await later.waitFor(() => later.attribute('field-text', 'value') === '电梯异响', 'her repair')
})

test.each(['off', 'answers-get-lost'] as const)(
  'a complaint sent with the network at "%s" becomes one, however often she taps',
  async network => {
    const before = await ticketsOf(site().as(wangXiulan))
    const phone = aPhone()
    const app = await of(wangXiulan, phone)
    await beginComplaint(app, '门口垃圾桶一直不清')
    switchNetwork(phone, network)
    await app.tap('report-submit')
    await app.waitForText('没发出去，您写的内容都在')
    expect(app.attribute('field-text', 'value')).toBe('门口垃圾桶一直不清')
    switchNetwork(phone, 'on')
    await Promise.all([app.tap('report-submit'), app.tap('report-submit')])
    await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her complaint')
    expect(await ticketsOf(site().as(wangXiulan))).toHaveLength(before.length + 1)
  }
)

test('whoever scans the code of a complaint is asked to sign in, and a neighbour learns nothing and stays signed in', async () => {
  const complaint = { severity: 'minor', demand: '', aboutWhom: '' } as const
  const { codeUrl } = await givenTicket(site(), 'submitted', {
    kind: 'complaint',
    category: 'public_area',
    complaint,
    text: '楼道堆物'
  })
  const url = `resident/progress/progress?q=${encodeURIComponent(codeUrl)}`
  const stranger = open('resident', aPhone(), url)
  await stranger.waitForText('这张单要登录后才能看')
  expect(stranger.text()).not.toContain('楼道堆物')

  const phone = aPhone()
  const before = await of(qinMing, phone)
  before.close()
  const qin = open('resident', phone, url)
  await qin.waitForText('没有找到')
  qin.close()
  const later = open('resident', phone)
  await later.waitForText('2栋321')
})
