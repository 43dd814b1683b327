import { kinds, openStatuses, type StaffRole } from '@linying/domain'
import { queuesOf } from './queue-table'

const keysOf = (...roles: readonly StaffRole[]) => queuesOf(roles).map(({ key }) => key)

test('an agent begins with what came in, a supervisor and a manager with what is late, a technician with his own', () => {
  expect(keysOf('agent').slice(0, 4)).toEqual(['new', 'toVerify', 'toAnswer', 'requests'])
  expect(keysOf('supervisor')[0]).toBe('late')
  expect(keysOf('manager')[0]).toBe('late')
  expect(keysOf('technician')).toEqual(['mine', 'pool'])
})

test('whoever has two posts sees each queue once', () => {
  const both = keysOf('agent', 'supervisor')
  expect(both).toHaveLength(new Set([...keysOf('agent'), ...keysOf('supervisor')]).size)
  expect(new Set(both).size).toBe(both.length)
})

/** In which statuses tickets of a kind wait for the staff at all. */
const waitingIn = {
  repair: openStatuses,
  emergency: openStatuses,
  complaint: ['submitted', 'accepted', 'suspended', 'done'],
  consultation: ['submitted', 'accepted', 'done'],
  convenience: ['submitted', 'accepted', 'done']
} as const

test.each(kinds)('no %s waits where no agent looks', kind => {
  // what is late, long done or orphaned stands in its own queue as well
  const whole = queuesOf(['agent']).filter(({ key }) => key !== 'late' && key !== 'toCall' && key !== 'orphaned')
  for (const status of waitingIn[kind]) {
    const holding = whole.filter(({ query }) => (query.kind ?? kind) === kind && (query.status ?? status).split(',').includes(status))
    expect(holding).toHaveLength(1)
  }
})
