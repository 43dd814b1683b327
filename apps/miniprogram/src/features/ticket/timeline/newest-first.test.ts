import { newestFirst } from './newest-first'

const entry = (seq: number, type: 'TicketReported' | 'TicketAccepted' | 'PhotoReceived') => ({ seq, type })

test('whoever reads a timeline sees first what happened last, and below it the photos that came in after it', () => {
  const timeline = [
    entry(1, 'TicketReported'),
    entry(2, 'PhotoReceived'),
    entry(3, 'TicketAccepted'),
    entry(4, 'PhotoReceived'),
    entry(5, 'PhotoReceived')
  ]
  expect(newestFirst(timeline).map(({ seq }) => seq)).toEqual([3, 5, 4, 1, 2])
})
