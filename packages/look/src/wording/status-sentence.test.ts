import { describe, expect, test } from '@jest/globals'
import { kinds, statuses } from '@linying/domain'
import type { Due } from './due-words.js'
import { type Standing, standingOf } from './standing.js'
import { statusSentence } from './status-sentence.js'
import { statusWordsOf } from './status-words.js'
import type { Reader } from './voice.js'

const clock = { now: '2026-11-22T02:20:00.000Z', utcOffsetMinutes: 480 }
const inTwentyMinutes = '2026-11-22T02:40:00.000Z'
const twentyMinutesAgo = '2026-11-22T02:00:00.000Z'
const tomorrowMorning = '2026-11-23T01:00:00.000Z'

const submitted: Standing = {
  kind: 'repair',
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
    [{ ...done, kept: 'confirmed' }, '您已说解决了；一起报的邻居家还没好，我们继续修'],
    [{ ...done, kept: 'reported' }, '客服记录您说已经解决；一起报的邻居家还没好，我们继续修'],
    [{ ...done, kept: 'visit', kind: 'convenience' }, '回访时您说已经办好；一起报的邻居家还没好，我们接着办'],
    [{ ...done, result: 'no_fault_found' }, '李师傅检查过，没发现故障，等您确认'],
    [closed, '您已确认解决'],
    [{ ...closed, rated: false }, '您已确认解决，请您评价'],
    [{ ...closed, kind: 'convenience' }, '您已确认办好'],
    [{ ...closed, kind: 'consultation', closedBy: 'reported' }, '客服记录您说已经清楚了'],
    [{ ...closed, closedBy: 'silence' }, '一直没等到您的回复，先关闭了'],
    [{ ...submitted, status: 'rejected', duplicate: true }, '同一件事已经在处理，您会收到那边的进展']
  ])('%j', (standing, sentence) => {
    expect(statusSentence(standing, 'resident', clock)).toBe(sentence)
  })
})

const ladder = [
  { to: 'assignee', afterMinutes: 0 },
  { to: 'supervisor', afterMinutes: 10 },
  { to: 'manager', afterMinutes: 60 }
] as const
const soon = { metric: 'confirm_details', at: '2026-11-22T02:30:00.000Z', promised: true, ladder } as const
const late = { ...soon, at: '2026-11-22T02:08:00.000Z' } as const
const at = (metric: Due['metric'], promised = true): Due => ({ metric, at: '2026-11-22T10:00:00.000Z', promised })

const complaint: Standing = { ...submitted, kind: 'complaint', detailsConfirmed: false, due: soon }
const inHand: Standing = { ...complaint, status: 'accepted', handlerName: '周敏' }
const confirmed: Standing = { ...inHand, detailsConfirmed: true, due: at('feedback') }
const question: Standing = { ...submitted, kind: 'consultation', due: { ...soon, metric: 'answer' } }
const request: Standing = { ...submitted, kind: 'convenience', due: { ...soon, metric: 'accept' } }
const emergency: Standing = { ...submitted, kind: 'emergency', due: { ...soon, metric: 'accept' } }
const onHisWay: Standing = { ...departed, kind: 'emergency', etaAt: null, due: { ...soon, metric: 'arrive' } }

