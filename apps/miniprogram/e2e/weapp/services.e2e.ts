import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { givenOffer } from '../site/given-offer'
import { guQiang, wangXiulan } from '../site/people'
import { phones } from './people/phones'
import { onlyTicketOf, ticketsOf } from './people/reporting'

const { site, of } = phones()

test('a resident asks a question, and the server holds what it is about', async () => {
  const app = await of(wangXiulan)
  await app.tap('consultation')
  await app.tap('topic-parking')
  await app.waitForText('会答复您')
  await app.type('field-text', '访客车怎么登记？')
  await app.tap('report-submit')
  await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her question')
  expect(await onlyTicketOf(site().as(wangXiulan))).toMatchObject({
    kind: 'consultation',
    category: 'parking',
    text: '访客车怎么登记？',
    place: { label: company.wangsRoom.label }
  })
})

test('a resident picks a service of the catalogue with one tap, without writing anything', async () => {
  const offerId = await givenOffer(site(), '借人字梯')
  const app = await of(wangXiulan)
  await app.tap('convenience')
  await app.tap(`offer-${offerId}`)
  await app.waitForText('前台登记，当天还。')
  await app.tap('report-submit')
  await app.waitFor(() => app.route() === 'resident/ticket/ticket', 'her request')
  const [newest] = await ticketsOf(site().as(wangXiulan))
  const held = await site()
    .as(wangXiulan)
    .call('getTicket', { params: { ticketId: newest?.id ?? '' } })
  expect(held).toMatchObject({ kind: 'convenience', category: 'tool_loan', offerName: '借人字梯' })
})

test('for something of her own she has to say what', async () => {
  const app = await of(wangXiulan)
  await app.tap('convenience')
  await app.tap('offer-other')
  await app.tap('report-submit')
  await app.waitForText('请写一下情况')
  expect(app.route()).toBe('resident/convenience/convenience')
})

test('a manager adds a service and switches it off again', async () => {
  const app = await of(guQiang)
  app.tapTab('staff/me/me')
  await app.tap(`offers-${company.community.id}`)
  await app.tap('offer-add')
  await app.tap('offer-save')
  await app.waitForText('请写一个名称')
  await app.tap('offer-item-key_cutting')
  await app.type('offer-name', '配钥匙')
  await app.tap('offer-save')
  await app.waitFor(() => !app.byId('offer-sheet') && app.byText('配钥匙'), 'the service in the list')
  await app.tap('配钥匙')
  await app.tap('offer-active-no')
  await app.tap('offer-save')
  await app.waitForText('已停用')
  const { items } = await site()
    .as(wangXiulan)
    .call('listOffers', { params: { communityId: company.community.id } })
  expect(items.map(({ name }) => name)).not.toContain('配钥匙')
})
