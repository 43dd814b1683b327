import { courseOf, eventsOf, usualReport, zhou } from '@linying/testkit/rules'
import { report } from './report.js'

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