describe('the household reads of every kind what happens, who does it and by when', () => {
  test.each<[Standing, string]>([
    [complaint, '已收到您的投诉，今天 10:30 前有客服联系您核实'],
    [inHand, '客服周敏已接手，今天 10:30 前有客服联系您核实'],
    [confirmed, '客服周敏在处理，今天 18:00 前告诉您进展'],
    [{ ...confirmed, handlerLeft: true }, '原来的客服已离岗，会换人接着办，今天 18:00 前告诉您进展'],
    [
      { ...complaint, status: 'suspended', suspendedFor: 'resident', suspendedUntil: tomorrowMorning },
      '等方便联系的时间，预计明天 09:00 继续'
    ],
    [{ ...complaint, status: 'suspended', suspendedUntil: tomorrowMorning }, '处理暂停，预计明天 09:00 继续'],
    [{ ...confirmed, status: 'done', due: at('return_visit') }, '处理好了，等您确认'],
    [{ ...confirmed, status: 'closed', closedBy: 'visit', rated: true }, '回访时您说已经解决'],
    [{ ...complaint, status: 'cancelled', due: null }, '投诉已撤回'],
    [question, '已收到您的问题，今天 10:30 前答复您'],
    [{ ...question, status: 'accepted' }, '客服在查，今天 10:30 前答复您'],
    [{ ...question, status: 'done', due: null }, '已经答复，等您确认'],
    [request, '已收到，今天 10:30 前有人接单'],
    [{ ...request, status: 'accepted', handlerName: '周敏', due: null }, '客服周敏在办，办好告诉您'],
    [{ ...request, status: 'done', due: null }, '办好了，等您确认'],
    [emergency, '紧急报修已收到，正在通知值班人员，今天 10:30 前有人接单'],
    [{ ...assigned, kind: 'emergency', due: { ...soon, metric: 'arrive' } }, '已派给李师傅，等师傅接下，今天 10:30 前师傅到场'],
    [onHisWay, '李师傅已出发，正在路上，今天 10:30 前师傅到场'],
    [{ ...onHisWay, etaAt: inTwentyMinutes }, '李师傅已出发，预计今天 10:40 到'],
    [{ ...onHisWay, arrived: true, due: null }, '李师傅已到，正在抢修'],
    [{ ...submitted, due: { ...soon, metric: 'accept' } }, '已经提交，等客服接单，今天 10:30 前有人接单']
  ])('%j', (standing, sentence) => {
    expect(statusSentence(standing, 'resident', clock)).toBe(sentence)
  })

  test('a default is called a target until the company has adopted it', () => {
    const target = { metric: soon.metric, at: soon.at }
    expect(statusSentence({ ...complaint, due: target }, 'resident', clock)).toBe('已收到您的投诉，目标今天 10:30 前有客服联系您核实')
  })

  test('a line of a list tells by what is due next whether details are confirmed', () => {
    const line: Standing = { ...submitted, kind: 'complaint', status: 'accepted' }
    expect(statusSentence({ ...line, due: soon }, 'resident', clock)).toMatch(/^客服已接手/)
    expect(statusSentence({ ...line, due: at('feedback') }, 'resident', clock)).toMatch(/^客服在处理/)
  })
})

describe('a broken promise is never hidden from the household', () => {
  test.each<[Standing, string]>([
    [{ ...complaint, due: late }, '已收到您的投诉，核实情况已超过约定时间 12 分钟，已提醒主管'],
    [{ ...complaint, due: { ...late, promised: false } }, '已收到您的投诉，核实情况已超过目标时间 12 分钟，已提醒主管'],
    [{ ...complaint, due: { ...late, at: '2026-11-22T02:10:00.001Z' } }, '已收到您的投诉，核实情况已超过约定时间 9 分钟，已提醒经办人'],
    [{ ...complaint, due: { ...late, at: '2026-11-22T02:19:30.000Z' } }, '已收到您的投诉，核实情况刚超过约定时间，已提醒经办人'],
    [{ ...complaint, due: { metric: 'feedback', at: '2026-11-22T01:20:00.000Z' } }, '已收到您的投诉，告知进展已超过目标时间 1 小时'],
    [
      { ...confirmed, status: 'done', due: { ...late, metric: 'return_visit' } },
      '处理好了，等您确认，回访已超过约定时间 12 分钟，已提醒主管'
    ],
    [{ ...submitted, due: { metric: 'accept', at: late.at } }, '已经提交，等客服接单，接单已超过目标时间 12 分钟'],
    [
      { ...departed, kind: 'emergency', due: { metric: 'arrive', at: late.at } },
      '李师傅已出发，预计今天 10:40 到，到场已超过目标时间 12 分钟'
    ]
  ])('%j', (standing, sentence) => {
    expect(statusSentence(standing, 'resident', clock)).toBe(sentence)
  })

  test('exactly on time is in time', () => {
    expect(statusSentence({ ...complaint, due: { ...soon, at: clock.now } }, 'resident', clock)).toBe(
      '已收到您的投诉，今天 10:20 前有客服联系您核实'
    )
  })

  test('a technician who comes later than he said is not reported twice', () => {
    const missed = { ...departed, etaAt: twentyMinutesAgo, due: { metric: 'arrive', at: twentyMinutesAgo, promised: true } } as const
    expect(statusSentence(missed, 'resident', clock)).toBe('李师傅已出发，原定今天 10:00 到，已过 20 分钟')
  })

  test('what one department owes another is not told', () => {
    expect(statusSentence({ ...confirmed, due: { ...late, metric: 'subtask' } }, 'resident', clock)).toBe('客服周敏在处理')
  })
})

describe('staff read of every kind who is next', () => {
  test.each<[Standing, string]>([
    [complaint, '等客服联系核实，已等 15 分钟'],
    [inHand, '客服周敏已接手，等核实情况'],
    [confirmed, '客服周敏在处理'],
    [{ ...confirmed, status: 'done' }, '处理完毕，等住户确认'],
    [{ ...confirmed, handlerLeft: true }, '首接负责人周敏已离岗，等换人'],
    [question, '等答复，已等 15 分钟'],
    [{ ...question, status: 'accepted' }, '客服在查，等答复'],
    [request, '等客服接单，已等 15 分钟'],
    [{ ...request, status: 'done' }, '办好了，等住户确认'],
    [emergency, '紧急，等人接单，已等 15 分钟'],
    [{ ...onHisWay, arrived: true }, '李师傅在现场抢修']
  ])('%j', (standing, sentence) => {
    expect(statusSentence(standing, 'staff', clock)).toBe(sentence)
  })
})

