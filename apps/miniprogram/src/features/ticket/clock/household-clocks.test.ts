import type { TicketView } from '../ticket-view'
import { householdClocks } from './household-clocks'
import { withDenials } from './with-denials'

const close: TicketView['clocks'][number] = {
  metric: 'close',
  round: 1,
  startAt: '2026-11-22T02:00:00.000Z',
  dueAt: '2026-11-24T02:00:00.000Z',
  warnAt: '2026-11-23T14:00:00.000Z',
  minutes: 2880,
  runs: 'always',
  spans: [],
  holidays: [],
  provisional: false,
  pausedAt: null,
  endedAt: null,
  ended: null,
  excused: false,
  adopted: false,
  ladder: [],
  acknowledged: []
}
const visit = { ...close, metric: 'return_visit' } as const
const seen = (status: TicketView['status'], now: string) =>
  householdClocks({ status, clocks: [close, visit] }, now).map(({ metric }) => metric)

test.each([
  { status: 'accepted', now: '2026-11-23T02:00:00.000Z', metrics: ['close', 'return_visit'] },
  { status: 'done', now: '2026-11-24T02:00:00.000Z', metrics: ['return_visit'] },
  { status: 'done', now: '2026-11-24T02:00:00.001Z', metrics: ['close', 'return_visit'] }
] as const)('a resident whose matter is $status reads at $now of $metrics: nobody counts the time that she takes to answer', said => {
  expect(seen(said.status, said.now)).toEqual(said.metrics)
})

test('a resident reads nothing of what there was no need for, unless it was late by then', () => {
  const over = (endedAt: string) => ({ ...close, endedAt, ended: 'void' }) as const
  const clocks = [over('2026-11-24T02:00:00.000Z'), over('2026-11-24T02:00:00.001Z')]
  expect(householdClocks({ status: 'closed', clocks }, '2026-11-25T00:00:00.000Z')).toEqual([clocks[1]])
})

test('a confirmation that was followed by another one is the one that she denied', () => {
  const confirmation = { ...close, metric: 'confirm_details' } as const
  const feedback = { ...close, metric: 'feedback' } as const
  const rounds = [confirmation, { ...confirmation, round: 2 }, feedback, { ...feedback, round: 2 }]
  expect(withDenials(rounds).map(({ denied = false }) => denied)).toEqual([true, false, false, false])
})
