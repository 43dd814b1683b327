import { describe, expect, test } from '@jest/globals'
import { eventTypes } from '@linying/domain'
import type { EntryFacts } from './entry-facts.js'
import { entryTitle } from './entry-title.js'

const utcOffsetMinutes = 480
const at = '2026-11-22T02:20:00.000Z'

function by(actorAs: NonNullable<EntryFacts['actorAs']>, actorName: string): Pick<EntryFacts, 'actorAs' | 'actorName' | 'occurredAt'> {
  return { actorAs, actorName, occurredAt: at }
}

const zhou = by('agent', '周敏')
const li = by('assignee', '李建国')
const wang = by('household', '王秀兰')
const reported = { method: 'phone', at } as const

describe('staff read the whole line, with who did it', () => {
  test.each<[EntryFacts, string]>([
    [{ ...wang, type: 'TicketReported', details: {} }, '住户王秀兰提交了报修'],
    [{ ...zhou, type: 'TicketReported', details: {} }, '客服周敏代为登记报修'],
    [{ ...zhou, type: 'TicketAccepted', details: {} }, '客服周敏已接单'],
    [{ ...zhou, type: 'TicketAssigned', details: { technicianName: '李建国' } }, '客服周敏已派单给李师傅'],
    [{ ...li, type: 'TechnicianDeparted', details: { etaAt: '2026-11-22T02:40:00.000Z' } }, '李师傅出发，预计 10:40 到'],
    [{ ...li, type: 'TechnicianDeparted', details: { etaAt: null } }, '李师傅出发'],
    [{ ...li, type: 'EtaSet', details: { etaAt: '2026-11-23T01:00:00.000Z' } }, '李师傅约定上门，预计 11月23日 09:00 到'],
    [{ ...li, type: 'StepRecorded', details: { step: 'find_leak' } }, '检测漏点'],
    [{ ...li, type: 'StepRecorded', details: { step: 'free' }, words: { label: '更换角阀' } }, '更换角阀'],
    [{ ...li, type: 'StepRecorded', details: { step: 'free' }, words: { label: null } }, '现场处理'],
    [
      { ...li, type: 'WorkSuspended', details: { reason: 'parts', until: '2026-11-24T01:00:00.000Z' } },
      '暂停处理：等配件，11月24日 09:00 继续'
    ],
    [{ ...li, type: 'WorkFinished', details: { result: 'fixed' } }, '李师傅完工：已修好'],
    [{ ...li, type: 'TicketReturned', details: { technicianName: '李建国', reason: 'wrong_skill' } }, '李师傅退单：不是我的工种'],
    [{ ...zhou, type: 'SolutionConfirmed', details: { reported } }, '客服周敏代报（电话）：住户确认解决了'],
    [{ ...wang, type: 'SolutionDenied', details: { reason: 'came_back' } }, '住户王秀兰说还没解决：好了又坏'],
    [{ ...zhou, type: 'ContactRecorded', details: { method: 'phone', reached: false } }, '客服周敏电话联系住户，没有联系上']
  ])('%j', (entry, title) => {
    expect(entryTitle(entry, { reader: 'staff', utcOffsetMinutes, kind: 'repair' })).toBe(title)
  })
})

test('the household is not told its own name', () => {
  expect(entryTitle({ ...wang, type: 'ResidentUrged', details: {} }, { reader: 'resident', utcOffsetMinutes, kind: 'repair' })).toBe(
    '催了一次'
  )
})

test('the public reads a whole line where nobody is named', () => {
  const line = (type: EntryFacts['type'], details: EntryFacts['details'] = {}) =>
    entryTitle({ type, occurredAt: at, details }, { reader: 'public', utcOffsetMinutes, kind: 'repair' })
  expect(line('TicketReported')).toBe('住户提交了报修')
  expect(line('TicketAssigned', { technicianName: '李' })).toBe('客服已派单给李师傅')
  expect(line('TicketAssigned', { technicianName: '欧阳' })).toBe('客服已派单给欧阳师傅')
  expect(line('TechnicianArrived')).toBe('师傅到达现场')
})

test.each([
  ['consultation', '说还没解决：还是不明白'],
  ['complaint', '说还没解决：还是老样子'],
  ['repair', '说还没解决：还是坏的']
] as const)('that it is not solved is told as of what it is about: %s', (kind, title) => {
  const entry = { ...wang, type: 'SolutionDenied', details: { reason: 'still_broken' } } as const
  expect(entryTitle(entry, { reader: 'resident', utcOffsetMinutes, kind })).toBe(title)
})

test('a resident’s name never reaches the public', () => {
  for (const type of eventTypes) {
    const title = entryTitle({ ...wang, type, details: {} }, { reader: 'public', utcOffsetMinutes, kind: 'repair' })
    expect(title).not.toContain('王秀兰')
    expect(title).not.toMatch(/undefined|null/)
  }
})
