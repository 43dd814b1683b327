import { expect, test } from '@jest/globals'
import { defaultWeekly } from '@linying/domain'
import { company } from '@linying/testkit/service'
import { anNa, guQiang } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { willPickFile } from '../weapp-runner/phone'
import { phones } from './people/phones'

const { site, of, aPhone } = phones()
const communityId = company.community.id

const heldCalendar = () => site().as(anNa).call('getCalendar', { params: { communityId } })

/** The year that somebody would load now, whenever now is. */
const coming = () => Number(site().ports.now().slice(0, 4)) + 1

function announced(change: object = {}): string {
  const year = coming()
  const holidays = { [year]: [`${year}-01-01`, `${year}-02-08`, `${year}-02-09`] }
  return JSON.stringify({ holidays, makeupWorkdays: { [year]: [`${year}-01-03`] }, ...change })
}

async function openCalendar(app: MiniProgram): Promise<void> {
  app.tapTab('staff/me/me')
  await app.tap(`calendar-${communityId}`)
  await app.waitFor(() => app.route() === 'staff/calendar/calendar' && app.byId('year-2026'), 'the calendar')
}

/** Towards the end of a year the next one is missing; the rest of the year there may be nothing to say. */
async function isToldWhatIsMissing(app: MiniProgram): Promise<void> {
  const { missingYear } = await heldCalendar()
  if (missingYear !== null) await app.waitForText(`${missingYear}年放假安排还没有导入`)
  await app.waitFor(() => (app.byId('missing-year') !== undefined) === (missingYear !== null), 'what the server says is missing')
}

test('an admin is told which year is missing, and loads the coming one from pasted text', async () => {
  const year = coming()
  const phone = aPhone()
  const an = await of(anNa, phone)
  await openCalendar(an)
  await isToldWhatIsMissing(an)

  await an.tap('year-load')
  await an.type('year-text', announced().slice(0, -2))
  await an.waitForText('这不是放假安排文件')
  await an.type('year-text', announced({ makeupWorkdays: { [year]: [`${year}-02-30`] } }))
  await an.waitForText(`${year}年 ${year}-02-30：日期请按 2027-01-01 这样填写`)
  await an.type('year-text', announced())
  await an.waitForText('放假 3 天，调休上班 1 天 · 将新增')
  await an.waitForText('请写明来源')
  await an.type('year-source', '国办发明电〔2026〕7号')
  await an.tap('year-save')
  await an.waitFor(() => an.byId(`year-${year}`), 'the year to be known')
  await isToldWhatIsMissing(an)

  expect(phone.journal).toContainEqual({ what: 'dialog', text: `导入${year}年放假安排？ 放假 3 天，调休上班 1 天 · 将新增` })
  const { years, missingYear } = await heldCalendar()
  expect(years.at(-1)).toMatchObject({ year, workdays: [`${year}-01-03`], source: '国办发明电〔2026〕7号' })
  expect(missingYear).not.toBe(year)
})

test('an admin loads a year from a file, and nothing is replaced unless the question is answered with yes', async () => {
  const year = coming()
  const table = { holidays: [`${year}-01-01`, `${year}-02-08`], workdays: [], source: '公司通知', replace: true }
  await site()
    .as(anNa)
    .call('loadCalendarYear', { params: { year: String(year) }, body: table })
  const phone = aPhone()
  const an = await of(anNa, phone)
  await openCalendar(an)
  await an.tap('year-load')
  willPickFile(phone, 'holidays.json', announced({ source: '更正通知', holidays: { [year]: [`${year}-01-01`] } }))
  await an.tap('year-file')
  await an.waitForText('放假 1 天，调休上班 1 天 · 和现有的不同，将替换')

  phone.answers.push('no')
  await an.tap('year-save')
  expect((await heldCalendar()).years.at(-1)).toMatchObject({ source: '公司通知' })
  await an.tap('year-save')
  await an.waitForText('来源：更正通知')
  expect((await heldCalendar()).years.at(-1)?.holidays).toEqual([`${year}-01-01`])
})

test('a manager changes the duty hours of a day, and cannot load years', async () => {
  const gu = await of(guQiang)
  await openCalendar(gu)
  await gu.waitForText('周一至周五 8:30–12:00、14:00–18:00，周六、周日休息')
  await gu.waitForText('由系统管理员导入')

  await gu.tap('week-edit')
  await gu.tap('week-day-5')
  await gu.tap('period-add')
  await gu.waitForText('改好后：周一至周五 8:30–12:00、14:00–18:00，周六 8:30–12:00，周日休息')
  await gu.tap('week-make-up-6')
  await gu.tap('week-save')
  await gu.waitForText('调休上班日要参照有上班时间的一天')
  await gu.tap('week-make-up-0')
  await gu.tap('week-save')
  await gu.waitFor(() => gu.byId('week-edit'), 'the week to be saved')
  await gu.waitForText('周六 8:30–12:00')
  expect((await heldCalendar()).weekly).toEqual([...defaultWeekly.slice(0, 5), [{ from: '08:30', to: '12:00' }], []])
})

test('a manager whose colleague was faster sees what it is now, and saves over it only knowingly', async () => {
  const gu = await of(guQiang)
  await openCalendar(gu)
  await gu.tap('week-edit')
  await gu.tap('week-day-6')
  await gu.tap('period-add')
  const { version } = await heldCalendar()
  const weekly = defaultWeekly.map(periods => [...periods])
  await site()
    .as(anNa)
    .call('setWeeklyPattern', { params: { communityId }, body: { weekly, makeUpAs: 1, version } })

  await gu.tap('week-save')
  await gu.waitForText('刚才有同事改过')
  expect((await heldCalendar()).makeUpAs).toBe(1)
  await gu.tap('week-save')
  await gu.waitFor(() => gu.byId('week-edit'), 'the week to be saved')
  expect((await heldCalendar()).weekly[6]).toEqual([{ from: '08:30', to: '12:00' }])
})
