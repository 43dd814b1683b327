import { linesOf } from './slot-lines'

const slot = (slotId: string, postName: string, from: string) => ({ slotId, postName, from })
// seven in China is still the day before
const early = (day: string) => slot('early', '快递柜', `${day}T23:00:00.000Z`)
const late = (day: string) => slot('late', '快递柜', `${day}T09:00:00.000Z`)
const garden = (day: string) => slot('garden', '健身角', `${day}T01:00:00.000Z`)

test('each slot is a line with its days, those of a post together', () => {
  const days = [
    { date: '2026-11-23', slots: [late('2026-11-23'), garden('2026-11-23')] },
    { date: '2026-11-24', slots: [early('2026-11-23'), late('2026-11-24'), garden('2026-11-24')] }
  ]
  const lines = linesOf(days, 480)
  expect(lines.map(({ slotId, byDate }) => [slotId, Object.keys(byDate)])).toEqual([
    ['garden', ['2026-11-23', '2026-11-24']],
    ['early', ['2026-11-24']],
    ['late', ['2026-11-23', '2026-11-24']]
  ])
})

test('days without a slot make no line', () => {
  expect(linesOf([{ date: '2026-11-23', slots: [] }], 480)).toEqual([])
})
