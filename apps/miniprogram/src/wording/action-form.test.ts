import { kinds } from '@linying/domain'
import { bringWordsOf, whatIsLeft } from './action-form'

test.each(kinds)('whoever says that a part is solved is asked for the rest in the words of its kind: %s', kind => {
  const asked = whatIsLeft(kind, 'partly_solved')
  expect(asked).toMatch(/^哪里.*（写几句，或者拍张照片）$/)
  expect(asked?.includes('没好')).toBe(kind === 'repair' || kind === 'emergency')
})

test('whoever chooses what says enough is asked for nothing more', () => {
  expect(kinds.flatMap(kind => whatIsLeft(kind, 'still_broken') ?? [])).toEqual([])
})

test.each(kinds)('nobody is asked what was not solved as of a repair where nothing was repaired: %s', kind => {
  const asked = { consultation: '哪里没说清楚', convenience: '哪里没办好' }[kind as string] ?? '哪里没解决'
  expect(bringWordsOf(kind, 'not-solved-reason')).toBe(asked)
})