test('only a repair or an emergency is said to be repaired', () => {
  const readers: readonly Reader[] = ['resident', 'staff', 'public']
  for (const reader of readers)
    for (const kind of ['complaint', 'consultation', 'convenience'] as const)
      for (const status of statuses) expect(statusSentence({ ...taken, kind, status }, reader, clock)).not.toMatch(/修|师傅|派单/)
})

describe('staff read who is next and and how much time is left', () => {
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
      for (const kind of kinds) expect(statusSentence({ ...taken, kind, status }, reader, clock)).not.toMatch(/办结|解决了|已解决|已关闭/)
    }
  }
})

test('whoever scans the code is not spoken to as the household', () => {
  for (const standing of [submitted, assigned, departed, suspended, done, closed, emergency, onHisWay]) {
    expect(statusSentence(standing, 'public', clock)).not.toMatch(/您/)
  }
})

test('a technician who set out counts as under way until the way begins anew', () => {
  const ticket = {
    kind: 'repair',
    status: 'working',
    reportedAt: submitted.reportedAt,
    technician: { name: '李建国', taken: true },
    etaAt: null,
    arrivedAt: null,
    suspended: null,
    done: null,
    closed: null,
    kept: null,
    rating: null,
    duplicateOf: null,
    firstHandlerName: '周敏',
    firstHandlerLeft: false,
    actions: [],
    detailsConfirmed: false,
    clocks: []
  } as const
  const left = [{ type: 'TicketTaken' }, { type: 'TechnicianDeparted' }, { type: 'PhotoReceived' }] as const
  expect(standingOf({ ...ticket, timeline: left }).departed).toBe(true)
  expect(standingOf({ ...ticket, timeline: [...left, { type: 'WorkSuspended' }, { type: 'WorkResumed' }] }).departed).toBe(false)
})

test('a ticket stands on its running promise that is due first, whatever departments owe each other', () => {
  const clockOf = (metric: Due['metric'], dueAt: string, change: object = {}) => ({
    metric,
    round: 1,
    minutes: 15,
    runs: 'always' as const,
    startAt: submitted.reportedAt,
    dueAt,
    warnAt: dueAt,
    provisional: false,
    pausedAt: null,
    endedAt: null,
    ended: null,
    excused: false,
    adopted: false,
    ladder: [],
    ...change
  })
  const ticket = {
    kind: 'complaint',
    status: 'accepted',
    reportedAt: submitted.reportedAt,
    technician: null,
    etaAt: null,
    arrivedAt: null,
    suspended: null,
    done: null,
    closed: null,
    kept: null,
    rating: null,
    duplicateOf: null,
    firstHandlerName: '周敏',
    firstHandlerLeft: false,
    actions: [],
    detailsConfirmed: true,
    timeline: [],
    clocks: [
      clockOf('confirm_details', '2026-11-22T02:20:00.000Z', { endedAt: clock.now, ended: 'met' }),
      clockOf('subtask', '2026-11-22T03:00:00.000Z'),
      clockOf('close', '2026-11-24T02:05:00.000Z'),
      clockOf('feedback', '2026-11-22T10:00:00.000Z', { minutes: null })
    ]
  } as const
  expect(standingOf(ticket).due).toEqual({ metric: 'feedback', at: '2026-11-22T10:00:00.000Z', promised: true, ladder: [] })
})

test('staff read of a complaint that is closed and not visited yet that the visit is owed, in a list as on its page', () => {
  const owed = { ...complaint, status: 'closed', closedBy: 'confirmed', due: at('return_visit') } as const
  expect(statusSentence(owed, 'staff', clock)).toBe('住户确认解决，等回访')
  expect(statusSentence({ ...owed, closedBy: null }, 'staff', clock)).toBe('已关闭，等回访')
  expect(statusWordsOf(owed).label).toBe('待回访')
  expect(statusWordsOf({ ...owed, due: null }).label).toBe('已关闭')
})

test('once the reporter has said that it is solved nobody waits for her word, but for the other household', () => {
  expect(statusWordsOf(done).label).toBe('待住户确认')
  expect(statusWordsOf({ ...done, kept: 'confirmed' })).toEqual({ label: '邻居还没好', tone: 'waiting' })
})
