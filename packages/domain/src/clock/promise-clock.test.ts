import { aComplaint, after, chen, clockOf, clocksOf, standings, wang, zhou } from '@linying/testkit/rules'

const hour = 60
const settled = aComplaint().acceptedBy(zhou).finished().at(after(hour))
const until = after(24 * hour)
const promised = settled.does('recordVisit', chen, { promise: '换掉门口的灯', promisedUntil: until })

describe('what was promised at a return visit', () => {
  test('has a clock of its own, also where the visit has closed the ticket', () => {
    expect(promised.ticket.status).toBe('closed')
    expect(clockOf(promised, 'promise')).toMatchObject({ round: 1, startAt: after(hour), dueAt: until, endedAt: null })
  })

  test('is none where nothing was promised', () => {
    expect(clocksOf(settled.does('recordVisit', chen), 'promise')).toEqual([])
  })

  test('is kept by whoever tells her that it is done, in time or too late', () => {
    const told = { reached: true } as const
    expect(standings(promised.at(until).does('recordContact', zhou, told), 'promise', after(99 * hour))).toEqual(['met'])
    expect(standings(promised.at(after(24 * hour + 1)).does('recordContact', zhou, told), 'promise', after(99 * hour))).toEqual(['broken'])
  })

  test('runs on while nobody reaches her, and whatever she herself does', () => {
    const tried = promised.does('recordContact', zhou, { reached: false }).does('rate', wang).does('addNote', zhou)
    expect(clockOf(tried, 'promise').endedAt).toBeNull()
  })

  test('is kept by the next visit, which may promise something else', () => {
    const again = promised.does('recordVisit', chen, { promise: '再刷一遍墙', promisedUntil: after(48 * hour) })
    expect(standings(again, 'promise', after(2 * hour))).toEqual(['met', 'running'])
  })

  test('falls away where she takes the matter back', () => {
    const unsolved = settled.does('recordVisit', chen, { outcome: 'not_solved', text: '还是吵', promise: '再来看', promisedUntil: until })
    expect(standings(unsolved.does('cancel', wang), 'promise', after(2 * hour))).toEqual(['void'])
  })
})

describe('a visit that is owed', () => {
  const inVain = { outcome: 'unreachable', whom: '' } as const

  test('is owed no longer once she was tried to be reached as often as the community does', () => {
    const twice = settled.does('recordVisit', chen, inVain).does('recordVisit', chen, inVain)
    expect(clockOf(twice, 'return_visit').endedAt).toBeNull()
    expect(clockOf(twice.does('recordVisit', chen, inVain), 'return_visit').ended).toBe('met')
  })
})
