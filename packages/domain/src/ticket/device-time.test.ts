import { defaultServiceRules } from '../service/service-rules.js'
import { isTimeDoubtful } from './device-time.js'

const recordedAt = '2026-11-22T04:00:00.000Z'

test.each([
  { says: 'more than 72 hours before', occurredAt: '2026-11-19T03:59:59.999Z', doubtful: true },
  { says: 'exactly 72 hours before', occurredAt: '2026-11-19T04:00:00.000Z', doubtful: false },
  { says: 'less than 72 hours before', occurredAt: '2026-11-19T04:00:00.001Z', doubtful: false },
  { says: 'the same moment', occurredAt: recordedAt, doubtful: false },
  { says: 'less than two minutes after', occurredAt: '2026-11-22T04:01:59.999Z', doubtful: false },
  { says: 'exactly two minutes after', occurredAt: '2026-11-22T04:02:00.000Z', doubtful: false },
  { says: 'more than two minutes after', occurredAt: '2026-11-22T04:02:00.001Z', doubtful: true }
])('a device’s time of $says the server’s is doubtful: $doubtful', ({ occurredAt, doubtful }) => {
  expect(isTimeDoubtful(occurredAt, recordedAt, defaultServiceRules)).toBe(doubtful)
})

test('a community may trust devices for longer', () => {
  const trusting = { deviceBehindHours: 96, deviceAheadMinutes: 10 }
  expect(isTimeDoubtful('2026-11-18T04:00:00.000Z', recordedAt, trusting)).toBe(false)
  expect(isTimeDoubtful('2026-11-22T04:10:00.000Z', recordedAt, trusting)).toBe(false)
})
