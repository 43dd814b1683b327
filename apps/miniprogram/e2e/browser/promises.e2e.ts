import { expect, test } from '@jest/globals'
import { act } from '@linying/testkit/service'
import { givenTicket, heldTicket } from '../site/given-ticket'
import { wangXiulan, zhouMin } from '../site/people'
import { barriersOn, readLargeOnSmallPhone, stickingOut } from './judge'
import { phones } from './phones'
import { byId, says, tap } from './screen'

const { site, of, open } = phones()

const complaint = {
  kind: 'complaint',
  category: 'public_area',
  text: '楼下烧烤摊油烟很大，晚上开不了窗。',
  complaint: { severity: 'major', demand: '请尽快处理', aboutWhom: '', aboutPersonId: null }
} as const

const later = (minutes: number) => new Date(Date.parse(site().ports.now()) + minutes * 60_000)

test('a household that complained reads by when somebody calls, that it is late, and that it was done', async () => {
  const { id, number } = await givenTicket(site(), 'submitted', complaint)
  const wang = await of(wangXiulan)
  await says(wang, '已收到您的投诉，目标')
  await tap(wang, `ticket-${number}`)
  await byId(wang, 'promise').waitFor()
  expect(await byId(wang, 'promise').textContent()).toMatch(/^目标：.* 前有客服联系您核实还剩 14 分钟（.* 前核实情况）$/)
  expect(await byId(wang, 'phases').textContent()).toContain('等核实 不到 1 分钟')

  await wang.clock.setFixedTime(later(27))
  await says(wang, '核实情况已超过目标时间 12 分钟，已提醒')
  expect(await byId(wang, 'promise-left').textContent()).toMatch(/^超时 12 分钟/)
  expect(await barriersOn(wang)).toEqual([])

  const now = site().ports.now()
  await wang.clock.setFixedTime(now)
  await act(
    site().as(zhouMin),
    id,
    { action: 'confirmDetails', method: 'phone', whom: '王秀兰', at: now, text: '住户说油烟从六点开始。' },
    now
  )
  await says(wang, '客服周敏在处理，目标')
  expect(await byId(wang, 'promises').textContent()).toMatch(/核实情况（目标）已在 .* 核实情况，按时/)
  await readLargeOnSmallPhone(wang)
  expect(await stickingOut(wang)).toEqual([])
})

test('an agent finds each kind in its own queue, with the time that is left, and why it is due then', async () => {
  const { id, number } = await givenTicket(site(), 'submitted', complaint)
  const asked = await givenTicket(site(), 'submitted', { kind: 'consultation', category: 'parking', text: '车位月卡在哪里办？' })
  const zhou = await of(zhouMin)
  await tap(zhou, 'queue-toAnswer')
  await says(zhou, asked.number)
  await tap(zhou, 'queue-toVerify')
  await says(zhou, number)
  expect(await byId(zhou, `ticket-${number}`).textContent()).toMatch(/还剩 14 分钟（.* 前核实情况）/)
  await tap(zhou, `ticket-${number}`)
  await tap(zhou, 'clock-confirm_details-1')
  await says(zhou, '提交，15分钟内，')
  await says(zhou, '超时 15 分钟提醒主管')
  expect(await barriersOn(zhou)).toEqual([])
  expect((await heldTicket(site(), id)).status).toBe('submitted')
})

test('whoever scans an emergency’s code reads that help was called, and no room', async () => {
  const { codeUrl } = await givenTicket(site(), 'submitted', { kind: 'emergency', category: 'burst_pipe', text: '水管爆了' })
  const page = await open(new URL(codeUrl).pathname)
  await says(page, '紧急报修进度')
  await says(page, '正在通知值班人员')
  expect(await page.textContent('main')).not.toContain('320')
})
