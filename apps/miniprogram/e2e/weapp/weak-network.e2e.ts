import { expect, test } from '@jest/globals'
import { act } from '@linying/testkit/service'
import { sendingWords } from '../../src/wording/sending'
import { aPhoto } from '../site/a-photo'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { liShifu, wangXiulan, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { type Phone, switchNetwork, willTakePhoto } from '../weapp-runner/phone'
import { choose, openFromQueue } from './people/handling'
import { phones } from './people/phones'
import { beginReport, ticketsOf } from './people/reporting'

const { site, aPhone, open, of } = phones()

type Event = Awaited<ReturnType<typeof heldTicket>>['timeline'][number]

/** What the server holds of this kind on the ticket. */
async function eventsOf(ticketId: string, type: Event['type']): Promise<readonly Event[]> {
  const { timeline } = await heldTicket(site(), ticketId)
  return timeline.filter(event => event.type === type)
}

test('a report whose photo’s answers got lost has that photo once', async () => {
  const phone = aPhone()
  const wang = await of(wangXiulan, phone)
  await beginReport(wang)
  await wang.tap('fault-water_leak')
  await takePicture(wang, phone, 'photos-add')
  await wang.type('field-text', '厨房水管爆了')
  await wang.tap('report-submit')
  await wang.waitFor(() => phone.journal.some(({ what }) => what === 'upload'), 'the photo to be sent')
  switchNetwork(phone, 'answers-get-lost')
  await wang.waitFor(() => phone.journal.filter(({ text }) => text === 'POST /api/photos').length > 1, 'another try')
  switchNetwork(phone, 'on')
  await wang.waitFor(() => wang.byId('ticket-number') && !wang.byId('photo-queue'), 'the photo to have arrived')

  const [newest] = await ticketsOf(site().as(wangXiulan))
  const id = newest?.id ?? ''
  const { timeline } = await heldTicket(site(), id)
  expect(timeline[0]?.photos).toHaveLength(1)
  expect(await eventsOf(id, 'PhotoReceived')).toHaveLength(1)
})

test('a resident without network reads what she last saw, and from when it is', async () => {
  const { id, number } = await givenTicket(site(), 'arrived')
  const phone = aPhone()
  const app = await of(wangXiulan, phone)
  await app.tap(`ticket-${number}`)
  await app.waitForText('李师傅已到，正在维修')
  app.close()

  switchNetwork(phone, 'off')
  const later = open('resident', phone, `resident/ticket/ticket?ticketId=${id}`)
  await later.waitForText('李师傅已到，正在维修')
  await later.waitForText('现在连不上，下面是今天')
})

test('an employee without network reads what he last saw, and from when it is', async () => {
  const { number } = await givenTicket(site(), 'arrived')
  const phone = aPhone()
  const app = await of(liShifu, phone)
  await openFromQueue(app, 'mine', number)
  await app.waitForText('李师傅在现场维修')
  app.close()

  switchNetwork(phone, 'off')
  const later = open('staff', phone)
  await openFromQueue(later, 'mine', number)
  await later.waitForText('李师傅在现场维修')
  await later.waitForText('现在连不上，下面是今天')
})

test('an agent whose tap did not get through is told so, and accepts with the next one', async () => {
  const { id, number } = await givenTicket(site(), 'submitted')
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openFromQueue(zhou, 'new', number)
  switchNetwork(phone, 'off')
  await choose(zhou, 'accept')
  await isToldUnsent(zhou, phone)
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'submitted' })

  switchNetwork(phone, 'on')
  await choose(zhou, 'accept')
  await zhou.waitForText('等派单')
  expect(await eventsOf(id, 'TicketAccepted')).toHaveLength(1)
})

test('an agent who taps again because the answer got lost has accepted once', async () => {
  const { id, number } = await givenTicket(site(), 'submitted')
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openFromQueue(zhou, 'new', number)
  switchNetwork(phone, 'answers-get-lost')
  await choose(zhou, 'accept')
  await isToldUnsent(zhou, phone)
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'accepted' })

  switchNetwork(phone, 'on')
  await Promise.all([choose(zhou, 'accept'), choose(zhou, 'accept')])
  await zhou.waitForText('等派单')
  expect(await eventsOf(id, 'TicketAccepted')).toHaveLength(1)
})

test.each(['off', 'answers-get-lost'] as const)(
  'a step with the network at "%s" goes by itself later, once, with its photo',
  async network => {
    const { id, number } = await givenTicket(site(), 'arrived')
    const phone = aPhone()
    const li = await of(liShifu, phone)
    await openFromQueue(li, 'mine', number)
    await choose(li, 'recordStep')
    await takePicture(li, phone, 'field-photos-add')
    switchNetwork(phone, network)
    await li.tap('step-submit')
    await li.waitForText('已保存在手机里，信号好时会自动再发')
    expect(await eventsOf(id, 'StepRecorded')).toHaveLength(network === 'off' ? 0 : 1)
    li.close()

    switchNetwork(phone, 'on')
    const later = open('staff', phone)
    await openFromQueue(later, 'mine', number)
    await later.waitFor(
      () => !later.byId('waiting') && !later.byId('photo-queue') && later.text().includes('检测漏点'),
      'the step to arrive'
    )
    const steps = await eventsOf(id, 'StepRecorded')
    expect(steps).toHaveLength(1)
    expect(steps[0]?.photos).toHaveLength(1)
  }
)

test('a resident who confirms again because the answer got lost has confirmed once', async () => {
  const { id, number } = await givenTicket(site(), 'done')
  const phone = aPhone()
  const wang = await of(wangXiulan, phone)
  await wang.tap(`ticket-${number}`)
  await wang.waitForText('修好了吗？')
  switchNetwork(phone, 'answers-get-lost')
  await wang.tap('action-confirm')
  await isToldUnsent(wang, phone)
  switchNetwork(phone, 'on')
  await wang.tap('action-confirm')
  await wang.waitForText('您已确认解决，请您评价')
  expect(await eventsOf(id, 'SolutionConfirmed')).toHaveLength(1)
  expect((await ticketsOf(site().as(wangXiulan))).filter(ticket => ticket.number === number)).toMatchObject([{ status: 'closed' }])
})

async function takePicture(app: MiniProgram, phone: Phone, id: string): Promise<void> {
  willTakePhoto(phone, await aPhoto())
  await app.tap(id)
  await app.waitForText('已选 1 张')
}

async function isToldUnsent(app: MiniProgram, phone: Phone): Promise<void> {
  await app.waitFor(() => phone.journal.some(({ what, text }) => what === 'toast' && text.includes(sendingWords.unsent)), 'the reason')
}

test('whoever was too late while there was no network reads who was faster', async () => {
  const { id, number } = await givenTicket(site(), 'arrived')
  const phone = aPhone()
  const wang = await of(wangXiulan, phone)
  await wang.tap(`ticket-${number}`)
  await wang.waitFor(() => wang.byId('ticket-number'), 'the ticket')
  switchNetwork(phone, 'off')
  await choose(wang, 'urge')
  await wang.tap('act-submit')
  await wang.waitFor(() => wang.byId('waiting'), 'what waits for a signal')
  const finish = { result: 'fixed', expectedPhotos: 0, noPhotoReason: 'too_dark' } as const
  await act(site().as(liShifu), id, { action: 'finish', ...finish, materials: [] }, site().ports.now())
  switchNetwork(phone, 'on')
  await wang.waitForText('没有发成：刚才李师傅')

  expect(await eventsOf(id, 'ResidentUrged')).toEqual([])
})
