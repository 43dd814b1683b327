import { aComplaint, after, aTicket, clockOf, gu, li, zhou } from '@linying/testkit/rules'
import { levelReached } from './alarms.js'
import { isBroken, nextDue } from './clock.js'

const hour = 60

describe('a breach', () => {
  const late = aComplaint().at(after(hour)).acceptedBy(zhou)

  test('that is excused stays one and says so', () => {
    const excused = late.does('excuseClock', gu, { metric: 'confirm_details', round: 1 })
    const clock = clockOf(excused, 'confirm_details')
    expect([clock.excused, isBroken(clock, after(hour)), clock.endedAt]).toEqual([true, true, null])
    expect(excused.ticket.clocks.filter(({ excused }) => excused)).toHaveLength(1)
  })

  test('climbs the ladder minute by minute until somebody does what was promised, and no further', () => {
    const clock = clockOf(late, 'confirm_details')
    const reached = [15, 16, 19, 20, 29, 30, 74, 75, 10_000].map(minutes => levelReached(clock, after(minutes)))
    expect(reached).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
    const stopped = clockOf(aComplaint().at(after(21)).does('confirmDetails', zhou), 'confirm_details')
    expect(levelReached(stopped, after(10_000))).toBe(2)
  })

  test('is acknowledged level by level, and stays a breach', () => {
    const noted = late
      .does('acknowledge', zhou, { metric: 'confirm_details', level: 1 })
      .does('acknowledge', gu, { metric: 'confirm_details', level: 3 })
    expect(clockOf(noted, 'confirm_details')).toMatchObject({ acknowledged: [1, 3], endedAt: null })
  })
})

test('a ticket is worked on by the running promise that is due first', () => {
  expect(nextDue(aComplaint().ticket.clocks)?.metric).toBe('confirm_details')
  expect(nextDue(aComplaint().does('confirmDetails', zhou).ticket.clocks)?.metric).toBe('feedback')
  expect(nextDue(aTicket().assignedTo(li).suspended().ticket.clocks)).toBeUndefined()
})
