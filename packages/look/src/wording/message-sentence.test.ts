import { expect, test } from '@jest/globals'
import { eventTypes, messageTable, type Recipients } from '@linying/domain'
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
