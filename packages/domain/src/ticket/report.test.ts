import { calendarUnknown, courseOf, eventsOf, li, usualCalendar, usualReport, zhou } from '@linying/testkit/rules'
import { defaultPolicies } from '../clock/default-policies.js'
import type { Urgency } from './kind.js'
import { type Report, report } from './report.js'

const noon = '2026-11-22T04:00:00.000Z'
const one = '2026-11-22T05:00:00.000Z'
const two = '2026-11-22T06:00:00.000Z'

test('a resident reports what is wrong and where, and the ticket begins', () => {
  const decision = report({ ...usualReport, occurredAt: '2026-11-22T03:59:00.000Z' }, noon)
  expect(decision).toMatchObject({
    events: [{ type: 'TicketReported', occurredAt: '2026-11-22T03:59:00.000Z', recordedAt: noon, actor: { as: 'household' } }]
  })
  expect(courseOf(eventsOf(decision)).ticket).toMatchObject({ status: 'submitted', category: 'water_leak', reportedAt: noon, version: 1 })
})

test('what was promised when a ticket began is kept in its report', () => {
  const rules = { ...usualReport.rules, reopenWithinDays: 30 }
  expect(courseOf(eventsOf(report({ ...usualReport, rules }, noon))).ticket.rules).toEqual(rules)
})

test('a resident’s words, name and number are kept where they can be erased, and nowhere else', () => {
  const [event] = eventsOf(report(usualReport, noon))
  expect(event?.content).toEqual({ text: '厨房水管爆了', contactName: '王秀兰', contactPhone: '13812345678' })
  expect(JSON.stringify(event?.payload)).not.toMatch(/王秀兰|13812345678|厨房/)
})

test('an agent registers for a resident who has no account', () => {
  const byPhone = { ...usualReport, channel: 'phone', residentId: null, by: { id: zhou.id, as: 'agent' } } as const
  expect(courseOf(eventsOf(report(byPhone, noon))).ticket).toMatchObject({ channel: 'phone', residentId: null, firstHandlerId: zhou.id })
})

test.each(['', '  '])('a report without any place is refused (%j in words)', placeText => {
  expect(report({ ...usualReport, roomId: null, placeText }, noon)).toEqual({ refusal: { code: 'place.missing', pointer: '/place' } })
})

test.each([
  { where: 'a public place', place: { roomId: null, publicPlaceId: 'lift 3' } },
  { where: 'a place in words', place: { roomId: null, placeText: '2栋后门' } }
])('a report for $where is accepted', ({ place }) => {
  expect(report({ ...usualReport, ...place }, noon)).toHaveProperty('events')
})

test.each([
  { says: 'ended before now', to: '2026-11-22T03:59:59.999Z', code: 'appointment.past' },
  { says: 'ends this moment', to: noon, code: 'appointment.past' }
])('an appointment that $says is refused', ({ to, code }) => {
  const appointments = [{ from: '2026-11-22T03:00:00.000Z', to }]
  expect(report({ ...usualReport, appointments }, noon)).toEqual({ refusal: { code, pointer: '/appointments/0/to' } })
})

test('an appointment that has begun and ends a millisecond from now is accepted', () => {
  const appointments = [{ from: '2026-11-22T03:00:00.000Z', to: '2026-11-22T04:00:00.001Z' }]
  expect(report({ ...usualReport, appointments }, noon)).toHaveProperty('events')
})

test.each([
  { from: two, to: one },
  { from: one, to: one }
])('an appointment ends after it begins, and the one at category is named', upsideDown => {
  expect(report({ ...usualReport, appointments: [{ from: one, to: two }, upsideDown] }, noon)).toEqual({
    refusal: { code: 'appointment.upside-down', pointer: '/appointments/1/to' }
  })
})

