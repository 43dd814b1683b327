import { describe, expect, test } from '@jest/globals'
import { statuses } from '@linying/domain'
import { type Standing, standingOf } from './standing.js'
import { statusSentence } from './status-sentence.js'
import type { Reader } from './voice.js'

const clock = { now: '2026-11-22T02:20:00.000Z', utcOffsetMinutes: 480 }
const inTwentyMinutes = '2026-11-22T02:40:00.000Z'
const twentyMinutesAgo = '2026-11-22T02:00:00.000Z'
const tomorrowMorning = '2026-11-23T01:00:00.000Z'

const submitted: Standing = {
  status: 'submitted',
  reportedAt: '2026-11-22T02:05:00.000Z',
  technicianName: null,
  taken: false,
  departed: false,
  arrived: false,
  etaAt: null
}
const assigned: Standing = { ...submitted, status: 'assigned', technicianName: '李建国' }
const taken: Standing = { ...assigned, taken: true }
const departed: Standing = { ...taken, status: 'working', departed: true, etaAt: inTwentyMinutes }
const suspended: Standing = { ...taken, status: 'suspended', suspendedFor: 'parts', suspendedUntil: tomorrowMorning }
const done: Standing = { ...taken, status: 'done', result: 'fixed' }
const closed: Standing = { ...done, status: 'closed', closedBy: 'confirmed', rated: true }

describe('the household reads who comes, when, and what is up to her', () => {
  test.each<[Standing, string]>([
    [submitted, '已经提交，等客服接单'],
    [{ ...submitted, status: 'accepted' }, '客服已接单，正在为您安排师傅'],
    [assigned, '已派给李师傅，等师傅接下'],
    [taken, '李师傅已接下，会告诉您几点到'],
    [{ ...taken, etaAt: tomorrowMorning }, '李师傅已接下，预计明天 09:00 到'],
    [{ ...taken, technicianName: '欧阳海' }, '欧阳师傅已接下，会告诉您几点到'],
    [departed, '李师傅已出发，预计今天 10:40 到'],
    [{ ...departed, etaAt: null }, '李师傅已出发，正在路上'],
    [{ ...departed, etaAt: clock.now }, '李师傅已出发，预计今天 10:20 到'],
    [{ ...departed, etaAt: twentyMinutesAgo }, '李师傅已出发，原定今天 10:00 到，已过 20 分钟'],
    [{ ...departed, arrived: true, etaAt: null }, '李师傅已到，正在维修'],
    [{ ...departed, departed: false, etaAt: null }, '李师傅会再来，几点到会告诉您'],
    [suspended, '正在等配件，预计明天 09:00 继续'],
    [{ ...suspended, suspendedFor: 'no_access' }, '师傅来过，没人开门，明天 09:00 再来'],
    [done, '李师傅已完工，等您确认'],
    [{ ...done, result: 'no_fault_found' }, '李师傅检查过，没发现故障，等您确认'],
    [closed, '您已确认解决'],
    [{ ...closed, rated: false }, '您已确认解决，请您评价'],
    [{ ...closed, closedBy: 'silence' }, '一直没等到您的回复，先关闭了'],
    [{ ...submitted, status: 'rejected', duplicate: true }, '同一件事已经在处理，您会收到那边的进展']
  ])('%j', (standing, sentence) => {
    expect(statusSentence(standing, 'resident', clock)).toBe(sentence)
  })
})

describe('staff read who is next and how much time is left', () => {
  test.each<[Standing, string]>([
    [submitted, '等客服接单，已等 15 分钟'],
    [assigned, '已派给李师傅，等他接下'],
    [{ ...taken, etaAt: inTwentyMinutes }, '李师傅已接下，今天 10:40 到，还有 20 分钟'],
    [{ ...departed, etaAt: twentyMinutesAgo }, '李师傅在路上，今天 10:00 到，已过 20 分钟'],
    [suspended, '暂停：等配件，到 明天 09:00'],
    [done, '李师傅已完工，等住户确认'],
    [{ ...closed, closedBy: 'reported' }, '电话回访代报（客服记录）']
  ])('%j', (standing, sentence) => {
    expect(statusSentence(standing, 'staff', clock)).toBe(sentence)
  })
})

test('nobody is told that it is over while the resident has not said so', () => {
  const readers: readonly Reader[] = ['resident', 'staff', 'public']
  for (const reader of readers) {
    for (const status of statuses.filter(one => one !== 'closed')) {
      expect(statusSentence({ ...taken, status }, reader, clock)).not.toMatch(/办结|解决了|已解决|已关闭/)
    }
  }
})

test('whoever scans the code is not spoken to as the household', () => {
  for (const standing of [submitted, assigned, departed, suspended, done, closed]) {
    expect(statusSentence(standing, 'public', clock)).not.toMatch(/您/)
  }
})

test('a technician who set out counts as under way until the way begins anew', () => {
  const ticket = {
    status: 'working',
    reportedAt: submitted.reportedAt,
    technician: { name: '李建国', taken: true },
    etaAt: null,
    arrivedAt: null,
    suspended: null,
    done: null,
    closed: null,
    rating: null,
    duplicateOf: null
  } as const
  const left = [{ type: 'TicketTaken' }, { type: 'TechnicianDeparted' }, { type: 'PhotoReceived' }] as const
  expect(standingOf({ ...ticket, timeline: left }).departed).toBe(true)
  expect(standingOf({ ...ticket, timeline: [...left, { type: 'WorkSuspended' }, { type: 'WorkResumed' }] }).departed).toBe(false)
})
