import { expect, test } from '@jest/globals'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { chenChen, guQiang, liShifu, type Somebody, zhouMin } from '../site/people'
import { choose, send } from './people/handling'
import { phones } from './people/phones'
import { ticketsOf } from './people/reporting'

const { site, of } = phones()

test('an agent registers a repair for somebody on the phone, and the channel is kept', async () => {
  const zhou = await of(zhouMin)
  await zhou.tap('register')
  await zhou.tap('kind-repair')
  await zhou.tap('channel-phone')
  await zhou.tap('place-kind-room')
  await zhou.type('field-room', '320')
  await zhou.tap('2栋320')
  await zhou.tap('fault-drain_blocked')
  await zhou.type('field-text', '厨房下水慢，住户没有微信')
  await zhou.type('field-contact-name', '王奶奶')
  await zhou.type('field-contact-phone', '13800000009')
  await zhou.tap('register-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/ticket/ticket', 'the ticket')
  await zhou.waitForText('等客服接单')

  const held = (await ticketsOf(site().as(zhouMin))).find(({ excerpt }) => excerpt.includes('没有微信'))
  expect(await heldTicket(site(), held?.id ?? '')).toMatchObject({
    channel: 'phone',
    category: 'drain_blocked',
    place: { label: '2栋320' },
    contact: { name: '王奶奶', phone: '13800000009' }
  })
})

test('an agent writes down a question that came by phone, and answers it', async () => {
  const zhou = await of(zhouMin)
  await zhou.tap('register')
  await zhou.tap('kind-consultation')
  await zhou.tap('channel-phone')
  await zhou.tap('place-kind-words')
  await zhou.type('field-place-words', '2栋，没说房号')
  await zhou.tap('category-parking')
  await zhou.type('field-text', '访客车怎么收费')
  await zhou.tap('register-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/ticket/ticket' && zhou.byId('action-answer'), 'the question')
  await choose(zhou, 'answer')
  await zhou.type('field-text', '前两小时免费，之后每小时5元')
  await send(zhou)

  const asked = (await ticketsOf(site().as(zhouMin))).find(({ excerpt }) => excerpt.includes('访客车'))
  expect(await heldTicket(site(), asked?.id ?? '')).toMatchObject({
    kind: 'consultation',
    category: 'parking',
    status: 'done',
    technician: null
  })
})

test('a complaint about an agent is in no list of hers, though a colleague wrote it down', async () => {
  const chen = await of(chenChen)
  await chen.tap('register')
  await chen.tap('kind-complaint')
  await chen.tap('channel-front_desk')
  await chen.tap('place-kind-words')
  await chen.type('field-place-words', '前台')
  await chen.tap('category-service_attitude')
  await chen.type('field-text', '打了三次电话没人回')
  await chen.tap('register-submit')
  await chen.waitForText('还有没填的，请看红字')
  await chen.tap('severity-minor')
  await chen.tap(`about-${zhouMin.id}`)
  await chen.tap('register-submit')
  await chen.waitFor(() => chen.route() === 'staff/ticket/ticket', 'the complaint')

  const seenBy = async (somebody: Somebody) => (await ticketsOf(site().as(somebody))).some(({ excerpt }) => excerpt.includes('三次电话'))
  expect([await seenBy(chenChen), await seenBy(guQiang), await seenBy(zhouMin)]).toEqual([true, true, false])
})

test('a manager finds tickets by status, kind, person and broken promise', async () => {
  const waiting = await givenTicket(site(), 'submitted', { category: 'light' })
  const assigned = await givenTicket(site(), 'assigned')
  const gu = await of(guQiang)
  gu.tapTab('staff/tickets/tickets')
  await gu.waitFor(() => gu.byId(`ticket-${waiting.number}`) && gu.byId(`ticket-${assigned.number}`), 'both tickets')

  const filtered = async (choice: string, shown: { readonly number: string }, hidden: { readonly number: string }) => {
    await gu.tap('filter-open')
    await gu.tap(choice)
    await gu.tap('filter-show')
    await gu.waitFor(() => gu.byId(`ticket-${shown.number}`) && !gu.byId(`ticket-${hidden.number}`), `what ${choice} leaves`)
    await gu.tap('filter-open')
    await gu.tap('filter-clear')
    await gu.tap('filter-show')
    await gu.waitFor(() => gu.byId(`ticket-${hidden.number}`), 'all tickets again')
  }
  await filtered('filter-status-submitted', waiting, assigned)
  await filtered('filter-fault-light', waiting, assigned)
  await filtered(`filter-technician-${liShifu.id}`, assigned, waiting)
  await gu.tap('filter-open')
  await gu.tap('filter-eta-true')
  await gu.tap('filter-show')
  await gu.waitForText('没有这样的单')
})

test('a manager opens a ticket and reads who did what as what, by the device and by the server', async () => {
  const tenMinutesAgo = new Date(Date.parse(site().ports.now()) - 600_000).toISOString()
  const { id, number } = await givenTicket(site(), 'done', { occurredAt: tenMinutesAgo })
  const gu = await of(guQiang)
  gu.tapTab('staff/tickets/tickets')
  await gu.waitFor(() => gu.byId(`ticket-${number}`), 'the ticket')
  await gu.tap(number)
  await gu.waitFor(() => gu.route() === 'staff/ticket/ticket' && gu.byId('head-hash'), 'the ticket')
  for (const who of ['住户 王秀兰', '客服 周敏', '负责师傅 李建国']) expect(gu.text()).toContain(who)
  for (const clock of ['手机时间', '收到时间']) expect(gu.text()).toContain(clock)
  expect(gu.text()).toContain((await heldTicket(site(), id)).headHash)
})

test('a manager reads older tickets page by page, each once', async () => {
  for (let left = 35; left > 0; left -= 1) {
    // one resident who reported all of them at once would be told to wait
    if (left === 17) await site().letPass(11)
    await givenTicket(site(), 'submitted', { category: 'window' })
  }
  const everything = (await ticketsOf(site().as(guQiang))).filter(({ category }) => category === 'window')
  const gu = await of(guQiang)
  gu.tapTab('staff/tickets/tickets')
  await gu.tap('filter-open')
  await gu.tap('filter-fault-window')
  await gu.tap('filter-show')
  await gu.tap('more')
  await gu.waitFor(() => !gu.byId('more'), 'the last page')
  // a card and, for a wide window, a line of the table
  for (const { number } of everything) expect(gu.text().split(number)).toHaveLength(3)
})