describe('what a report is about', () => {
  const complaint = { kind: 'complaint', category: 'fee_dispute', complaint: { severity: 'minor', aboutPersonId: null } } as const

  test.each([
    { kind: 'repair', category: 'fee_dispute' },
    { kind: 'complaint', category: 'water_leak' },
    { kind: 'consultation', category: 'key_cutting' },
    { kind: 'emergency', category: 'water_leak' }
  ] as const)('a $kind about $category is refused: that is another kind’s', said => {
    expect(report({ ...usualReport, ...complaint, ...said }, noon)).toEqual({ refusal: { code: 'category.unknown', pointer: '/category' } })
  })

  test('a complaint says how serious it is', () => {
    const refusal = { code: 'complaint.severity-missing', pointer: '/complaint' }
    expect(report({ ...usualReport, ...complaint, complaint: null }, noon)).toEqual({ refusal })
  })

  test.each([
    { who: 'an agent', by: { id: zhou.id, as: 'agent' } },
    { who: 'whoever lives where he works', by: { id: zhou.id, as: 'household' } }
  ] as const)('$who files no complaint about himself, which he could not open', ({ by }) => {
    const about = (aboutPersonId: string) => ({ complaint: { severity: 'major' as const, aboutPersonId } })
    const refusal = { code: 'complaint.about-yourself', pointer: '/complaint/aboutWhom' }
    expect(report({ ...usualReport, ...complaint, by, ...about(zhou.id) }, noon)).toEqual({ refusal })
    expect(report({ ...usualReport, ...complaint, by, ...about(li.id) }, noon)).toHaveProperty('events')
  })

  test('a complaint goes to the department that answers for it, and keeps whom it is about', () => {
    const about = { ...complaint, complaint: { severity: 'major', aboutPersonId: li.id } } as const
    expect(reported(about)).toMatchObject({ department: 'finance', complaint: about.complaint })
  })

  test('what is no complaint is about nobody and belongs to no department', () => {
    expect(reported({ complaint: { severity: 'serious', aboutPersonId: li.id } })).toMatchObject({ department: null, complaint: null })
  })

  test.each<{ readonly what: string; readonly said: Partial<Report>; readonly urgency: Urgency }>([
    { what: 'an emergency', said: { kind: 'emergency', category: 'burst_pipe' }, urgency: 'urgent' },
    { what: 'a serious complaint', said: { ...complaint, complaint: { severity: 'serious', aboutPersonId: null } }, urgency: 'urgent' },
    { what: 'a major complaint', said: { ...complaint, complaint: { severity: 'major', aboutPersonId: null } }, urgency: 'normal' },
    { what: 'a repair that is said to be', said: { urgency: 'urgent' }, urgency: 'urgent' },
    { what: 'any other repair', said: {}, urgency: 'normal' }
  ])('$what is $urgency, and gets what is promised for that', ({ said, urgency }) => {
    const policies = defaultPolicies.flatMap(policy => [policy, { ...policy, urgency: 'urgent' as const, minutes: 1 }])
    const ticket = reported({ ...said, policies })
    expect([ticket.urgency, ticket.promised.every(({ minutes }) => minutes === 1)]).toEqual([urgency, urgency === 'urgent'])
  })

  test('the words of a complaint can be erased like all others', () => {
    const words = { demand: '退还停车费', aboutWhom: '门岗夜班的保安' }
    const [event] = eventsOf(report({ ...usualReport, ...complaint, ...words }, noon))
    expect(event?.content).toMatchObject(words)
    expect(JSON.stringify(event?.payload)).not.toMatch(/停车|保安/)
  })
})

describe('the calendar in a report', () => {
  test('goes along where a promise runs in duty hours, as far as it is known', () => {
    expect(reported({ workingCalendar: usualCalendar }).calendar).toMatchObject({
      weekly: usualCalendar.weekly,
      knownThrough: '2027-01-21'
    })
    expect(reported({ workingCalendar: calendarUnknown }).calendar).toMatchObject({ knownThrough: '2025-12-31' })
  })

  test('stays away where nothing needs it', () => {
    expect(reported({ workingCalendar: null }).calendar).toBeNull()
    expect(reported({ workingCalendar: usualCalendar, kind: 'emergency', category: 'burst_pipe' }).calendar).toBeNull()
  })
})

function reported(said: Partial<Report>) {
  return courseOf(eventsOf(report({ ...usualReport, ...said }, noon))).ticket
}
