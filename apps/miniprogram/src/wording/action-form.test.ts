import { kinds } from '@linying/domain'
import { whatIsLeft } from './action-form'

test.each(kinds)('whoever says that a part is solved is asked for the rest in the words of its kind: %s', kind => {
  const asked = whatIsLeft(kind, 'partly_solved')
  expect(asked).toMatch(/^哪里.*（写几句，或者拍张照片）$/)
  expect(asked?.includes('没好')).toBe(kind !== 'consultation' && kind !== 'convenience')
})

test('whoever chooses what says enough is asked for nothing more', () => {
  expect(kinds.flatMap(kind => whatIsLeft(kind, 'still_broken') ?? [])).toEqual([])
})
