import { expect, test } from '@jest/globals'
import { type ProgressSource, standingOfProgress } from './standing-of-progress.js'
import { statusSentence } from './status-sentence.js'
import { ticketPath } from './ticket-path.js'

const clock = { now: '2026-11-22T02:22:00.000Z', utcOffsetMinutes: 480 }
const progress: ProgressSource = {
  kind: 'repair',
  status: 'working',
  reportedAt: '2026-11-22T01:58:00.000Z',
  technician: { surname: '李' },
  etaAt: null,
  result: null,
  entries: [{ type: 'TicketGrabbed', details: {} }]
}

function sentence(status: ProgressSource['status'], ...entries: ProgressSource['entries']): string {
  return statusSentence(standingOfProgress({ ...progress, status, entries: [...progress.entries, ...entries] }), 'public', clock)
}

const departed = { type: 'TechnicianDeparted', details: {} } as const
const arrived = { type: 'TechnicianArrived', details: {} } as const
const suspended = { type: 'WorkSuspended', details: { reason: 'parts', until: '2026-11-23T01:00:00.000Z' } } as const
const resumed = { type: 'WorkResumed', details: {} } as const
const confirmed = { type: 'SolutionConfirmed', details: { reported: null } } as const

test('the public entries tell whether the technician is on his way or there', () => {
  expect(sentence('working', departed)).toBe('李师傅已出发，正在路上')
  expect(sentence('working', departed, arrived)).toBe('李师傅已到，正在维修')
  expect(sentence('working', departed, arrived, suspended, resumed)).toBe('李师傅会再来，时间待定')
})

test('why the work rests is told only where that was public', () => {
  expect(sentence('suspended', departed, arrived, suspended)).toBe('正在等配件，预计明天 09:00 继续')
  expect(sentence('suspended', departed, arrived, suspended, resumed)).toBe('维修暂停')
})

test('how it ended is told as far as the public may know', () => {
  expect(sentence('closed', confirmed)).toBe('住户已确认解决')
  expect(sentence('closed', { type: 'ClosedBySilence', details: {} })).toBe('一直没等到住户回复，先关闭了')
  expect(sentence('closed')).toBe('这次报修已关闭')
  expect(sentence('closed', confirmed, { type: 'ReportDenied', details: {} })).toBe('这次报修已关闭')
})

test('an emergency has words of its own for whoever scans its code', () => {
  const emergency = { ...progress, kind: 'emergency', status: 'working' } as const
  expect(statusSentence(standingOfProgress({ ...emergency, entries: [departed, arrived] }), 'public', clock)).toBe('李师傅已到，正在抢修')
})

test('the path shows how far it has come', () => {
  const states = (status: ProgressSource['status'], ...entries: ProgressSource['entries']) =>
    ticketPath(standingOfProgress({ ...progress, status, entries })).map(({ state }) => state)
  expect(states('submitted')).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead'])
  expect(states('working', departed)).toEqual(['done', 'done', 'now', 'ahead', 'ahead'])
  expect(states('working', departed, arrived)).toEqual(['done', 'done', 'done', 'now', 'ahead'])
  expect(states('closed')).toEqual(['done', 'done', 'done', 'done', 'done'])
  expect(states('rejected')).toEqual([])
})

test('her word that waited for a neighbour closes nothing on the public page before it counts', () => {
  const kept = { type: 'SolutionConfirmed', details: { reported: null, keepsOpen: true } } as const
  expect(sentence('done', kept)).toBe('李师傅已完工，等住户确认')
  expect(sentence('closed', kept, { type: 'ClosedOnEarlierWord', details: {} })).toBe(sentence('closed', confirmed))
})
