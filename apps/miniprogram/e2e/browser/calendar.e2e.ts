import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { routes } from '../../src/routes'
import { anNa, guQiang } from '../site/people'
import { barriersOn, coveredButtons, readLargeOnSmallPhone, stickingOut } from './judge'
import { phones } from './phones'
import { byId, says, signIn, tap } from './screen'

const { site, open } = phones()
const communityId = company.community.id
const address = `/staff/#${routes.staffCalendar.link({ communityId }).url}`

test('an admin picks a file on a PC, reads what it would change, and loads it', async () => {
  const year = Number(site().ports.now().slice(0, 4)) + 1
  const text = JSON.stringify({ source: '公司通知', holidays: { [year]: [`${year}-01-01`] }, makeupWorkdays: { [year]: [] } })
  const an = await open(address, { wide: true })
  await signIn(an, anNa.name)
  await tap(an, 'year-load')
  const picker = an.waitForEvent('filechooser')
  await tap(an, 'year-file')
  await (await picker).setFiles({ name: 'holidays.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await says(an, '放假 1 天，调休上班 0 天 · 将新增')
  expect(await barriersOn(an)).toEqual([])
  await tap(an, 'year-save')
  await an.locator('dialog button').last().click()
  await byId(an, `year-${year}`).waitFor()
  const { years } = await site().as(anNa).call('getCalendar', { params: { communityId } })
  expect(years.at(-1)).toMatchObject({ year, holidays: [`${year}-01-01`], source: '公司通知' })
})

test('the hours of a day are changed by keyboard, to midnight, and read at twice the size on a small phone', async () => {
  const gu = await open(address)
  await signIn(gu, guQiang.name)
  await tap(gu, 'week-edit')
  await gu.locator('input[id="period-to-1"]').fill('00:00')
  await says(gu, '改好后：周一 8:30–12:00、14:00–24:00')
  await tap(gu, 'period-remove-0')
  await says(gu, '改好后：周一 14:00–24:00')
  await tap(gu, 'week-copy')
  await says(gu, '改好后：周一至周五 14:00–24:00，周六、周日休息')
  expect(await barriersOn(gu)).toEqual([])
  await readLargeOnSmallPhone(gu)
  expect(await stickingOut(gu)).toEqual([])
  expect(await coveredButtons(gu)).toEqual([])
})
