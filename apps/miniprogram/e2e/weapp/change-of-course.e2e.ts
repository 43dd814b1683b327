import { expect, test } from '@jest/globals'
import { refusalWords } from '@linying/look'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { liShifu, wangXiulan, zhangShifu } from '../site/people'
import { choose, openFromQueue, send } from './people/handling'
import { phones } from './people/phones'

const { site, of } = phones()

test('a technician grabs a ticket that nobody has', async () => {
  const { id, number } = await givenTicket(site(), 'accepted')
  const li = await of(liShifu)
  await openFromQueue(li, 'pool', number)
  await choose(li, 'grab')
  await li.waitForText('还没说几点到')
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'assigned', technician: { name: '李建国', taken: true } })
})

test('a technician gives a ticket back with a reason, and it waits for another', async () => {
  const { id, number } = await givenTicket(site(), 'taken')
  const li = await of(liShifu)
  await openFromQueue(li, 'mine', number)
  await choose(li, 'return')
  await li.tap('act-submit')
  await li.waitForText('还有没填的，请看红字')
  await li.tap('需要专业单位')
  await send(li)

  const held = await heldTicket(site(), id)
  expect(held).toMatchObject({ status: 'accepted', technician: null })
  expect(held.timeline.at(-1)).toMatchObject({ type: 'TicketReturned', actorName: '李建国', details: { reason: 'needs_contractor' } })
})

test('a technician hands a ticket over to a colleague, who finds it among his own', async () => {
  const { id, number } = await givenTicket(site(), 'taken')
  const li = await of(liShifu)
  await openFromQueue(li, 'mine', number)
  await choose(li, 'transfer')
  await li.tap('张伟')
  await li.tap('交接班')
  await send(li)
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'assigned', technician: { name: '张伟', taken: false } })

  const zhang = await of(zhangShifu)
  await openFromQueue(zhang, 'mine', number)
  await zhang.waitForText('已派给张师傅，等他接下')
})

test('a technician who finds nobody at home says when he comes again', async () => {
  const { id, number } = await givenTicket(site(), 'arrived')
  const li = await of(liShifu)
  await openFromQueue(li, 'mine', number)
  await choose(li, 'noAccess')
  await li.tap('明天')
  await li.tap('14:00')
  await li.tap('field-no-photo-nothing_to_see')
  await send(li)
  await li.waitForText('暂停：没人开门，到 明天 14:00')
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'suspended', suspended: { reason: 'no_access' } })
})

test('work stands still until parts are there, then goes on', async () => {
  const { id, number } = await givenTicket(site(), 'arrived')
  const li = await of(liShifu)
  await openFromQueue(li, 'mine', number)
  await choose(li, 'suspend')
  await li.tap('等配件')
  await li.tap('明天')
  await li.tap('09:00')
  await send(li)
  await li.waitForText('暂停：等配件，到 明天 09:00')
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'suspended', suspended: { reason: 'parts' } })
  await choose(li, 'resume')
  await li.waitForText('等李师傅再上门')
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'working', suspended: null })
})

test('what cannot be done now is shown greyed with the reason that the server gives', async () => {
  const { id, number } = await givenTicket(site(), 'assigned')
  const { actions } = await site()
    .as(liShifu)
    .call('getTicket', { params: { ticketId: id } })
  const refused = actions.filter(({ refusal }) => refusal !== null)
  const li = await of(liShifu)
  await openFromQueue(li, 'mine', number)
  await li.tap('action-more')
  expect(refused.map(({ action }) => action)).toEqual(['depart', 'arrive', 'start'])
  for (const { action } of refused)
    await li.waitFor(() => li.attribute(`action-${action}`, 'aria-disabled') === true, `${action} to be greyed`)
  for (const { refusal } of refused) expect(li.text()).toContain(refusal && refusalWords[refusal.code])
})

test('a resident who no longer needs anybody cancels before work begins', async () => {
  const { id, number } = await givenTicket(site(), 'assigned')
  const wang = await of(wangXiulan)
  await wang.tap(`ticket-${number}`)
  await choose(wang, 'cancel')
  await send(wang)
  expect(await heldTicket(site(), id)).toMatchObject({ status: 'cancelled' })
})
