import { type Column, columnsIn } from './call-columns.js'
import { readCall } from './read-call.js'

const where = { communityId: '01900000-0000-7000-8000-00000000b001', utcOffsetMinutes: 480 }
const whole = {
  id: 'CDR-1',
  rang_at: '2026-11-22 10:05:00',
  answered_at: '2026-11-22 10:05:12',
  waiting_seconds: '',
  answered_by: 'A3',
  handed_over_after_ring: '3',
  caller_phone: '13800000001',
  note: '问物业费'
} satisfies Record<Column, string>

test('a record says when it rang, who picked up, and what else is known', () => {
  expect(read(whole)).toEqual({
    call: {
      communityId: where.communityId,
      externalId: 'CDR-1',
      rangAt: '2026-11-22T02:05:00.000Z',
      answeredAt: '2026-11-22T02:05:12.000Z',
      waitingSeconds: null,
      answeredByBadge: 'A3',
      handedOverAfterRing: 3,
      callerPhone: '13800000001',
      note: '问物业费'
    }
  })
})

test.each([
  ['with strokes', '2026/11/22 10:05', '2026-11-22T02:05:00.000Z'],
  ['with single digits', '2026-1-2 9:05:00', '2026-01-02T01:05:00.000Z'],
  ['with a fraction', '2026-11-22T10:05:00.250', '2026-11-22T02:05:00.250Z'],
  ['with a zone', '2026-11-22T10:05:00+09:00', '2026-11-22T01:05:00.000Z'],
  ['in UTC', '2026-11-22T02:05:00Z', '2026-11-22T02:05:00.000Z']
])('a time %s', (_how, rang_at, expected) => {
  expect(read({ ...whole, rang_at, answered_at: '' })).toMatchObject({ call: { rangAt: expected } })
})

test('a missed call has no time of picking up', () => {
  const missed = { ...whole, answered_at: '', waiting_seconds: '18', answered_by: '' }

  expect(read(missed)).toMatchObject({ call: { answeredAt: null, waitingSeconds: 18, answeredByBadge: null } })
})

test.each([
  ['no name of its own', { id: ' ' }, 'id'],
  ['no time', { rang_at: '' }, 'rang_at'],
  ['a day that does not exist', { rang_at: '2026-02-30 10:00:00' }, 'rang_at'],
  ['a time of day alone', { answered_at: '10:05' }, 'answered_at'],
  ['seconds in words', { waiting_seconds: '十八' }, 'waiting_seconds'],
  ['half a ring', { handed_over_after_ring: '2.5' }, 'handed_over_after_ring'],
  ['a caller in words', { caller_phone: '王阿姨' }, 'caller_phone'],
  ['a control character', { note: 'a\u0000b' }, 'note']
])('a record with %s is refused by name of the column', (_what, said, column) => {
  expect(read({ ...whole, ...said })).toEqual({ reason: expect.stringMatching(new RegExp(`^${column}: `)) })
})

function read(fields: Record<Column, string>) {
  const columns = columnsIn(Object.keys(fields))
  if ('reason' in columns) throw new Error(columns.reason)
  return readCall(Object.values(fields), columns.places, where)
}
