import { expect, jest, test } from '@jest/globals'
import { defaultWeekly } from '@linying/domain'
import { company } from '@linying/testkit/service'
import { anNa, guQiang } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { willPickFile } from '../weapp-runner/phone'
import { phones } from './people/phones'

jest.setTimeout(30_000)

const { site, of, aPhone } = phones()
const communityId = company.community.id

const heldCalendar = () => site().as(anNa).call('getCalendar', { params: { communityId } })

const announced = (change: object = {}) =>
  JSON.stringify({
    holidays: { 2027: ['2027-01-01', '2027-02-08', '2027-02-09'] },
    makeupWorkdays: { 2027: ['2027-01-03'] },
    ...change
  })

async function openCalendar(app: MiniProgram): Promise<void> {
  app.tapTab('staff/me/me')
  await app.tap(`calendar-${communityId}`)
  await app.waitFor(() => app.route() === 'staff/calendar/calendar' && app.byId('year-2026'), 'the calendar')
}

test('an admin is told in November that the next year is missing, and loads it from pasted text', async () => {
  const phone = aPhone()
  const an = await of(anNa, phone)
  an.tapTab('staff/me/me')
  await an.waitForText('2027年放假安排还没有导入')
  await openCalendar(an)
  expect(an.byId('missing-year')).toBeDefined()

  await an.tap('year-load')
  await an.type('year-text', announced().slice(0, -2))
  await an.waitForText('这不是放假安排文件')
  await an.type('year-text', announced({ makeupWorkdays: { 2027: ['2027-02-30'] } }))
  await an.waitForText('2027年 2027-02-30：日期请按 2027-01-01 这样填写')
  await an.type('year-text', announced())
  await an.waitForText('放假 3 天，调休上班 1 天 · 将新增')
  await an.waitForText('请写明来源')
  await an.type('year-source', '国办发明电〔2026〕7号')
  await an.tap('year-save')
  await an.waitFor(() => an.byId('year-2027') && !an.byId('missing-year'), 'the year to be known')

  expect(phone.journal).toContainEqual({ what: 'dialog', text: '导入2027年放假安排？ 放假 3 天，调休上班 1 天 · 将新增' })
  const { years, missingYear } = await heldCalendar()
  expect([years.at(-1), missingYear]).toEqual([
    expect.objectContaining({ year: 2027, workdays: ['2027-01-03'], source: '国办发明电〔2026〕7号' }),
    null
  ])
})

test('an admin loads a year from a file, and nothing is replaced unless the question is answered with yes', async () => {
  const phone = aPhone()
  const an = await of(anNa, phone)
  await openCalendar(an)
  await an.tap('year-load')
  willPickFile(phone, 'holidays.json', announced({ source: '更正通知', holidays: { 2027: ['2027-01-01'] } }))
  await an.tap('year-file')
  await an.waitForText('放假 1 天，调休上班 1 天 · 和现有的不同，将替换')

  phone.answers.push('no')
  await an.tap('year-save')
  expect((await heldCalendar()).years.at(-1)?.holidays).toHaveLength(3)
  await an.tap('year-save')
  await an.waitForText('来源：更正通知')
  expect((await heldCalendar()).years.at(-1)?.holidays).toEqual(['2027-01-01'])
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
