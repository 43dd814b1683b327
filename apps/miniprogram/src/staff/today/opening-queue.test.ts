import { openingQueue } from './opening-queue'
import { queuesOf } from './queue-table'

const queues = queuesOf(['agent'])
const nothing = Object.fromEntries(queues.map(({ key }) => [key, 0]))

test.each([
  { what: 'an emergency before all else', counts: { ...nothing, emergencies: 1, late: 3, new: 5 }, key: 'emergencies' },
  { what: 'what is late before what is new', counts: { ...nothing, late: 3, new: 5 }, key: 'late' },
  { what: 'the first queue with something in it where nothing presses', counts: { ...nothing, toAnswer: 2, underway: 9 }, key: 'toAnswer' },
  { what: 'the first queue of all where there is nothing to do', counts: nothing, key: 'new' }
])('an agent’s day opens on $what', ({ counts, key }) => {
  expect(openingQueue(queues, counts)?.key).toBe(key)
})

test('what presses is waited for: until it is counted, nothing lesser takes its place', () => {
  expect(openingQueue(queues, { new: 5 })?.key).toBe('emergencies')
  expect(openingQueue(queues, { emergencies: 0, new: 5 })?.key).toBe('late')
})

test('a technician’s day opens on his own tickets, or on what he could grab', () => {
  const his = queuesOf(['technician'])
  expect(openingQueue(his, { mine: 1, pool: 4 })?.key).toBe('mine')
  expect(openingQueue(his, { mine: 0, pool: 4 })?.key).toBe('pool')
})
