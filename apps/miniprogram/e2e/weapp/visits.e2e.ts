import { expect, test } from '@jest/globals'
import { givenVisit } from '../site/given-visit'
import { guQiang, type Somebody, wangXiulan, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { switchNetwork } from '../weapp-runner/phone'
import { phones } from './people/phones'

const { site, aPhone, of } = phones()

test('a manager sends a visit back, its visitor answers, and the manager approves', async () => {
  const { id } = await givenVisit(site())
  const gu = await of(guQiang)
  await openVisit(gu, id)
  await gu.waitForText('前审核')
  await gu.tap('visit-sendBack')
  await gu.tap('visit-submit')
  await gu.waitForText('请写一下要补充什么')
  await gu.type('visit-text', '请写明身体情况')
  await gu.tap('visit-submit')
  await gu.waitFor(() => gu.text().includes('已退回') && gu.byId('visit-sendBack') === undefined, 'the visit to be sent back')

  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await deliverMessages()
  zhou.tapTab('staff/inbox/inbox')
  await zhou.tap('顾强退回了您的走访记录')
  await zhou.waitForText('请写明身体情况')
  await zhou.tap('visit-answer')
  await zhou.type('visit-text', '血压正常，走路没问题')
  switchNetwork(phone, 'answers-get-lost')
  await zhou.tap('visit-submit')
  await zhou.waitForText('没发出去，您写的内容都在')
  switchNetwork(phone, 'on')
  await zhou.tap('visit-submit')
  await zhou.waitForText('血压正常，走路没问题')

  expect((await held(guQiang, id)).timeline.map(({ type }) => type)).toEqual(['VisitHeld', 'VisitSentBack', 'VisitAnswered'])
  const later = await of(guQiang)
  await openVisit(later, id)
  await later.waitForText('血压正常，走路没问题')
  await later.tap('visit-approve')
  await later.tap('visit-submit')
  await later.waitForText('已通过')
  expect(await held(zhouMin, id)).toMatchObject({ review: 'approved', dueAt: null })
})

test('a resident says that there was no such visit, its visitor cannot touch it, and the manager settles it', async () => {
  const { id } = await givenVisit(site())
  const wang = await of(wangXiulan)
  wang.tapTab('resident/me/me')
  await wang.tap('visits-open')
  await wang.tap(`visit-${id}`)
  await wang.waitForText('身体挺好')
  expect(wang.text()).not.toContain('儿子在外地')
  await wang.tap('visit-deny')
  await wang.type('visit-text', '那天我不在家')
  await wang.tap('visit-submit')
  await wang.waitForText('您说没有这回事，经理正在核实')

  const zhou = await of(zhouMin)
  await openVisits(zhou)
  await zhou.tap('view-mine')
  await zhou.tap(`open-${id}`)
  await zhou.waitForText('住户说没有这回事，要等经理核实以后才能继续')
  expect(zhou.attribute('visit-correct', 'aria-disabled')).toBe(true)

  const gu = await of(guQiang)
  await openVisits(gu)
  await gu.tap('view-denied')
  await gu.tap(`open-${id}`)
  await gu.tap('visit-settleDenial')
  await gu.tap('upheld-true')
  await gu.type('visit-text', '门禁记录显示没有去过')
  await gu.tap('visit-submit')
  await gu.waitForText('已作废')

  await deliverMessages()
  wang.tapTab('resident/inbox/inbox')
  await wang.waitForText('您说的没错，这次走访不算数，对不起。')
  expect(await held(wangXiulan, id)).toMatchObject({ review: 'void', denial: 'upheld', actions: [] })
})

test('a manager approves several visits at once, after one question that says how many', async () => {
  const made = [await givenVisit(site()), await givenVisit(site())]
  const phone = aPhone()
  const gu = await of(guQiang, phone)
  await openVisits(gu)
  await gu.tap('select')
  for (const { id } of made) await gu.tap(`pick-${id}`)
  await gu.tap('approve-picked')
  await gu.waitFor(
    () => made.every(({ id }) => gu.byId(`open-${id}`) === undefined && gu.byId(`pick-${id}`) === undefined),
    'both to be gone'
  )
  for (const { id } of made) expect(await held(guQiang, id)).toMatchObject({ review: 'approved' })
})

async function openVisits(app: MiniProgram): Promise<void> {
  app.tapTab('staff/me/me')
  await app.tap('visits-open')
  await app.waitFor(() => app.route() === 'staff/visits/visits', 'the visits')
}

async function openVisit(app: MiniProgram, id: string): Promise<void> {
  await openVisits(app)
  await app.tap(`open-${id}`)
  await app.waitFor(() => app.route() === 'staff/visits/visit', 'the visit')
}

async function deliverMessages(): Promise<void> {
  const { outbox, now } = site().ports
  await outbox.drain(now(), 100)
}

function held(who: Somebody, visitId: string) {
  return site().as(who).call('getVisit', { params: { visitId } })
}
