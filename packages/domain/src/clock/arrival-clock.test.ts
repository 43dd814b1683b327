import { after, anEmergency, aTicket, clockOf, li, standings, zhang } from '@linying/testkit/rules'
import type { Instant } from '../instant.js'

const hour = 60
const day = 24 * hour
const justLater = (moment: Instant, ms = 1) => new Date(Date.parse(moment) + ms).toISOString()

describe('an arrival that was promised', () => {
  const expected = aTicket()
    .assignedTo(li)
    .taken()
    .at(after(20))
    .does('setEta', li, { etaAt: after(60) })

  test('and put off just in time is void, and the new time holds', () => {
    const putOff = expected.at(after(60)).does('setEta', li, { etaAt: after(120) })
    expect(standings(putOff, 'arrive', after(61))).toEqual(['void', 'running'])
    expect(clockOf(putOff, 'arrive')).toMatchObject({ round: 2, startAt: after(60), dueAt: after(120) })
  })

  test('and put off too late stays broken, whatever is promised then', () => {
    const putOff = expected
      .at(justLater(after(60)))
      .does('setEta', li, { etaAt: after(120) })
      .at(after(100))
      .arrived()
    expect(standings(putOff, 'arrive', after(day))).toEqual(['broken', 'met'])
  })

  test('is not given up by setting out without another time', () => {
    const setOut = expected.at(after(40)).departed({ etaAt: null })
    expect(standings(setOut, 'arrive', after(59))).toEqual(['soon'])
  })

  test('is still owed to her when the technician gives it back, passes it on or lets it lie', () => {
    const back = expected.at(after(50)).does('return', li)
    const passed = expected.at(after(50)).does('transfer', li, { technicianId: zhang.id })
    for (const story of [back, passed]) expect(standings(story, 'arrive', after(61))).toEqual(['late'])
  })

  test('is kept by whoever stood at her door, also where nobody opened, or worked there without having said so', () => {
    const onTheWay = expected.at(after(40)).departed({ etaAt: null })
    const there = [
      onTheWay.at(after(60)).does('noAccess', li),
      onTheWay.at(after(60)).withStep(),
      onTheWay.at(after(60)).finished(),
      expected.at(after(60)).started()
    ]
    for (const story of there) expect(standings(story, 'arrive', after(day))).toEqual(['met'])
  })

  test('is void when the work is put off on the way before it is due', () => {
    const waiting = expected.at(after(40)).departed({ etaAt: null }).at(after(60)).suspended()
    expect(standings(waiting, 'arrive', after(day))).toEqual(['void'])
  })

  test('of an emergency is owed within half an hour, whatever time somebody names', () => {
    const setOut = anEmergency().does('grab', li)
    for (const etaAt of [after(20), after(45)]) {
      const story = setOut.departed({ etaAt }).at(after(40)).arrived()
      expect(standings(story, 'arrive', after(day))).toEqual(['broken'])
    }
  })

  test('of an emergency is a promise of its own once somebody has been there', () => {
    const again = anEmergency().does('grab', li).departed({ etaAt: null }).at(after(20)).arrived().at(after(30)).suspended()
    const back = again
      .at(after(60))
      .does('resume', li)
      .departed({ etaAt: after(90) })
    expect(standings(back, 'arrive', after(91))).toEqual(['met', 'late'])
  })
})
