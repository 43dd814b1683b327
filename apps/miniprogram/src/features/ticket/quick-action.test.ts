import type { StaffRole } from '@linying/domain'
import { quickAction } from './quick-action'
import type { TicketSummary } from './ticket-view'

const li = { id: 'li', roles: ['technician'] } as const satisfies { id: string; roles: readonly StaffRole[] }
const zhou = { id: 'zhou', roles: ['agent'] } as const satisfies { id: string; roles: readonly StaffRole[] }

const submitted: TicketSummary = {
  id: '0197-1',
  number: 'WX-2611-0042',
  kind: 'repair',
  category: 'water_leak',
  urgency: 'normal',
  department: null,
  status: 'submitted',
  version: 1,
  communityId: 'c',
  communityName: '碧水湾',
  place: { label: '2栋320', isPublic: false },
  excerpt: '厨房水管爆了',
  reportedAt: '2026-11-22T02:00:00.000Z',
  updatedAt: '2026-11-22T02:00:00.000Z',
  technicianId: null,
  technicianName: null,
  taken: false,
  departed: false,
  arrived: false,
  etaAt: null,
  suspendedUntil: null,
  kept: null,
  reopenCount: 0,
  urgeCount: 0,
  due: null,
  standing: 'public',
  awaitsViewer: false,
  leftBy: null
}
const assigned: TicketSummary = { ...submitted, status: 'assigned', technicianId: 'li', technicianName: '李建国' }
const working: TicketSummary = { ...assigned, status: 'working', taken: true, departed: true }

const complaint: TicketSummary = { ...submitted, kind: 'complaint', category: 'public_area', department: 'order' }
const question: TicketSummary = { ...submitted, kind: 'consultation', category: 'parking' }
const leftBehind: TicketSummary = { ...submitted, status: 'accepted', leftBy: { owes: 'first_contact', name: '周敏' } }
const sun = { id: 'sun', roles: ['supervisor'] } as const satisfies { id: string; roles: readonly StaffRole[] }
const due = (metric: NonNullable<TicketSummary['due']>['metric']) => ({
  metric,
  at: submitted.reportedAt,
  warnAt: submitted.reportedAt,
  promised: false
})

test.each([
  ['an agent accepts what has come in', submitted, zhou, 'accept'],
  ['a technician does not accept', submitted, li, undefined],
  ['an agent assigns what was accepted', { ...submitted, status: 'accepted' }, zhou, 'assign'],
  ['a technician grabs what was accepted', { ...submitted, status: 'accepted' }, li, 'grab'],
  ['a technician takes what he was given', assigned, li, 'take'],
  ['another technician cannot take it', assigned, { ...li, id: 'wang' }, undefined],
  ['a technician sets out once he has taken it', { ...assigned, taken: true }, li, 'depart'],
  ['a technician under way arrives', working, li, 'arrive'],
  ['a technician on site records steps', { ...working, arrived: true }, li, 'recordStep'],
  ['an agent is led to confirm a new complaint with the resident', complaint, zhou, 'confirmDetails'],
  ['a supervisor is led there as well', complaint, sun, 'confirmDetails'],
  ['an agent is led to answer a new question', question, zhou, 'answer'],
  ['an agent takes a request in with one tap', { ...submitted, kind: 'convenience', category: 'key_cutting' }, zhou, 'accept'],
  ['a supervisor takes in no repair', submitted, sun, undefined],
  ['what is due first leads on', { ...complaint, status: 'accepted', due: due('confirm_details') }, zhou, 'confirmDetails'],
  ['the resident is told when that is due', { ...complaint, status: 'accepted', due: due('feedback') }, zhou, 'giveFeedback'],
  ['nothing is offered where the rest is for the page to say', { ...complaint, status: 'accepted', due: due('close') }, zhou, undefined],
  ['a complaint that waited goes on with one tap', { ...complaint, status: 'suspended', due: null }, sun, 'resume'],
  ['a question that was taken in is answered', { ...question, status: 'accepted' }, zhou, 'answer'],
  ['a technician grabs an emergency at once', { ...submitted, kind: 'emergency', category: 'burst_pipe' }, li, 'grab'],
  ['whoever dispatches names who answers for what is left behind, before sending anybody', leftBehind, zhou, 'replaceFirstHandler'],
  ['a technician does not', leftBehind, li, 'grab'],
  ['in an emergency somebody is sent first', { ...leftBehind, kind: 'emergency', category: 'burst_pipe' }, zhou, 'assign'],
  ['and then somebody answers for it', { ...leftBehind, kind: 'emergency', status: 'working' }, zhou, 'replaceFirstHandler'],
  [
    'a second follow-up that is left behind is answered',
    { ...leftBehind, leftBy: { owes: 'follow_up', name: '方正' } },
    sun,
    'answerFollowUp'
  ],
  [
    'a part that is left behind is for the page to say',
    { ...leftBehind, status: 'done', leftBy: { owes: 'part', name: '方正' } },
    zhou,
    undefined
  ],
  ['nobody is offered anything on what is closed', { ...submitted, status: 'closed' }, zhou, undefined]
] as const)('%s', (_rule, ticket, doer, action) => {
  expect(quickAction(ticket, doer)).toBe(action)
})
