import { aComplaint, aConsultation, aTicket, calendarUnknown, clockOf, clocksOf, li, usualCalendar, zhou } from '@linying/testkit/rules'
import { type Channel, channels } from '../ticket/kind.js'

describe('who registers', () => {
  const byAgent = (channel: Channel) => aTicket({ channel, residentId: null, by: { id: zhou.id, as: 'agent' } })

  test('an agent who was called, stood at the desk or on patrol has spoken with her; whoever writes down a message has not', () => {
    const waiting = channels.filter(channel => clocksOf(byAgent(channel), 'first_response').length > 0)
    expect(waiting).toEqual(['mini_program', 'wechat_group', 'hotline_12345', 'staff'])
  })

  test('an import waits for its first response like a report from the app', () => {
    expect(clocksOf(aTicket({ by: { id: null, as: 'system' }, channel: 'phone' }), 'first_response')).toHaveLength(1)
  })

  test('speaking with her while registering confirms nothing: that needs its own record', () => {
    const complaint = aComplaint({ channel: 'phone', residentId: null, by: { id: zhou.id, as: 'agent' } })
    expect(clockOf(complaint, 'confirm_details').endedAt).toBeNull()
  })

  test('a ticket of before there were promises has no clocks', () => {
    expect(aTicket({ policies: [] }).assignedTo(li).departed().confirmed().ticket.clocks).toEqual([])
  })
})

describe('duty hours', () => {
  const fridayEvening = { occurredAt: '2026-11-20T09:40:00.000Z' }

  test('a question of Friday 17:40 is due on Monday at 9:10', () => {
    const asked = aConsultation({ ...fridayEvening, workingCalendar: usualCalendar })
    expect(clockOf(asked, 'answer')).toMatchObject({ dueAt: '2026-11-23T01:10:00.000Z', provisional: false })
  })

  test('are provisional in a year that nobody knows, and reckoned once more when it is announced', () => {
    const asked = aConsultation({ ...fridayEvening, workingCalendar: calendarUnknown })
    expect(clockOf(asked, 'answer').provisional).toBe(true)
    const calendar = {
      ...(asked.ticket.calendar as NonNullable<typeof asked.ticket.calendar>),
      holidays: ['2026-11-23'],
      knownThrough: '2026-12-31'
    }
    const known = asked.does('reviseCalendar', { kind: 'system' }, { calendar })
    expect(clockOf(known, 'answer')).toMatchObject({
      dueAt: '2026-11-24T01:10:00.000Z',
      provisional: false,
      startAt: fridayEvening.occurredAt
    })
    expect(clockOf(known, 'first_response')).toEqual(clockOf(asked, 'first_response'))
  })
})
