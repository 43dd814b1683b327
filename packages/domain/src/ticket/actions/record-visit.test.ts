import { aComplaint, aConsultation, aTicket, chen, fang, given, gu, li, sun, wang, zhou } from '@linying/testkit/rules'

const at = '2026-11-22T03:00:00.000Z'
const settled = aComplaint().acceptedBy(zhou).finished()

test('a colleague who hears that it is solved closes the complaint, counted as closed by a visit', () => {
  given(settled)
    .when('recordVisit', chen, { method: 'on_site', at, outcome: 'solved', whom: '王秀兰', text: '夜里安静了' })
    .thenHappened('VisitRecorded', {
      payload: { method: 'on_site', at, outcome: 'solved', technicianGone: false },
      content: { whom: '王秀兰', text: '夜里安静了' }
    })
    .leaves({ status: 'closed', closedBy: 'visit' })
})

test('a visit that finds it unsolved puts the complaint back to work, also after it was closed', () => {
  const said = { outcome: 'not_solved', text: '还是吵' } as const
  given(settled).when('recordVisit', chen, said).leaves({ status: 'accepted', reopenCount: 1, firstHandlerId: zhou.id })
  given(settled.confirmed()).when('recordVisit', chen, said).leaves({ status: 'accepted', reopenCount: 1 })
})

test('nobody there is an attempt, from which silence counts', () => {
  given(settled, { now: at })
    .when('recordVisit', chen, { outcome: 'unreachable', whom: '' })
    .thenHappened('VisitRecorded', { payload: { method: 'phone', at, outcome: 'unreachable', technicianGone: false }, content: {} })
    .leaves({ status: 'done', attempts: 1, firstAttemptAt: at })
})

test('after as many attempts in vain as the community makes she counts as not to be reached', () => {
  const inVain = { outcome: 'unreachable', whom: '' } as const
  const tried = settled.does('recordVisit', chen, inVain).does('recordVisit', chen, inVain)
  given(tried, { now: at })
    .when('recordVisit', chen, inVain)
    .thenHappened('VisitRecorded', {
      payload: { method: 'phone', at, outcome: 'unreachable', technicianGone: false, gaveUp: true },
      content: {}
    })
    .leaves({ status: 'done', attempts: 3 })
  const confirmed = settled.confirmed().does('recordVisit', chen, inVain).does('recordVisit', chen, inVain)
  given(confirmed).when('recordVisit', chen, inVain).leaves({ status: 'closed', attempts: 3 })
})

test('a visit says until when what it promised is done, and the promise itself stands in its own record', () => {
  const promisedUntil = '2026-11-25T03:00:00.000Z'
  given(settled, { now: at })
    .when('recordVisit', chen, { promise: '换掉门口的灯', promisedUntil })
    .thenHappened('VisitRecorded', {
      payload: { method: 'phone', at, outcome: 'solved', technicianGone: false, promisedUntil },
      content: { whom: '王秀兰' }
    })
})

test('a visit to whom has confirmed by herself changes nothing but the record', () => {
  given(settled.confirmed()).when('recordVisit', chen).leaves({ status: 'closed', closedBy: 'confirmed' })
})

test.each([
  { who: 'settled it', story: settled, by: zhou },
  { who: 'told her how far it was', story: aComplaint().acceptedBy(zhou).does('giveFeedback', chen).finished(), by: chen },
  {
    who: 'answered a part',
    story: aComplaint().acceptedBy(zhou).does('openSubtask', zhou).does('answerSubtask', fang).finished(),
    by: fang
  }
])('whoever $who neither visits nor reports her word', ({ story, by }) => {
  given(story).when('recordVisit', by).thenRefused('visit.handler')
  given(story, { now: at })
    .when('confirm', by, { contact: { method: 'phone', at, whom: '王秀兰' } })
    .thenRefused(by === fang ? 'action.not-yours' : 'contact.handler')
})

test('whoever took it on and did nothing else may visit', () => {
  given(aComplaint().acceptedBy(zhou).does('settle', sun)).when('recordVisit', zhou).thenHappened('VisitRecorded')
})

test.each([
  { what: 'an outcome that nobody said', said: { whom: ' ' }, code: 'contact.missing', pointer: '/whom' },
  { what: 'nothing about what is unsolved', said: { outcome: 'not_solved', text: '' }, code: 'reason.text-missing', pointer: '/text' }
] as const)('a visit with $what is refused', ({ said, code, pointer }) => {
  given(settled).when('recordVisit', chen, said).thenRefused(code, pointer)
})

test('a visit to a repair closes it or sends the same technician once more, where he is still there', () => {
  const repaired = aTicket().assignedTo(li).finished()
  const said = { outcome: 'not_solved', text: '还在漏' } as const
  given(repaired).when('recordVisit', chen).leaves({ status: 'closed', closedBy: 'visit' })
  given(repaired).when('recordVisit', chen, said).leaves({ status: 'assigned', technicianId: li.id, reopenCount: 1 })
  given(repaired.confirmed(), { technician: null }).when('recordVisit', sun, said).leaves({ status: 'accepted', reopenCount: 1 })
})

test('whoever repaired it does not visit, also where he is an agent besides', () => {
  given(aTicket().assignedTo(li).finished())
    .when('recordVisit', { ...li, roles: ['technician', 'agent'] })
    .thenRefused('visit.handler')
})

test('a visit before it is settled, by the resident, a manager or a technician, or about a question, is none', () => {
  given(aComplaint().acceptedBy(zhou)).when('recordVisit', chen).thenRefused('action.not-open-now')
  for (const by of [wang, gu, li]) given(settled).when('recordVisit', by).thenRefused('action.not-yours')
  given(aConsultation().finished()).when('recordVisit', chen).thenRefused('action.not-open-now')
})
