import { outrunSentence } from './outrun-sentence.js'

const occurredAt = '2026-11-22T02:00:00.000Z'

test.each([
  [
    'staff',
    { type: 'TicketGrabbed', actorAs: 'technician', actorName: '李建国', details: {} },
    '刚才李师傅接了这张单。请看一下最新情况再决定。'
  ],
  ['staff', { type: 'TicketAccepted', actorAs: 'agent', actorName: '周敏', details: {} }, '刚才客服周敏已接单。请看一下最新情况再决定。'],
  [
    'resident',
    { type: 'SolutionConfirmed', actorAs: 'household', actorName: '王秀兰', details: {} },
    '您家里刚才有人确认解决了。请看一下最新情况再决定。'
  ],
  [
    'staff',
    { kind: 'consultation', type: 'SolutionDenied', actorAs: 'household', actorName: '王秀兰', details: { reason: 'still_broken' } },
    '刚才住户王秀兰说还没解决：还是不明白。请看一下最新情况再决定。'
  ],
  ['public', { type: 'TicketAccepted', actorAs: 'agent', actorName: null, details: {} }, '刚才客服已接单。请看一下最新情况再决定。']
] as const)('whoever was a moment too late reads who was faster: %s, %j', (reader, happened, sentence) => {
  expect(outrunSentence({ kind: 'repair', ...happened, occurredAt }, reader)).toBe(sentence)
})
