import { expect, test } from '@jest/globals'
import { plannedYears, readYearFile } from './read-year-file'

const file = (change: object = {}) =>
  JSON.stringify({
    source: '国办发明电〔2026〕7号',
    holidays: { 2027: ['2027-01-01', '2027-02-08'] },
    makeupWorkdays: { 2027: ['2027-01-03'] },
    ...change
  })

const year2027 = { year: 2027, holidays: ['2027-01-01', '2027-02-08'], workdays: ['2027-01-03'] }

test('a file is read with its years and where it comes from', () => {
  expect(readYearFile(file())).toEqual({ source: '国办发明电〔2026〕7号', years: [year2027], wrong: [] })
  expect(readYearFile(`\uFEFF${file()}`)?.years).toEqual([year2027])
})

test('a year without make-up workdays, and a file without a source, are possible', () => {
  expect(readYearFile('{"holidays":{"2027":["2027-01-01"]}}')).toEqual({
    source: undefined,
    years: [{ year: 2027, holidays: ['2027-01-01'], workdays: [] }],
    wrong: []
  })
})

test.each([
  ['nothing', ''],
  ['words', '明年放假安排'],
  ['half a file', file().slice(0, -5)],
  ['a list', '["2027-01-01"]'],
  ['a file of something else', '{"rooms":[]}'],
  ['no year at all', '{"holidays":{}}'],
  ['dates that are numbers', '{"holidays":{"2027":[20270101]}}'],
  ['years that are words', '{"holidays":{"明年":["2027-01-01"]}}']
])('%s is no file of holidays', (_, text) => {
  expect(readYearFile(text)).toBeUndefined()
})

test.each([
  ['a day that does not exist', { holidays: { 2027: ['2027-02-29'] } }, '2027-02-29', 'date.malformed'],
  ['a date of another year', { holidays: { 2027: ['2027-01-01', '2028-01-01'] } }, '2028-01-01', 'date.other-year'],
  ['a date three times', { holidays: { 2027: ['2027-01-01', '2027-01-01', '2027-01-01'] } }, '2027-01-01', 'date.twice'],
  ['a date off and worked', { makeupWorkdays: { 2027: ['2027-02-08'] } }, '2027-02-08', 'date.in-both']
])('%s is named once, before anything is sent', (_, change, date, code) => {
  expect(readYearFile(file(change))?.wrong).toEqual([{ year: 2027, date, code }])
})

test('each year is compared with what is known of it', () => {
  const same = { ...year2027, holidays: [...year2027.holidays].reverse() }
  const against = (known: Parameters<typeof plannedYears>[1]) => plannedYears([year2027], known).map(year => year.against)
  expect(against([])).toEqual(['nothing'])
  expect(against([{ ...year2027, year: 2026 }])).toEqual(['nothing'])
  expect(against([same])).toEqual(['same'])
  expect(against([{ ...year2027, workdays: [] }])).toEqual(['other'])
})
