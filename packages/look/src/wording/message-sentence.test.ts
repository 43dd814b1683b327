import { expect, test } from '@jest/globals'
import { eventTypes, type Kind, messageTable, type Recipients, type StaffRole } from '@linying/domain'
import { messageSentence } from './message-sentence.js'

test('everybody who is told of something gets a sentence, and nobody else', () => {
  for (const type of eventTypes) {
    const recipients: readonly Recipients[] = messageTable[type]
    expect([type, messageSentence(type, 'resident') !== undefined]).toEqual([type, recipients.includes('household')])
    expect([type, messageSentence(type, 'staff') !== undefined]).toEqual([type, recipients.some(to => to !== 'household')])
  }
})

test('a message is whole although only the type of what happened is known', () => {
  expect(messageSentence('WorkFinished', 'resident')).toBe('师傅完工。请您看看是否解决了。')
})

test('whose report is seen to under another number is told that it goes on there, and all others where to turn to', () => {
  const rejected = (reason: 'duplicate' | 'not_ours') => messageSentence('TicketRejected', 'resident', { details: { reason } })
  expect(rejected('duplicate')).toMatch(/您会接着收到那边的进展。$/)
  expect(rejected('not_ours')).toMatch(/点开可以看到该找谁解决。$/)
})

test('a message says who and when where that is known', () => {
  const facts = {
    actorName: '李建国',
    actorAs: 'assignee',
    occurredAt: '2026-11-22T02:20:00.000Z',
    details: { etaAt: '2026-11-22T02:40:00.000Z' },
    utcOffsetMinutes: 480
  } as const
  expect(messageSentence('TechnicianDeparted', 'resident', facts)).toBe('李师傅出发，预计 10:40 到。')
})

test('a neighbour who follows a ticket does not learn the name of whoever reported it', () => {
  expect(messageSentence('SolutionConfirmed', 'resident', { actorName: '王秀兰', actorAs: 'household' })).toBe(
    '住户确认解决了。请您评价这次服务。'
  )
})

test.each<[Kind, readonly StaffRole[], string]>([
  ['repair', ['agent'], '住户提交了报修。请接单。'],
  ['complaint', ['agent'], '住户提交了投诉。请马上联系住户核实。'],
  ['complaint', ['supervisor'], '住户提交了投诉。请马上联系住户核实。'],
  ['consultation', ['agent'], '住户提交了咨询。请答复住户。'],
  ['convenience', ['agent'], '住户提交了便民服务申请。请安排。'],
  ['convenience', ['manager'], '住户提交了便民服务申请。'],
  ['emergency', ['agent'], '住户提交了紧急报修。请马上派人。'],
  ['emergency', ['technician'], '住户提交了紧急报修。能去的请马上接单。'],
  ['emergency', ['manager'], '住户提交了紧急报修。']
])('of a new %s, %s is asked to do what is his to do, and nothing else', (kind, roles, sentence) => {
  expect(messageSentence('TicketReported', 'staff', { kind, roles, actorAs: 'household', details: { kind } })).toBe(sentence)
})

test.each<[Kind, string]>([
  ['repair', '接着为您安排师傅。'],
  ['complaint', '客服会联系您核实。'],
  ['consultation', '查清楚就答复您。'],
  ['convenience', '办好会告诉您。'],
  ['emergency', '正在叫师傅赶过去。']
])('whoever reported a %s reads what comes next with it', (kind, next) => {
  expect(messageSentence('TicketAccepted', 'resident', { kind })).toBe(`客服已接单。${next}`)
})
