import { expect, test } from '@jest/globals'
import { audited } from '@linying/testkit/service'
import { aPhoto } from '../site/a-photo'
import { heldTicket } from '../site/given-ticket'
import { liShifu, wangXiulan, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { type Phone, willTakePhoto } from '../weapp-runner/phone'
import { choose, openFromQueue, send, sendStep } from './people/handling'
import { phones } from './people/phones'
import { beginReport, numberOnScreen, onlyTicketOf } from './people/reporting'

const { site, aPhone, of } = phones()

test('one repair goes the whole way on three phones, and whoever scans its code reads every step', async () => {
  const wang = await of(wangXiulan)
  const number = await report(wang)
  const { id, codeUrl } = await onlyTicketOf(site().as(wangXiulan))

  const zhou = await of(zhouMin)
  await acceptAndAssign(zhou, number)
  const camera = aPhone()
  const li = await of(liShifu, camera)
  await takeAndTravel(li, number)
  await recordSteps(li, camera)
  await finish(li, camera)

  // her page has been open all the while
  await wang.waitForText('李师傅已完工，等您确认')
  await confirmAndRate(wang)

  const held = await heldTicket(site(), id)
  expect(held).toMatchObject({
    number,
    status: 'closed',
    closed: { way: 'confirmed' },
    done: { result: 'fixed' },
    rating: { level: 'very_satisfied', reported: false }
  })
  expect(held.timeline.map(({ type }) => type).filter(type => type !== 'PhotoReceived')).toEqual([
    'TicketReported',
    'TicketAccepted',
    'TicketAssigned',
    'TicketTaken',
    'EtaSet',
    'TechnicianDeparted',
    'TechnicianArrived',
    'StepRecorded',
    'StepRecorded',
    'WorkFinished',
    'SolutionConfirmed',
    'ServiceRated'
  ])
  const [leak, free] = held.timeline.filter(({ type }) => type === 'StepRecorded')
  expect(leak).toMatchObject({ details: { step: 'find_leak', materials: [{ name: '弯头', quantity: '2', unit: '个' }] } })
  expect(leak?.photos).toHaveLength(1)
  expect(free).toMatchObject({
    details: {
      step: 'free',
      noPhotoReason: 'nothing_to_see',
      materials: [{ name: '铝塑管', quantity: '1.5', unit: '米' }]
    }
  })
  expect(await audited(site(), 'ticket', id)).toMatchObject({ status: 'closed', faults: [], headHash: held.headHash })

  const page = await (await fetch(codeUrl)).text()
  for (const word of [number, '检测漏点', '弯头', 'A1', '0571-88000001']) expect(page).toContain(word)
  for (const personal of ['王秀兰', '李建国', '13800000001', '2栋320', '厨房水管爆了', '擦干地面']) expect(page).not.toContain(personal)
})

async function report(wang: MiniProgram): Promise<string> {
  await beginReport(wang)
  await wang.tap('fault-water_leak')
  await wang.type('field-text', '厨房水管爆了')
  await wang.tap('report-submit')
  await wang.waitForText('已经提交，等客服接单')
  return numberOnScreen(wang)
}

async function acceptAndAssign(zhou: MiniProgram, number: string): Promise<void> {
  await openFromQueue(zhou, 'new', number)
  await choose(zhou, 'accept')
  await zhou.waitForText('等派单')
  await choose(zhou, 'assign')
  await zhou.tap('李建国')
  await send(zhou)
  await zhou.waitForText('已派给李师傅，等他接下')
}

async function takeAndTravel(li: MiniProgram, number: string): Promise<void> {
  await openFromQueue(li, 'mine', number)
  await choose(li, 'take')
  await li.waitForText('还没说几点到')
  await choose(li, 'setEta')
  await li.tap('60 分钟')
  await send(li)
  await li.waitForText('李师傅已接下，') // today, or near midnight tomorrow
  await choose(li, 'depart')
  await li.tap('15 分钟')
  await send(li)
  await li.waitForText('李师傅在路上')
  await choose(li, 'arrive')
  await li.waitForText('李师傅在现场维修')
}

async function recordSteps(li: MiniProgram, camera: Phone): Promise<void> {
  await choose(li, 'recordStep')
  await takePicture(li, camera)
  await li.tap('step-more')
  await li.tap('field-material-弯头')
  await li.tap('material-more-弯头')
  await li.type('field-text', '旧弯头开裂')
  await sendStep(li)

  await li.tap('field-step-free')
  await li.type('field-label', '擦干地面')
  await li.tap('field-no-photo-nothing_to_see')
  await li.tap('step-more')
  await li.tap('material-other')
  await li.type('field-material-name', '铝塑管')
  await li.type('field-material-quantity', '1.5')
  await li.type('field-material-unit', '米')
  await li.tap('material-add')
  await sendStep(li)
  li.back()
}

async function finish(li: MiniProgram, camera: Phone): Promise<void> {
  await choose(li, 'finish')
  await li.tap('field-result-fixed')
  await takePicture(li, camera)
  await send(li)
  await li.waitForText('李师傅已完工，等住户确认')
}

async function takePicture(app: MiniProgram, camera: Phone): Promise<void> {
  willTakePhoto(camera, await aPhoto())
  await app.tap('field-photos-add')
  await app.waitForText('已选 1 张')
}

async function confirmAndRate(wang: MiniProgram): Promise<void> {
  await wang.tap('action-confirm')
  await wang.waitForText('您已确认解决，请您评价')
  for (const level of ['very_satisfied', 'satisfied', 'fair', 'dissatisfied'])
    expect(wang.attribute(`field-rating-${level}`, 'aria-checked')).toBe(false)
  await wang.tap('rating-submit')
  await wang.waitForText('请先填好这里')
  await wang.tap('field-rating-very_satisfied')
  await wang.tap('rating-submit')
  await wang.waitForText('前可以修改')
}
