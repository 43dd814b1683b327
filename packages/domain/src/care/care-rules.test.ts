import { chen, gu, li, sun, wang, zhou } from '@linying/testkit/rules'
import { defaultCareChecks, faultInChecks } from './care-checks.js'
import { readReasons, writeReasons } from './care-reason.js'
import { mayReadCare, mayReadCareNote, mayReadCareReasons } from './may-read-care.js'

const herCare = { carerId: zhou.id }

test('what is noted of her is for a manager and who looks in on her; why is hers to read as well', () => {
  const readers = [wang, zhou, chen, sun, gu, li]
  expect(readers.map(actor => mayReadCareNote(herCare, actor))).toEqual([false, true, false, false, true, false])
  expect(readers.map(actor => mayReadCareReasons(herCare, actor))).toEqual([true, true, false, false, true, false])
  expect(readers.map(actor => mayReadCare(actor))).toEqual([true, true, true, true, true, false])
})

test('a carer who has moved on to repairs reads nothing any more', () => {
  expect(mayReadCareNote({ carerId: li.id }, li)).toBe(false)
})

test('reasons come back as they were said, in one order, and what nobody knows is left out', () => {
  expect(readReasons(writeReasons(['lives_alone', 'over_60']))).toEqual(['over_60', 'lives_alone'])
  expect(readReasons('over_60,rich')).toEqual(['over_60'])
})

test.each([
  ['the default', defaultCareChecks.items, undefined],
  ['an empty one', [], 'care.checks-missing'],
  ['one of more lines than anybody goes through', Array.from({ length: 31 }, (_, index) => `第${index}项`), 'care.checks-missing'],
  ['one with an empty line', ['门窗', ' '], 'care.check-empty'],
  ['one with a line twice', ['门窗', '门窗 '], 'care.check-twice']
])('as a list of checks %s', (_which, items, refused) => {
  expect(faultInChecks(items)?.code).toBe(refused)
})
